package org.logframe.place;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;
import org.logframe.internal.Lazy;
import org.logframe.source.Text;

/**
 * A country or territory of ISO 3166-1; its text form is its alpha-2 code, {@code LY}.
 *
 * <p>There are 249, from a table that the library ships, so that names are the same on every Java
 * release. A country is found by an exact code ({@link #of}) or an exact name ({@link #parse}),
 * never by part of a name: Niger is not Nigeria.
 *
 * <p>A country has no region: a region exists within a {@link RegionScheme}, and two schemes may
 * place one country differently. Immutable and thread-safe; ordered by alpha-2 code.
 */
public final class Country implements Area, Comparable<Country> {
  private final String alpha2;
  private final String alpha3;
  private final String m49;
  private final Lazy<CountryNames> names;

  /** Takes the columns of its names, which are read when somebody asks for one. */
  Country(String alpha2, String alpha3, String m49, String names) {
    this.alpha2 = alpha2;
    this.alpha3 = alpha3;
    this.m49 = m49;
    this.names = Lazy.of(() -> CountryNames.parse(names));
  }

  /**
   * The country with a code.
   *
   * @param code an alpha-2 ({@code LY}), alpha-3 ({@code LBY}) or M49 code ({@code 434}, three
   *     digits), in capital letters
   * @throws IllegalArgumentException if no country has it
   */
  public static Country of(String code) {
    Country found = CountryTable.standard().byCode(code);
    if (found == null) {
      throw new IllegalArgumentException("Country: no country has the code "
          + Check.quote(code)
          + "; codes are like LY, LBY or 434, and names are read by parse");
    }
    return found;
  }

  /**
   * The country with a name in a language.
   *
   * <p>The whole name must agree. Capital letters, diacritics, apostrophes, the width of spaces
   * and the kind of dashes do not matter, nor does the language's article: {@code Sudan}, {@code
   * Sudan (the)} and {@code the Sudan} are one name.
   *
   * @param name at most 500 characters
   * @param language English, French, Spanish or Arabic; only the language of the locale counts
   * @throws IllegalArgumentException if no country, or more than one, has this name in the
   *     language, or if the language is another one
   */
  public static Country parse(String name, Locale language) {
    return CountryTable.standard().byName(name, language);
  }

  /** All countries, by alpha-2 code. */
  public static ImmutableList<Country> all() {
    return CountryTable.standard().all();
  }

  /** Two capital letters, {@code LY}. */
  public String alpha2() {
    return alpha2;
  }

  /** Three capital letters, {@code LBY}. */
  public String alpha3() {
    return alpha3;
  }

  /** The three digits of the United Nations' M49 standard, {@code 434}. */
  public String m49() {
    return m49;
  }

  /** The short name without its article, in English, French, Spanish and Arabic. */
  @Override
  public Text name() {
    return names.get().shown();
  }

  /** The short name for a reader, in English if the reader's language is not among the four. */
  public String name(Locale reader) {
    return name().in(reader);
  }

  /**
   * The names in a language that {@link #parse} knows, the one to show first. Some belong to
   * another country too: {@code Korea}.
   *
   * @param language English, French, Spanish or Arabic; only the language of the locale counts
   * @throws IllegalArgumentException if the language is another one
   */
  public ImmutableList<String> names(Locale language) {
    return names.get().byLanguage().get(CountryTable.tag(language));
  }

  @Override
  public AreaId areaId() {
    return AreaId.of(this);
  }

  @Override
  public AreaKind kind() {
    return AreaKind.COUNTRY;
  }

  @Override
  public int compareTo(Country other) {
    return alpha2.compareTo(other.alpha2);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Country country && alpha2.equals(country.alpha2);
  }

  @Override
  public int hashCode() {
    return alpha2.hashCode();
  }

  /** The alpha-2 code. */
  @Override
  public String toString() {
    return alpha2;
  }
}
