package org.logframe.source;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Words in one or more languages, kept character by character: no white space, apostrophe or dash
 * is changed.
 *
 * <p>Languages are BCP 47 tags ({@code en}, {@code fr}, {@code pt-BR}) in canonical spelling; {@code
 * und} is a text whose language nobody stated. Immutable and thread-safe; equal when the same languages say the same.
 */
public final class Text {
  private static final String TYPE = "Text";
  private static final String UNDETERMINED = "und";
  private static final String FALLBACK = Locale.ENGLISH.toLanguageTag();

  private final ImmutableSortedMap<String, String> byLanguage;

  private Text(ImmutableSortedMap<String, String> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** A text in an unstated language. */
  public static Text of(String words) {
    return in(UNDETERMINED, words);
  }

  /** A text in English. */
  public static Text english(String words) {
    return in(FALLBACK, words);
  }

  /** A text in one language. */
  public static Text of(Locale language, String words) {
    return in(LanguageTag.of(TYPE, language), words);
  }

  private static Text in(String language, String words) {
    return new Text(ImmutableSortedMap.of(language, checked(language, words)));
  }

  private static String checked(String language, String words) {
    return Check.text("Text (" + language + ")", words);
  }

  /**
   * A text in the languages of a map.
   *
   * @param byLanguage words by well-formed BCP 47 tag, in any case; at least one
   * @throws IllegalArgumentException if it is empty, a tag is ill-formed, two tags name one
   *     language, or words are blank or have control characters other than line feed and tab
   */
  public static Text from(Map<String, String> byLanguage) {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("Text: has no language");
    }
    TreeMap<String, String> sorted = new TreeMap<>();
    byLanguage.forEach((tag, words) -> {
      String language = LanguageTag.canonical(TYPE, tag);
      if (sorted.put(language, checked(language, words)) != null) {
        throw new IllegalArgumentException("Text: two tags name the language " + language);
      }
    });
    return new Text(ImmutableSortedMap.copyOf(sorted));
  }

  /** This text with words in one more language, or with other words in that language. */
  public Text with(Locale language, String words) {
    TreeMap<String, String> changed = new TreeMap<>(byLanguage);
    changed.put(LanguageTag.of(TYPE, language), words);
    return from(changed);
  }

  /** The language tags, sorted. */
  public ImmutableSet<String> languages() {
    return byLanguage.keySet();
  }

  /** The words by language tag, sorted by tag. */
  public ImmutableSortedMap<String, String> byLanguage() {
    return byLanguage;
  }

  /**
   * The words for a reader: in that language, else in a wider one ({@code fr-CA} then {@code fr}),
   * else in an unstated language, else in English, else in the first language by tag.
   */
  public String in(Locale reader) {
    String words = exactly(reader.toLanguageTag());
    for (String tag = reader.toLanguageTag(); words == null && tag.contains("-"); ) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
      words = exactly(tag);
    }
    return words != null ? words : withoutReader();
  }

  private String withoutReader() {
    String unstated = exactly(UNDETERMINED);
    String english = unstated != null ? unstated : exactly(FALLBACK);
    return english != null ? english : byLanguage.values().iterator().next();
  }

  private @Nullable String exactly(String tag) {
    return byLanguage.get(tag);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text text && byLanguage.equals(text.byLanguage);
  }

  @Override
  public int hashCode() {
    return byLanguage.hashCode();
  }

  /** The words for a reader of English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
