package org.logframe.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Scalars;
import org.logframe.json.noun.Nouns;

/** The forms that a mapper knows: those of the nouns and values, and of the model's enums. */
final class MapperForms {
  private static final ImmutableSet<String> MODEL = ImmutableSet.of(
      "org.logframe.aggregate",
      "org.logframe.indicator",
      "org.logframe.json.diff",
      "org.logframe.measure",
      "org.logframe.place",
      "org.logframe.portfolio",
      "org.logframe.programme",
      "org.logframe.progress",
      "org.logframe.source",
      "org.logframe.table",
      "org.logframe.time");

  private static final ImmutableMap<Class<?>, Codec<?>> NOUNS =
      ImmutableMap.<Class<?>, Codec<?>>builder()
          .putAll(Nouns.all())
          .putAll(DiffNouns.all())
          .buildOrThrow();

  private MapperForms() {}

  /** The codecs of the nouns and values. */
  static ImmutableMap<Class<?>, Codec<?>> nouns() {
    return NOUNS;
  }

  /** Whether a type is of the model, so that nobody may look into it by reflection. */
  static boolean isOfModel(Class<?> type) {
    return MODEL.contains(type.getPackageName());
  }

  /** The form of a type, be it the generated class behind a noun; none if it has none. */
  @SuppressWarnings("unchecked") // the codecs are listed by their own types
  static Optional<Codec<Object>> find(Class<?> type) {
    if (type.isEnum() && isOfModel(type)) {
      return Optional.of(constants(type));
    }
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      Codec<?> codec = NOUNS.get(above);
      if (codec != null) {
        return Optional.of((Codec<Object>) codec);
      }
    }
    return NOUNS.entrySet().stream()
        .filter(each -> each.getKey().isInterface() && each.getKey().isAssignableFrom(type))
        .<Codec<Object>>map(each -> (Codec<Object>) each.getValue())
        .findFirst();
  }

  /** The form of the constants of an enum. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // it is the class of an enum
  static Codec<Object> constants(Class<?> type) {
    return (Codec<Object>) Scalars.enumeration((Class) type);
  }

  /** Users know the noun and not the class behind it, be it generated or not. */
  static String refusal(Class<?> type) {
    Class<?> noun = type;
    Class<?> above = type.getSuperclass();
    while (above != null && isOfModel(above)) {
      noun = above;
      above = above.getSuperclass();
    }
    return noun.getSimpleName() + ": has no JSON form";
  }
}
