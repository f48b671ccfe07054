package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.logframe.source.Text;

class AreaTest {
  private static final Country MALI = Country.of("ML");
  private static final Subdivision KABUL = Subdivision.builder()
      .id("kabul")
      .name(Text.english("Kabul"))
      .partOf(Country.of("AF"))
      .build();
  private static final Region HORN = Region.builder()
      .scheme("offices")
      .id("horn")
      .name(Text.english("Horn of Africa"))
      .build();
  private static final Route CENTRAL =
      Route.builder().id("central").name(Text.english("Central Mediterranean")).build();
  private static final ImmutableList<Area> AREAS =
      ImmutableList.of(Global.GLOBAL, MALI, KABUL, HORN, CENTRAL);

  @Test
  void everyKindHasOneType() {
    assertThat(AREAS).extracting(Area::kind).containsExactlyInAnyOrder(AreaKind.values());
    assertThat(Area.class.getPermittedSubclasses()).hasSameSizeAs(AreaKind.values());
  }

  @Test
  void anAreaAndItsReferenceAgreeOnTheKind() {
    assertThat(AREAS).allSatisfy(area -> assertThat(area.areaId().kind()).isEqualTo(area.kind()));
    assertThat(AREAS)
        .extracting(area -> area.areaId().toString())
        .containsExactly(
            "global", "ML", "subdivision:kabul", "region:offices/horn", "route:central");
  }

  @Test
  void anAreaIsGivenAsWhatItIsAndNothingElse() {
    assertThat(AREAS).filteredOn(area -> area.asCountry().isPresent()).containsExactly(MALI);
    assertThat(AREAS).filteredOn(area -> area.asSubdivision().isPresent()).containsExactly(KABUL);
    assertThat(AREAS).filteredOn(area -> area.asRegion().isPresent()).containsExactly(HORN);
    assertThat(AREAS).filteredOn(area -> area.asRoute().isPresent()).containsExactly(CENTRAL);
    assertThat(MALI.asCountry()).contains(MALI);
    assertThat(KABUL.asSubdivision()).contains(KABUL);
    assertThat(HORN.asRegion()).contains(HORN);
    assertThat(CENTRAL.asRoute()).contains(CENTRAL);
  }

  @Test
  void globalIsNoCountry() {
    assertThat(Global.GLOBAL.asCountry()).isEmpty();
    assertThat(Country.all())
        .extracting(country -> country.name().toString())
        .doesNotContain("Global");
    assertThat(Global.GLOBAL).hasToString("global");
    assertThat(Global.GLOBAL.name()).hasToString("Global");
    assertThat(Global.GLOBAL.name().languages()).containsExactly("ar", "en", "es", "fr");
  }
}
