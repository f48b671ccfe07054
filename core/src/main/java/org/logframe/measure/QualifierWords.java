package org.logframe.measure;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words and signs before and after a number, and what they say about it. */
final class QualifierWords {
  static final String SPACE = "[ \\t\\u00a0\\u2009\\u202f]";

  private static final ImmutableMap<String, Qualifier> BEFORE = before();
  private static final ImmutableMap<String, Qualifier> AFTER = after();

  /** A pattern for what may stand before a number. */
  static final String BEFORE_PATTERN = pattern(BEFORE);

  /** A pattern for what may stand after a number. */
  static final String AFTER_PATTERN = pattern(AFTER);

  private QualifierWords() {}

  /** What words before a number say. */
  static Qualifier before(String words) {
    return known(BEFORE, words);
  }

  /** What words after a number say. */
  static Qualifier after(String words) {
    return known(AFTER, words);
  }

  private static Qualifier known(ImmutableMap<String, Qualifier> table, String words) {
    return table.getOrDefault(
        UnitNames.collapse(words).toLowerCase(Locale.ROOT), Qualifier.EXACTLY);
  }

  private static String pattern(ImmutableMap<String, Qualifier> table) {
    return table.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(QualifierWords::pattern)
        .collect(Collectors.joining("|"));
  }

  /** Words need a space between them and before a number; signs do not. */
  private static String pattern(String words) {
    String pattern = words.replace(".", "\\.").replace("+", "\\+").replace(" ", SPACE + "+");
    boolean isWord = Character.isLetter(words.charAt(words.length() - 1));
    return isWord ? pattern + "(?!\\p{Alnum})" : pattern;
  }

  private static ImmutableMap<String, Qualifier> before() {
    ImmutableMap.Builder<String, Qualifier> words = ImmutableMap.builder();
    put(words, Qualifier.EXACTLY, "exactly", "precisely", "=");
    put(words, Qualifier.ABOUT, "about", "around", "approximately", "approx.", "approx", "circa");
    put(words, Qualifier.ABOUT, "ca.", "roughly", "some", "~", "≈");
    put(words, Qualifier.NEARLY, "close to", "nearly", "almost", "just under", "just below");
    put(words, Qualifier.MORE_THAN, "more than", "greater than", "over", "above", "just over", ">");
    put(words, Qualifier.AT_LEAST, "at least", "no fewer than", "not fewer than", "no less than");
    put(words, Qualifier.AT_LEAST, "not less than", "a minimum of", "minimum", ">=", "≥", "⩾");
    put(words, Qualifier.LESS_THAN, "fewer than", "less than", "under", "below", "<");
    put(words, Qualifier.AT_MOST, "at most", "up to", "no more than", "not more than");
    put(words, Qualifier.AT_MOST, "a maximum of", "maximum", "<=", "≤", "⩽");
    return words.buildOrThrow();
  }

  private static ImmutableMap<String, Qualifier> after() {
    ImmutableMap.Builder<String, Qualifier> words = ImmutableMap.builder();
    put(words, Qualifier.AT_LEAST, "+", "or more", "or above");
    put(words, Qualifier.AT_MOST, "or fewer", "or less", "or below");
    return words.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, Qualifier> words, Qualifier qualifier, String... texts) {
    for (String text : texts) {
      words.put(text, qualifier);
    }
  }
}
