package org.logframe.json.codec;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** An enum's constants in lower camel case. */
record EnumCodec<E extends Enum<E>>(String name, ImmutableMap<String, E> constants)
    implements Codec<E> {
  static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
    return new EnumCodec<>(nameOf(type), Maps.uniqueIndex(EnumSet.allOf(type), EnumCodec::textOf));
  }

  /** {@code MissingReason}; {@code RefusalReason} for the reasons within a refusal. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
  }

  static String textOf(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
  }

  @Override
  public void write(E value, JsonGenerator out) {
    out.writeString(textOf(value));
  }

  @Override
  public @Nullable E read(DocumentReader in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      in.rejectType(name, "string");
      return null;
    }
    E constant = constants.get(in.text());
    if (constant == null) {
      in.reject(unknown(in.text()));
    }
    return constant;
  }

  private E constant(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException(unknown(text));
    }
    return constant;
  }

  private String unknown(String text) {
    return name + ": " + Quote.quote(text) + " is none of " + String.join(", ", constants.keySet());
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("type", "string", "enum", constants.keySet().asList());
  }

  @Override
  public String words(E value) {
    return textOf(value);
  }

  @Override
  public Optional<Function<String, E>> fromText() {
    return Optional.of(this::constant);
  }

  @Override
  public boolean isScalar() {
    return true;
  }
}
