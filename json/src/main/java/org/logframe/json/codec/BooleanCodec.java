package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
record BooleanCodec(String name) implements Codec<Boolean> {
  @Override
  public void write(Boolean value, JsonGenerator out) {
    out.writeBoolean(value);
  }

  @Override
  public @Nullable Boolean read(DocumentReader in) {
    if (!in.token().isBoolean()) {
      in.rejectType(name, "truth value");
      return null;
    }
    return in.token() == JsonToken.VALUE_TRUE;
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("type", "boolean");
  }

  @Override
  public boolean isScalar() {
    return true;
  }
}
