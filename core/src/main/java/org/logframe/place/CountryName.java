package org.logframe.place;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a country's name counts when two are compared.
 *
 * <p>Not counted: capital letters, diacritics, apostrophes and what looks like them, invisible
 * characters, the Arabic elongation mark, and the kind and number of spaces and dashes.
 */
final class CountryName {
  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’‘‛ʼʻʽ`´ʹʾʿ′＇");
  private static final Pattern UNCOUNTED = Pattern.compile("[\\p{M}\\p{Cf}\u0640]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212]+");

  /** The articles before a name, or in brackets behind it; apostrophes are straight. */
  private static final ImmutableMap<String, Pattern> ARTICLES = ImmutableMap.of(
      "en", articles("the ", "the"),
      "fr", articles("le |la |les |l'", "le|la|les|l'"),
      "es", articles("el |la |los |las ", "el|la|los|las"));

  private CountryName() {}

  /** The part that counts. */
  static String key(String name) {
    return APOSTROPHES.removeFrom(simplified(name));
  }

  /** The part that counts, then the same without the language's article if there is one. */
  static ImmutableSet<String> keys(String name, String language) {
    String simplified = simplified(name);
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.add(APOSTROPHES.removeFrom(simplified));
    Pattern articles = ARTICLES.get(language);
    if (articles != null) {
      Matcher matcher = articles.matcher(simplified);
      if (matcher.find()) {
        keys.add(APOSTROPHES.removeFrom(matcher.replaceFirst("")));
      }
    }
    return keys.build();
  }

  /** All but the removal of apostrophes, which are made straight. */
  private static String simplified(String name) {
    String straight = APOSTROPHES.replaceFrom(name, '\'');
    String decomposed = Normalizer.normalize(straight, Normalizer.Form.NFKD);
    String counted = UNCOUNTED.matcher(decomposed).replaceAll("");
    String folded = counted.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return SPACES.matcher(folded).replaceAll(" ").strip();
  }

  private static Pattern articles(String before, String behind) {
    return Pattern.compile("^(?:" + before + ")| ?\\((?:" + behind + ")\\)$");
  }
}
