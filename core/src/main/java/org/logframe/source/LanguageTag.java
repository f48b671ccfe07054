package org.logframe.source;

import com.google.common.collect.ImmutableSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.logframe.internal.Check;

/** BCP 47 language tags in their one canonical spelling: {@code pt-BR}, never {@code PT-br}. */
final class LanguageTag {
  /** The JDK compares each variant of a tag with all before it. */
  private static final int MAX_LENGTH = 200;

  /** The languages of nearly all texts; the JDK takes its time to find that a tag is canonical. */
  private static final ImmutableSet<String> USUAL = ImmutableSet.of("en", "fr", "es", "ar", "und");

  private LanguageTag() {}

  /**
   * The canonical spelling of a tag.
   *
   * @param field what has the language, for the message
   * @throws IllegalArgumentException if the tag is ill-formed
   */
  static String canonical(String field, String tag) {
    if (USUAL.contains(tag)) {
      return tag;
    }
    if (tag.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          field + ": a language tag has at most 200 characters: " + Check.quote(tag));
    }
    try {
      if (!tag.isEmpty()) {
        return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(notATag(field, tag), e);
    }
    throw new IllegalArgumentException(notATag(field, tag));
  }

  /**
   * The tag of a locale.
   *
   * @throws IllegalArgumentException if the locale was built from ill-formed parts, such as {@code
   *     new Locale("en_GB")}, for which the JDK would answer {@code und}
   */
  static String of(String field, Locale locale) {
    try {
      return new Locale.Builder().setLocale(locale).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(notATag(field, locale.toString()), e);
    }
  }

  private static String notATag(String field, String tag) {
    return field + ": not a language tag: " + Check.quote(tag);
  }
}
