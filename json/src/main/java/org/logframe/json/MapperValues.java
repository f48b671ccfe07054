package org.logframe.json;

import org.logframe.json.codec.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule.SetupContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Values of the model: its nouns, its enums, and refusals of all the rest. */
final class MapperValues {
  private MapperValues() {}

  static void addTo(SetupContext context, MapperReading reading) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    MapperForms.nouns()
        .forEach((type, codec) -> add(type, codec, reading, serializers, deserializers));
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.addSerializerModifier(new OtherSerializers());
    context.addDeserializerModifier(new OtherDeserializers(reading));
  }

  @SuppressWarnings("unchecked") // the codecs are listed by their own types
  private static <T> void add(
      Class<T> type,
      Codec<?> codec,
      MapperReading reading,
      SimpleSerializers serializers,
      SimpleDeserializers deserializers) {
    serializers.addSerializer(type, new Serializer<>((Codec<T>) codec));
    deserializers.addDeserializer(type, new Deserializer<>((Codec<T>) codec, reading));
  }

  private static final class Serializer<T> extends ValueSerializer<T> {
    private final Codec<T> codec;

    Serializer(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      codec.write(value, out);
    }
  }

  private static final class Deserializer<T> extends ValueDeserializer<T> {
    private final Codec<T> codec;
    private final MapperReading reading;

    Deserializer(Codec<T> codec, MapperReading reading) {
      this.codec = codec;
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return reading.read(codec::read, parser);
    }
  }

  /** What a mapper would write by reflection. */
  private static final class OtherSerializers extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifyEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        ValueSerializer<?> serializer) {
      return MapperForms.isOfModel(type.getRawClass())
          ? new Serializer<>(MapperForms.constants(type.getRawClass()))
          : serializer;
    }

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config,
        BeanDescription.Supplier description,
        ValueSerializer<?> serializer) {
      boolean isOther =
          MapperForms.isOfModel(description.getBeanClass()) && !(serializer instanceof Serializer);
      return isOther ? new RefusingSerializer(description.getType()) : serializer;
    }
  }

  /** What a mapper would read by reflection. */
  private static final class OtherDeserializers extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    private final transient MapperReading reading; // whoever copies a mapper adds its modules anew

    OtherDeserializers(MapperReading reading) {
      this.reading = reading;
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        ValueDeserializer<?> deserializer) {
      return MapperForms.isOfModel(type.getRawClass())
          ? new Deserializer<>(MapperForms.constants(type.getRawClass()), reading)
          : deserializer;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
        DeserializationConfig config,
        BeanDescription.Supplier description,
        ValueDeserializer<?> deserializer) {
      boolean isOther = MapperForms.isOfModel(description.getBeanClass())
          && !(deserializer instanceof Deserializer);
      return isOther ? new RefusingDeserializer(description.getType()) : deserializer;
    }
  }

  private static final class RefusingSerializer extends ValueSerializer<Object> {
    private final JavaType type;

    RefusingSerializer(JavaType type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      context.reportBadDefinition(type, MapperForms.refusal(type.getRawClass()));
    }
  }

  private static final class RefusingDeserializer extends ValueDeserializer<Object> {
    private final JavaType type;

    RefusingDeserializer(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, MapperForms.refusal(type.getRawClass()));
    }
  }
}
