package org.logframe.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Refers to an {@link Area}.
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><th>area</th><th>text</th></tr>
 * <tr><td>the world</td><td>{@code global}</td></tr>
 * <tr><td>a country</td><td>{@code LY}, its alpha-2 code</td></tr>
 * <tr><td>a part of a country</td><td>{@code subdivision:kabul}</td></tr>
 * <tr><td>a region of a scheme</td><td>{@code region:iom-offices/horn-of-africa}</td></tr>
 * <tr><td>a route</td><td>{@code route:central-mediterranean}</td></tr>
 * </table>
 *
 * <p>In the scheme of a region, {@code %} is written {@code %25} and {@code /} is written {@code
 * %2F}; nothing else is escaped. {@link #parse} reads exactly what {@link #toString} gives.
 * Ordered by kind, then scheme, then code.
 */
public final class AreaId implements Comparable<AreaId> {
  private static final AreaId WORLD = new AreaId(AreaKind.GLOBAL, "", "global");
  /** Enough for two ids of 200 characters each, one of them escaped. */
  private static final int MAX_LENGTH = 1_000;

  private static final String SUBDIVISION = "subdivision:";
  private static final String REGION = "region:";
  private static final String ROUTE = "route:";

  private final AreaKind kind;
  private final String scheme;
  private final String code;

  private AreaId(AreaKind kind, String scheme, String code) {
    this.kind = kind;
    this.scheme = scheme;
    this.code = code;
  }

  /** The reference to the whole world. */
  public static AreaId global() {
    return WORLD;
  }

  /** The reference to a country. */
  public static AreaId of(Country country) {
    return new AreaId(AreaKind.COUNTRY, "", country.alpha2());
  }

  /** The reference to a part of a country. */
  public static AreaId of(SubdivisionId subdivision) {
    return new AreaId(AreaKind.SUBDIVISION, "", subdivision.text());
  }

  /** The reference to a region of a scheme. */
  public static AreaId of(RegionSchemeId scheme, RegionId region) {
    return new AreaId(AreaKind.REGION, scheme.text(), region.text());
  }

  /** The reference to a route. */
  public static AreaId of(RouteId route) {
    return new AreaId(AreaKind.ROUTE, "", route.text());
  }

  /**
   * Reads a text form.
   *
   * @throws IllegalArgumentException if the text is none of the forms, or no country has the code
   */
  public static AreaId parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "AreaId: a text has at most 1,000 characters: " + Check.quote(text));
    }
    if (text.equals(WORLD.code)) {
      return WORLD;
    }
    if (text.startsWith(SUBDIVISION)) {
      return of(SubdivisionId.of(text.substring(SUBDIVISION.length())));
    }
    if (text.startsWith(REGION)) {
      return parseRegion(text);
    }
    if (text.startsWith(ROUTE)) {
      return of(RouteId.of(text.substring(ROUTE.length())));
    }
    return parseCountry(text);
  }

  private static AreaId parseRegion(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "AreaId: a region is written region:<scheme>/<id>, not " + Check.quote(text));
    }
    String scheme = text.substring(REGION.length(), slash);
    String unescaped = scheme.replace("%2F", "/").replace("%25", "%");
    if (!escaped(unescaped).equals(scheme)) {
      throw new IllegalArgumentException(
          "AreaId: a scheme escapes % as %25 and / as %2F and nothing else: " + Check.quote(text));
    }
    return of(RegionSchemeId.of(unescaped), RegionId.of(text.substring(slash + 1)));
  }

  private static AreaId parseCountry(String text) {
    Country country = CountryTable.standard().byCode(text);
    if (country == null || !country.alpha2().equals(text)) {
      throw new IllegalArgumentException("AreaId: neither global, the alpha-2 code"
          + " of a country, subdivision:<id>, region:<scheme>/<id> nor route:<id>: "
          + Check.quote(text));
    }
    return of(country);
  }

  /** Which kind of area it refers to. */
  public AreaKind kind() {
    return kind;
  }

  /** The country, if it refers to one. */
  public Optional<Country> country() {
    return kind == AreaKind.COUNTRY ? Optional.of(Country.of(code)) : Optional.empty();
  }

  /** The id of the part of a country, if it refers to one. */
  public Optional<SubdivisionId> subdivision() {
    return kind == AreaKind.SUBDIVISION ? Optional.of(SubdivisionId.of(code)) : Optional.empty();
  }

  /** The scheme of the region, if it refers to one. */
  public Optional<RegionSchemeId> scheme() {
    return kind == AreaKind.REGION ? Optional.of(RegionSchemeId.of(scheme)) : Optional.empty();
  }

  /** The id of the region within its scheme, if it refers to one. */
  public Optional<RegionId> region() {
    return kind == AreaKind.REGION ? Optional.of(RegionId.of(code)) : Optional.empty();
  }

  /** The id of the route, if it refers to one. */
  public Optional<RouteId> route() {
    return kind == AreaKind.ROUTE ? Optional.of(RouteId.of(code)) : Optional.empty();
  }

  /** The country's alpha-2 code, the id of the subdivision, region or route, or {@code global}. */
  public String code() {
    return code;
  }

  @Override
  public int compareTo(AreaId other) {
    if (kind != other.kind) {
      return kind.compareTo(other.kind);
    }
    int order = scheme.compareTo(other.scheme);
    return order == 0 ? code.compareTo(other.code) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AreaId id
        && kind == id.kind
        && scheme.equals(id.scheme)
        && code.equals(id.code);
  }

  @Override
  public int hashCode() {
    return (31 * kind.name().hashCode() + scheme.hashCode()) * 31 + code.hashCode();
  }

  /** The text form. */
  @Override
  public String toString() {
    return switch (kind) {
      case GLOBAL, COUNTRY -> code;
      case SUBDIVISION -> SUBDIVISION + code;
      case REGION -> REGION + escaped(scheme) + "/" + code;
      case ROUTE -> ROUTE + code;
    };
  }

  private static String escaped(String scheme) {
    return scheme.replace("%", "%25").replace("/", "%2F");
  }
}
