package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.place.Allocation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Route;
import org.logframe.place.RouteId;
import org.logframe.place.Subdivision;
import org.logframe.place.SubdivisionId;
import org.logframe.time.Validity;

/** The nouns of {@link org.logframe.place}; the world and countries have no objects. */
final class PlaceNouns {
  private static final String ALPHA_2 = "[A-Z]{2}";

  static final Codec<AreaId> AREA_ID = Scalars.definedText(
      "AreaId",
      AreaId::parse,
      ImmutableMap.of(
          "description",
          "An area: global, LY, subdivision:kabul, region:iom-offices/horn-of-africa or route:x.",
          "type",
          "string",
          "pattern",
          "^(?:global|" + ALPHA_2 + "|subdivision:.+|region:[^/]+/.+|route:.+)$"));

  /** A country by its alpha-2 code, and by no other. */
  static final Codec<Country> COUNTRY = Scalars.definedText(
      "Country",
      PlaceNouns::country,
      ImmutableMap.of(
          "description",
          "A country by its ISO 3166-1 alpha-2 code.",
          "type",
          "string",
          "pattern",
          "^" + ALPHA_2 + "$"));

  static final Codec<SubdivisionId> SUBDIVISION_ID = Scalars.id("SubdivisionId", SubdivisionId::of);
  static final Codec<Partitioning> PARTITIONING = Scalars.enumeration(Partitioning.class);
  static final Codec<RouteId> ROUTE_ID = Scalars.id("RouteId", RouteId::of);
  static final Codec<RegionId> REGION_ID = Scalars.id("RegionId", RegionId::of);
  static final Codec<RegionSchemeId> REGION_SCHEME_ID =
      Scalars.id("RegionSchemeId", RegionSchemeId::of);

  static final Codec<Subdivision> SUBDIVISION = ObjectCodec.named(
          "Subdivision", Subdivision::builder, Subdivision.Builder::build)
      .described("A part of a country, or a part of such a part.")
      .required("id", SUBDIVISION_ID, Subdivision::id, Subdivision.Builder::id)
      .required("name", SourceNouns.TEXT, Subdivision::name, Subdivision.Builder::name)
      .required("partOf", AREA_ID, Subdivision::partOf, Subdivision.Builder::partOf)
      .optional("type", SourceNouns.TEXT, Subdivision::type, Subdivision.Builder::type)
      .optional("code", Scalars.STRING, Subdivision::code, Subdivision.Builder::code)
      .withDefault(
          "allocation",
          Scalars.enumeration(Allocation.class),
          Allocation.ALLOCATED,
          Subdivision::allocation,
          Subdivision.Builder::allocation)
      .list("sources", SourceNouns.SOURCE, Subdivision::sources, Subdivision.Builder::addAllSources)
      .done();

  static final Codec<Route> ROUTE = ObjectCodec.named("Route", Route::builder, Route.Builder::build)
      .described("A way along which people move.")
      .required("id", ROUTE_ID, Route::id, Route.Builder::id)
      .required("name", SourceNouns.TEXT, Route::name, Route.Builder::name)
      .list("sources", SourceNouns.SOURCE, Route::sources, Route.Builder::addAllSources)
      .done();

  static final Codec<Region> REGION = ObjectCodec.named(
          "Region", Region::builder, Region.Builder::build)
      .described("A group of countries under a name, as one scheme draws it.")
      .required("scheme", REGION_SCHEME_ID, Region::scheme, Region.Builder::scheme)
      .required("id", REGION_ID, Region::id, Region.Builder::id)
      .required("name", SourceNouns.TEXT, Region::name, Region.Builder::name)
      .optional("partOf", REGION_ID, Region::partOf, Region.Builder::partOf)
      .list("sources", SourceNouns.SOURCE, Region::sources, Region.Builder::addAllSources)
      .done();

  static final Codec<RegionMembership> REGION_MEMBERSHIP = Values.named(
          "RegionMembership",
          Part.required("region", REGION_ID, RegionMembership::region),
          Part.required("country", COUNTRY, RegionMembership::country),
          Part.withDefault(
              "validity", TimeNouns.VALIDITY, Validity.undated(), RegionMembership::validity),
          Part.list("sources", SourceNouns.SOURCE, RegionMembership::sources),
          RegionMembership::new)
      .described("That a country belongs to a region of a scheme, and when.")
      .identifiedBy("region", "country")
      .pairedBy("validity")
      .onOneLine()
      .done();

  static final Codec<RegionScheme> REGION_SCHEME = ObjectCodec.named(
          "RegionScheme", RegionScheme::builder, RegionScheme.Builder::build)
      .described("One way of dividing countries into regions.")
      .required("id", REGION_SCHEME_ID, RegionScheme::id, RegionScheme.Builder::id)
      .required("title", SourceNouns.TEXT, RegionScheme::title, RegionScheme.Builder::title)
      .optional(
          "owner", SourceNouns.ORGANISATION_ID, RegionScheme::owner, RegionScheme.Builder::owner)
      .withDefault(
          "validity",
          TimeNouns.VALIDITY,
          Validity.undated(),
          RegionScheme::validity,
          RegionScheme.Builder::validity)
      .required(
          "partitioning",
          PARTITIONING,
          RegionScheme::partitioning,
          RegionScheme.Builder::partitioning)
      .list("regions", REGION, RegionScheme::regions, RegionScheme.Builder::addAllRegions)
      .list(
          "memberships",
          REGION_MEMBERSHIP,
          RegionScheme::memberships,
          RegionScheme.Builder::addAllMemberships)
      .list(
          "sources", SourceNouns.SOURCE, RegionScheme::sources, RegionScheme.Builder::addAllSources)
      .done();

  private PlaceNouns() {}

  private static Country country(String code) {
    Country country = Country.of(code);
    if (!country.alpha2().equals(code)) {
      throw new IllegalArgumentException(
          "Country: \"" + code + "\" is not an alpha-2 code; write \"" + country + "\"");
    }
    return country;
  }
}
