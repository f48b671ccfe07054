package org.logframe.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.logframe.internal.Check;
import org.logframe.internal.Nearest;

/**
 * The countries that the library ships, indexed by code and by name; read once, when first asked.
 *
 * <p>The table has a line of headings, then a line per country: three codes, the name to show in
 * each language, further names in each language between bars.
 */
final class CountryTable {
  /** The languages of the names, in the order of the columns, with what they are called. */
  private static final ImmutableMap<String, String> LANGUAGES =
      ImmutableMap.of("en", "English", "fr", "French", "es", "Spanish", "ar", "Arabic");

  private static final int CODES = 3;

  /** The longest name of a country has some 60 characters. */
  private static final int MAX_NAME = 500;

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter BARS = Splitter.on('|').omitEmptyStrings();

  private final ImmutableList<Country> all;
  private final ImmutableMap<String, Country> byCode;
  private final ImmutableMap<String, ImmutableSetMultimap<String, Country>> byLanguageAndKey;

  private CountryTable(ImmutableList<Country> all) {
    this.all = all;
    ImmutableMap.Builder<String, Country> codes = ImmutableMap.builder();
    for (Country country : all) {
      codes.put(country.alpha2(), country);
      codes.put(country.alpha3(), country);
      codes.put(country.m49(), country);
    }
    this.byCode = codes.buildOrThrow();
    this.byLanguageAndKey = LANGUAGES.keySet().stream()
        .collect(ImmutableMap.toImmutableMap(tag -> tag, tag -> byKey(all, tag)));
  }

  /** The table that the library ships. */
  static CountryTable standard() {
    return Standard.TABLE;
  }

  /** The tag of one of the four languages. */
  static String tag(Locale language) {
    String tag = language.getLanguage();
    if (!LANGUAGES.containsKey(tag)) {
      throw new IllegalArgumentException(
          "Country: names are known in English, French, Spanish and Arabic, not in the language "
              + Check.quote(language.toLanguageTag()));
    }
    return tag;
  }

  ImmutableList<Country> all() {
    return all;
  }

  Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Country byName(String name, Locale language) {
    String tag = tag(language);
    if (name.length() > MAX_NAME) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "Country: a name has %,d characters, at most %d: %s",
          name.length(),
          MAX_NAME,
          Check.quote(name)));
    }
    ImmutableSet<Country> found = find(name, tag);
    if (found.size() == 1) {
      return found.iterator().next();
    }
    String in = " in " + LANGUAGES.get(tag);
    throw new IllegalArgumentException(
        found.isEmpty()
            ? "Country: no country is called " + Check.quote(name) + in + meant(name, tag)
            : "Country: " + Check.quote(name) + " may be " + either(found) + in + ": use a code");
  }

  private String meant(String name, String tag) {
    ImmutableSetMultimap<String, Country> byKey =
        byLanguageAndKey.getOrDefault(tag, ImmutableSetMultimap.of());
    Nearest nearest = new Nearest();
    List<Country> meant = CountryName.keys(name, tag).stream()
        .flatMap(key -> nearest.of(key, byKey.keySet()).stream())
        .flatMap(key -> byKey.get(key).stream())
        .distinct()
        .limit(3)
        .toList();
    return meant.isEmpty()
        ? ""
        : meant.stream()
            .map(each -> each.name(Locale.forLanguageTag(tag)) + " (" + each.alpha2() + ")")
            .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  private ImmutableSet<Country> find(String name, String tag) {
    ImmutableSetMultimap<String, Country> byKey =
        byLanguageAndKey.getOrDefault(tag, ImmutableSetMultimap.of());
    return CountryName.keys(name, tag).stream()
        .map(byKey::get)
        .filter(countries -> !countries.isEmpty())
        .findFirst()
        .orElse(ImmutableSet.of());
  }

  private static String either(ImmutableSet<Country> countries) {
    return countries.stream().map(Country::alpha2).sorted().collect(Collectors.joining(" or "));
  }

  private static ImmutableSetMultimap<String, Country> byKey(
      ImmutableList<Country> countries, String tag) {
    ImmutableSetMultimap.Builder<String, Country> byKey = ImmutableSetMultimap.builder();
    Locale language = Locale.forLanguageTag(tag);
    for (Country country : countries) {
      country.names(language).forEach(name -> byKey.put(CountryName.key(name), country));
    }
    return byKey.build();
  }

  private static CountryTable read() {
    // Asked of the class itself: on the module path no other module finds the resource.
    URL table = Objects.requireNonNull(CountryTable.class.getResource("countries.tsv"));
    try {
      return new CountryTable(Resources.readLines(table, StandardCharsets.UTF_8).stream()
          .skip(1)
          .map(COLUMNS::splitToList)
          .map(CountryTable::country)
          .collect(ImmutableList.toImmutableList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Country country(List<String> columns) {
    ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
    int column = CODES;
    for (String tag : LANGUAGES.keySet()) {
      names.put(tag, columns.get(column));
      names.putAll(tag, BARS.split(columns.get(column + LANGUAGES.size())));
      column++;
    }
    return new Country(columns.get(0), columns.get(1), columns.get(2), names.build());
  }

  /** Holds the table, so that it is read when first asked. */
  private static final class Standard {
    static final CountryTable TABLE = read();
  }
}
