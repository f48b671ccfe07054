package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AreaIdProperties {
  @Property
  void parseReadsWhatToStringWrites(@ForAll("areaIds") AreaId id) {
    assertThat(AreaId.parse(id.toString())).isEqualTo(id);
  }

  @Property
  void differentIdsAreWrittenDifferently(
      @ForAll("areaIds") AreaId one, @ForAll("areaIds") AreaId other) {
    assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
  }

  @Property
  void orderAgreesWithEquality(@ForAll("areaIds") AreaId one, @ForAll("areaIds") AreaId other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Provide
  Arbitrary<AreaId> areaIds() {
    return Arbitraries.oneOf(
        Arbitraries.just(AreaId.global()),
        Arbitraries.of(Country.all()).map(AreaId::of),
        texts().map(text -> AreaId.of(SubdivisionId.of(text))),
        texts().map(text -> AreaId.of(RouteId.of(text))),
        Combinators.combine(texts(), texts())
            .as((scheme, region) -> AreaId.of(RegionSchemeId.of(scheme), RegionId.of(region))));
  }

  /** Short texts, so that ids often coincide, rich in what the text form gives a meaning. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> tricky =
        Arbitraries.of("%", "/", ":", "%2F", "%25", "2", "F", "global", "LY", "region:", " ", "é");
    return tricky
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank());
  }
}
