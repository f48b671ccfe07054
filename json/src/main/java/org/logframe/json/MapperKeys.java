package org.logframe.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.DocumentReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule.SetupContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Keys of maps that are of the model: the text of what is always a text. Without them a mapper would
 * write what {@code toString} gives.
 */
final class MapperKeys {
  private MapperKeys() {}

  static void addTo(SetupContext context, MapperReading reading) {
    context.addSerializerModifier(new Serializers());
    context.addKeyDeserializers((type, config, description) -> deserializer(type, reading));
  }

  private static boolean isKnown(JavaType type) {
    return MapperForms.isOfModel(type.getRawClass())
        || MapperForms.find(type.getRawClass()).isPresent();
  }

  private static @Nullable KeyDeserializer deserializer(JavaType type, MapperReading reading) {
    return isKnown(type) ? new Deserializer(type, reading) : null;
  }

  /** Says why a type is no key. */
  private static String refusal(JavaType type) {
    return MapperForms.find(type.getRawClass())
        .map(codec -> codec.name() + ": has no JSON form as a key, since it is no text")
        .orElseGet(() -> MapperForms.refusal(type.getRawClass()));
  }

  private static final class Serializers extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifyKeySerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        ValueSerializer<?> serializer) {
      return isKnown(type) ? new Serializer(type) : serializer;
    }
  }

  private static final class Serializer extends ValueSerializer<Object> {
    private final JavaType type;
    private final Optional<Codec<Object>> codec;

    Serializer(JavaType type) {
      this.type = type;
      this.codec =
          MapperForms.find(type.getRawClass()).filter(each -> each.fromText().isPresent());
    }

    @Override
    public void serialize(Object key, JsonGenerator out, SerializationContext context) {
      if (codec.isEmpty()) {
        context.reportBadDefinition(type, refusal(type));
      }
      out.writeName(codec.orElseThrow().words(key));
    }
  }

  private static final class Deserializer extends KeyDeserializer {
    private final JavaType type;
    private final Optional<Function<String, Object>> parse;
    private final MapperReading reading;

    Deserializer(JavaType type, MapperReading reading) {
      this.type = type;
      this.parse = MapperForms.find(type.getRawClass()).flatMap(Codec::fromText);
      this.reading = reading;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return parse.isEmpty()
          ? context.reportBadDefinition(type, refusal(type))
          : reading.read(in -> parse(key, parse.get(), in), context.getParser());
    }

    /** The key is given, since a mapper may have read on to its value. */
    private static @Nullable Object parse(
        String key, Function<String, Object> parse, DocumentReader in) {
      try {
        return parse.apply(key);
      } catch (IllegalArgumentException e) {
        in.report(String.valueOf(e.getMessage()), key, in.place());
        return null;
      }
    }
  }
}
