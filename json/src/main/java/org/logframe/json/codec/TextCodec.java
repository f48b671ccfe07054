package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value as a string. */
record TextCodec<T>(
    String name,
    Function<String, T> parse,
    Function<? super T, String> print,
    ImmutableMap<String, Object> schema)
    implements Codec<T> {
  @Override
  public void write(T value, JsonGenerator out) {
    out.writeString(print.apply(value));
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      in.rejectType(name, "string");
      return null;
    }
    return in.convert(() -> in.parse(parse));
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return schema;
  }

  @Override
  public String words(T value) {
    return print.apply(value);
  }

  @Override
  public Optional<Function<String, T>> fromText() {
    return Optional.of(parse);
  }

  @Override
  public boolean isScalar() {
    return true;
  }
}
