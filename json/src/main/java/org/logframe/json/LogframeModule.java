package org.logframe.json;

import com.google.common.collect.ImmutableSet;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Scalars;
import org.logframe.json.noun.Nouns;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Teaches a Jackson 3 mapper the nouns of the model, in the same form as {@link PortfolioJson}.
 *
 * <p>A mapper built with {@code findAndAddModules()} finds it on the class path and on the module
 * path. The limits on nesting and length are then the mapper's own. What is wrong comes as an
 * {@link InvalidDocumentException}; unknown fields are wrong whatever the mapper does about those of
 * other classes. Constants of enums are in lower camel case. A type of the model that has no JSON
 * form, such as a finding, is refused by name.
 */
public final class LogframeModule extends JacksonModule {
  private static final ImmutableSet<String> MODEL = ImmutableSet.of(
      "org.logframe.aggregate",
      "org.logframe.indicator",
      "org.logframe.json.diff",
      "org.logframe.measure",
      "org.logframe.place",
      "org.logframe.portfolio",
      "org.logframe.programme",
      "org.logframe.source",
      "org.logframe.time");

  /** Takes no settings. */
  public LogframeModule() {}

  @Override
  public String getModuleName() {
    return "logframe";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    Nouns.all().forEach((type, codec) -> register(type, codec, serializers, deserializers));
    DiffNouns.all().forEach((type, codec) -> register(type, codec, serializers, deserializers));
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.addSerializerModifier(new OtherSerializers());
    context.addDeserializerModifier(new OtherDeserializers());
  }

  /** Whether a type is of the model, so that nobody may look into it by reflection. */
  private static boolean isOfModel(Class<?> type) {
    return MODEL.contains(type.getPackageName());
  }

  /** Users know the noun and not the generated class behind it. */
  private static String refusal(Class<?> type) {
    Class<?> above = type.getSuperclass();
    boolean isGenerated = type.getSimpleName().startsWith("Immutable") && above != null;
    return (isGenerated ? above : type).getSimpleName() + ": has no JSON form";
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // it is the class of an enum
  private static Codec<Object> constants(Class<?> type) {
    return (Codec<Object>) Scalars.enumeration((Class) type);
  }

  @SuppressWarnings("unchecked") // the codecs are listed by their own types
  private static <T> void register(
      Class<T> type,
      Codec<?> codec,
      SimpleSerializers serializers,
      SimpleDeserializers deserializers) {
    serializers.addSerializer(type, new Serializer<>((Codec<T>) codec));
    deserializers.addDeserializer(type, new Deserializer<>((Codec<T>) codec));
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

    Deserializer(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return Documents.read(codec, parser);
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
      return isOfModel(type.getRawClass())
          ? new Serializer<>(constants(type.getRawClass()))
          : serializer;
    }

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config,
        BeanDescription.Supplier description,
        ValueSerializer<?> serializer) {
      boolean isOther =
          isOfModel(description.getBeanClass()) && !(serializer instanceof Serializer);
      return isOther ? new RefusingSerializer(description.getType()) : serializer;
    }
  }

  /** What a mapper would read by reflection. */
  private static final class OtherDeserializers extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        ValueDeserializer<?> deserializer) {
      return isOfModel(type.getRawClass())
          ? new Deserializer<>(constants(type.getRawClass()))
          : deserializer;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
        DeserializationConfig config,
        BeanDescription.Supplier description,
        ValueDeserializer<?> deserializer) {
      boolean isOther =
          isOfModel(description.getBeanClass()) && !(deserializer instanceof Deserializer);
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
      context.reportBadDefinition(type, refusal(type.getRawClass()));
    }
  }

  private static final class RefusingDeserializer extends ValueDeserializer<Object> {
    private final JavaType type;

    RefusingDeserializer(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, refusal(type.getRawClass()));
    }
  }
}
