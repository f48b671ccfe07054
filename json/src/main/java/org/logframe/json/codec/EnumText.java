package org.logframe.json.codec;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.function.Function;

/** An enum's constants by their texts, which are in lower camel case. */
record EnumText<E extends Enum<E>>(String name, ImmutableMap<String, E> constants)
    implements Function<String, E> {
  private static final Function<Enum<?>, String> PRINT = EnumText::of;

  static <E extends Enum<E>> Codec<E> codec(Class<E> type) {
    ImmutableMap<String, E> constants = Maps.uniqueIndex(EnumSet.allOf(type), EnumText::of);
    EnumText<E> texts = new EnumText<>(nameOf(type), constants);
    return new TextCodec<>(
        texts.name,
        texts,
        PRINT,
        ImmutableMap.of("type", "string", "enum", constants.keySet().asList()));
  }

  /** {@code MissingReason}; {@code RefusalReason} for the reasons within a refusal. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
  }

  static String of(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
  }

  @Override
  public E apply(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException(
          name + ": " + Quote.quote(text) + " is none of " + String.join(", ", constants.keySet()));
    }
    return constant;
  }
}
