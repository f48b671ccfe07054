package org.logframe.place;

import static org.logframe.place.CountryNames.LANGUAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;
import org.logframe.internal.Lazy;
import org.logframe.internal.Nearest;

/**
 * The countries that the library ships, indexed by code and by name; read once, when first asked.
 *
 * <p>The table has a line of headings, then a line per country: three codes and what {@link
 * CountryNames} reads. Only the codes are read at once, since hardly a program asks for more.
 */
final class CountryTable {
  private static final int ALPHA_2 = 2;
  private static final int ALPHA_3 = 3;
  private static final int M49 = 3;

  /** The longest name of a country has some 60 characters. */
  private static final int MAX_NAME = 500;

  private final ImmutableList<Country> all;
  private final ImmutableMap<String, Country> byCode;
  private final Lazy<ImmutableMap<String, ImmutableSetMultimap<String, Country>>> byLanguageAndKey;

  private CountryTable(ImmutableList<Country> all) {
    this.all = all;
    ImmutableMap.Builder<String, Country> codes = ImmutableMap.builder();
    for (Country country : all) {
      codes.put(country.alpha2(), country);
      codes.put(country.alpha3(), country);
      codes.put(country.m49(), country);
    }
    this.byCode = codes.buildOrThrow();
    this.byLanguageAndKey = Lazy.of(() -> Maps.toMap(LANGUAGES.keySet(), tag -> byKey(all, tag)));
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

  @Nullable
  Country byCode(String code) {
    return byCode.get(code);
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
        byLanguageAndKey.get().getOrDefault(tag, ImmutableSetMultimap.of());
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
        byLanguageAndKey.get().getOrDefault(tag, ImmutableSetMultimap.of());
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
    try (InputStream table =
        Objects.requireNonNull(CountryTable.class.getResourceAsStream("countries.tsv"))) {
      return new CountryTable(parse(new String(table.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Country> parse(String table) {
    ImmutableList.Builder<Country> countries = ImmutableList.builder();
    int start = table.indexOf('\n') + 1;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      countries.add(country(table.substring(start, end)));
      start = end + 1;
    }
    return countries.build();
  }

  private static Country country(String line) {
    int alpha3 = ALPHA_2 + 1;
    int m49 = alpha3 + ALPHA_3 + 1;
    int names = m49 + M49 + 1;
    return new Country(
        line.substring(0, ALPHA_2),
        line.substring(alpha3, alpha3 + ALPHA_3),
        line.substring(m49, m49 + M49),
        line.substring(names));
  }

  /** Holds the table, so that it is read when first asked. */
  private static final class Standard {
    static final CountryTable TABLE = read();
  }
}
