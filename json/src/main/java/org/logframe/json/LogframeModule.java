package org.logframe.json;

import org.logframe.json.codec.Codec;
import org.logframe.json.noun.Nouns;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a Jackson 3 mapper the nouns of the model, in the same form as {@link PortfolioJson}.
 *
 * <p>A mapper built with {@code findAndAddModules()} finds it on the class path and on the module
 * path. The limits on nesting and length are then the mapper's own. What is wrong comes as an
 * {@link InvalidDocumentException}.
 */
public final class LogframeModule extends JacksonModule {
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
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
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
}
