package org.logframe.measure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.logframe.internal.Check;

/** What one and many of a unit are called. */
record UnitNames(String singular, String plural) {
  static final ImmutableMap<String, Long> MULTIPLIERS =
      ImmutableMap.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
  private static final ImmutableSet<String> RESERVED = ImmutableSet.<String>builder()
      .addAll(MULTIPLIERS.keySet())
      .add("per", "or")
      .build();
  private static final CharMatcher SPACES =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u2007\u202f"));
  private static final int MAX_LENGTH = 100;
  private static final CharMatcher FORBIDDEN =
      CharMatcher.anyOf("/·()[]²³⁴⁵⁶⁷⁸⁹").or(CharMatcher.forPredicate(Character::isDigit));

  /** The names of a unit, if they can name one. */
  static UnitNames of(NamedUnit named) {
    return new UnitNames(
        checked("UnitTable", named.singular()), checked("UnitTable", named.plural()));
  }

  /** The name, if it can be told from the number before it and the text after it. */
  static String checked(String type, String name) {
    String first = firstWord(Check.id(type, name));
    if (name.length() > MAX_LENGTH
        || FORBIDDEN.matchesAnyOf(name)
        || !collapse(name).equals(name)
        || RESERVED.contains(first)
        || (!Character.isLetter(name.codePointAt(0)) && name.length() > 1)) {
      throw new IllegalArgumentException(type + ": " + Check.quote(name) + " cannot name a unit: "
          + "at most 100 characters, beginning with a letter, single spaces, no digits, none of "
          + "/·()[], and not beginning with \"per\", \"or\" or a multiplier");
    }
    return name;
  }

  static String firstWord(String name) {
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /** Text with single spaces, whatever kind of space was written. */
  static String collapse(String text) {
    return SPACES.trimAndCollapseFrom(text, ' ');
  }

  /** Text without outer spaces, whatever kind of space they are. */
  static String trim(String text) {
    return SPACES.trimFrom(text);
  }

  /** The multiplier that a text begins with. */
  static Optional<Map.Entry<String, Long>> multiplier(String text) {
    return MULTIPLIERS.entrySet().stream()
        .filter(entry -> entry.getKey().equals(firstWord(text)))
        .findFirst();
  }
}
