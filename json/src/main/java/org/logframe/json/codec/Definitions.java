package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The schemas that a schema refers to by name, each of them stated once. */
public final class Definitions {
  private final Map<String, Codec<?>> owners = new HashMap<>();
  private final TreeMap<String, ImmutableMap<String, Object>> schemas = new TreeMap<>();

  /**
   * A reference to a codec's schema, which is built when it is first asked for.
   *
   * @throws IllegalStateException if another codec has the same name
   */
  public ImmutableMap<String, Object> refer(
      Codec<?> codec, Supplier<ImmutableMap<String, Object>> schema) {
    String name = codec.name();
    Codec<?> owner = owners.putIfAbsent(name, codec);
    if (owner == null) {
      schemas.put(name, schema.get());
    } else if (!owner.equals(codec)) {
      throw new IllegalStateException("two codecs are named " + name);
    }
    return ImmutableMap.of("$ref", "#/$defs/" + name);
  }

  /** The codecs of these schemas by name, sorted. */
  public ImmutableMap<String, Codec<?>> codecs() {
    return ImmutableSortedMap.copyOf(owners);
  }

  /** The schemas by name, sorted. */
  public ImmutableMap<String, Object> all() {
    return ImmutableMap.copyOf(schemas);
  }
}
