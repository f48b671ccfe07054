package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Codecs of values that are a single token. */
public final class Scalars {
  /** Any string without half a surrogate pair. */
  public static final Codec<String> STRING = new TextCodec<>(
      "string", Scalars::paired, Scalars::paired, ImmutableMap.of("type", "string"));

  /** An exact decimal number. */
  public static final Codec<BigDecimal> DECIMAL = new DecimalCodec(new NumberCodec<>(
      "number", number -> number, number -> number, ImmutableMap.of("type", "number")));

  /** A whole number of 32 bits. */
  public static final Codec<Integer> INTEGER = new NumberCodec<>(
      "integer", Scalars::integer, BigDecimal::valueOf, ImmutableMap.of("type", "integer"));

  /** A place in a list, from zero. */
  public static final Codec<Integer> POSITION = integerFrom("position", 0);

  /** How many there are of something that may not be there. */
  public static final Codec<Integer> COUNT = integerFrom("integer", 0);

  /** How many there are of something that is there. */
  public static final Codec<Integer> POSITIVE = integerFrom("integer", 1);

  /** True or false. */
  public static final Codec<Boolean> BOOLEAN = new BooleanCodec("truth value");

  /** Any value but null, as JSON in its one form on one line. */
  public static final Codec<String> ANY = new DefinedCodec<>(new AnyCodec());

  private Scalars() {}

  /** A string as it is, unless it has half a surrogate pair. */
  public static String paired(String string) {
    if (hasHalf(string)) {
      throw new IllegalArgumentException(
          "string: has half a surrogate pair: " + Quote.quote(string));
    }
    return string;
  }

  private static boolean hasHalf(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        return string
            .codePoints()
            .anyMatch(point -> Character.getType(point) == Character.SURROGATE);
      }
    }
    return false;
  }

  private static int integer(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "integer: " + number + " is no whole number of 32 bits", e);
    }
  }

  private static Codec<Integer> integerFrom(String name, int least) {
    return new NumberCodec<>(
        name,
        number -> {
          if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            throw new IllegalArgumentException(name + ": " + number + " is below " + least);
          }
          return integer(number);
        },
        BigDecimal::valueOf,
        ImmutableMap.of("type", "integer", "minimum", least));
  }

  /**
   * A value with a text form: {@code parse} reads what {@code toString} gives.
   *
   * @param name the simple name of its type
   * @param parse from the text form; an IllegalArgumentException says what is wrong
   * @param schema the schema of the text form
   */
  public static <T> Codec<T> text(
      String name, Function<String, T> parse, ImmutableMap<String, Object> schema) {
    return new TextCodec<>(name, parse, Object::toString, schema);
  }

  /**
   * A value with a text form that its {@code toString} does not give.
   *
   * @param print what {@code parse} reads
   */
  public static <T> Codec<T> text(
      String name,
      Function<String, T> parse,
      Function<T, String> print,
      ImmutableMap<String, Object> schema) {
    return new TextCodec<>(name, parse, print, schema);
  }

  /** A value with a text form, as {@link #text}, that a schema defines once, under its name. */
  public static <T> Codec<T> definedText(
      String name, Function<String, T> parse, ImmutableMap<String, Object> schema) {
    return new DefinedCodec<>(text(name, parse, schema));
  }

  /**
   * A value with a text form that its {@code toString} does not give, which a schema defines once,
   * under its name.
   *
   * @param print what {@code parse} reads
   */
  public static <T> Codec<T> definedText(
      String name,
      Function<String, T> parse,
      Function<T, String> print,
      ImmutableMap<String, Object> schema) {
    return new DefinedCodec<>(new TextCodec<>(name, parse, print, schema));
  }

  /** An id: a text of 1 to 200 characters. */
  public static <T> Codec<T> id(String name, Function<String, T> of) {
    return text(name, of, ImmutableMap.of("type", "string", "minLength", 1, "maxLength", 200));
  }

  /** A map from ids to ids, as an object on one line. */
  public static <K, V> Codec<Map<K, V>> idMap(
      String name, Function<String, K> key, Function<String, V> value) {
    return new IdMapCodec<>(name, key, value);
  }

  /** An enum, in lower camel case: {@code WEB_PAGE} is {@code "webPage"}. */
  public static <E extends Enum<E>> Codec<E> enumeration(Class<E> type) {
    return new DefinedCodec<>(EnumText.codec(type));
  }

  /** A constant as {@link #enumeration} writes it. */
  public static String constant(Enum<?> constant) {
    return EnumText.of(constant);
  }
}
