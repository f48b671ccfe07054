package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value as its documents have it: what is declared is the view, and the value is made of it.
 *
 * @param <T> the value
 * @param <V> its view
 */
public record ViewCodec<T, V>(Codec<V> codec, Function<T, V> view, Function<V, T> value)
    implements Codec<T> {
  @Override
  public String name() {
    return codec.name();
  }

  @Override
  public void write(T value, JsonGenerator out) {
    codec.write(view.apply(value), out);
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    V read = codec.read(in);
    return read == null ? null : value.apply(read);
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return codec.schema(definitions);
  }
}
