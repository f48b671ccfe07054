package org.logframe.json.codec;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A map from ids to ids, in its own order. */
record IdMapCodec<K, V>(String name, Function<String, K> key, Function<String, V> value)
    implements Codec<Map<K, V>> {
  @Override
  public void write(Map<K, V> map, JsonGenerator out) {
    DocumentPrinter.startObject(out, true);
    map.forEach((from, to) -> out.writeStringProperty(from.toString(), to.toString()));
    out.writeEndObject();
  }

  @Override
  public @Nullable Map<K, V> read(DocumentReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.rejectType(name, "object");
      return null;
    }
    ImmutableMap.Builder<K, V> map = ImmutableMap.builder();
    boolean whole = StringMap.read(name, in, each -> {
      K id = in.parse(key);
      return () -> map.put(id, in.parse(value));
    });
    return whole ? map.buildOrThrow() : null;
  }

  /** {@code sex=female; age=old}. */
  @Override
  public String words(Map<K, V> map) {
    return Joiner.on("; ").withKeyValueSeparator("=").join(map);
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of(
        "type",
        "object",
        "propertyNames",
        ImmutableMap.of("minLength", 1, "maxLength", 200),
        "additionalProperties",
        ImmutableMap.of("type", "string", "minLength", 1, "maxLength", 200));
  }
}
