package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A codec whose schema is defined once, under its name. */
record DefinedCodec<T>(Codec<T> codec) implements Codec<T> {
  @Override
  public String name() {
    return codec.name();
  }

  @Override
  public void write(T value, JsonGenerator out) {
    codec.write(value, out);
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    return codec.read(in);
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return definitions.refer(this, () -> codec.schema(definitions));
  }

  @Override
  public boolean isScalar() {
    return codec.isScalar();
  }

  @Override
  public String words(T value) {
    return codec.words(value);
  }

  @Override
  public Optional<Function<String, T>> fromText() {
    return codec.fromText();
  }
}
