package org.logframe.json;

import java.io.Reader;
import org.logframe.json.codec.Codec;

/**
 * Reads documents of one kind, whole or not at all: {@code
 * PortfolioJson.reader().limits(limits).read(file)}. Immutable and thread-safe.
 *
 * <p>Unknown fields are problems, and so is a newer minor version of the format; a {@link #lenient}
 * reader passes over them and names them beside the value.
 */
public final class JsonReader<T> extends JsonSource<T> {
  private final Codec<T> codec;
  private final ReadSettings settings;

  JsonReader(Codec<T> codec, ReadSettings settings) {
    this.codec = codec;
    this.settings = settings;
  }

  /** A reader within other limits. */
  public JsonReader<T> limits(Limits limits) {
    return new JsonReader<>(codec, settings.withLimits(limits));
  }

  /** A reader that passes over what it does not know, and says what that was. */
  public Lenient<T> lenient() {
    return new Lenient<>(codec, settings.leniently());
  }

  @Override
  public T read(Reader source) {
    return Documents.read(codec, source, settings).value();
  }

  /**
   * Reads documents that a newer library may have written: {@code
   * PortfolioJson.reader().lenient().read(file).problems()}. Immutable and thread-safe.
   *
   * <p>It passes over unknown fields and a newer minor version of the format. Everything else that is
   * wrong is as wrong as before, another major version among it.
   */
  public static final class Lenient<T> extends JsonSource<LenientResult<T>> {
    private final Codec<T> codec;
    private final ReadSettings settings;

    private Lenient(Codec<T> codec, ReadSettings settings) {
      this.codec = codec;
      this.settings = settings;
    }

    /** A reader within other limits. */
    public Lenient<T> limits(Limits limits) {
      return new Lenient<>(codec, settings.withLimits(limits));
    }

    @Override
    public LenientResult<T> read(Reader source) {
      return Documents.read(codec, source, settings);
    }
  }
}
