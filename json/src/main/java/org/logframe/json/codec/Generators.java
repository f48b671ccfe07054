package org.logframe.json.codec;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Makes the generators of documents; they leave their targets open. */
public final class Generators {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .rootValueSeparator((String) null)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
      .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
      .build();

  private Generators() {}

  /** A generator of the one form of documents. */
  public static JsonGenerator pretty(Writer target, WriteOptions options) {
    return FACTORY.createGenerator(new Pretty(options), target);
  }

  /** A generator of documents on one line each. */
  public static JsonGenerator line(Writer target, WriteOptions options) {
    return FACTORY.createGenerator(new WriteOptions.Context(options), target);
  }

  private static final class Pretty extends WriteOptions.Context {
    private final PrettyPrinter printer = new DocumentPrinter();

    Pretty(WriteOptions options) {
      super(options);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
