package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.source.Text;
import org.logframe.time.Validity;

class MembershipsTest {
  private static final Country MALI = Country.of("ML");
  private static final Country NIGER = Country.of("NE");
  private static final Days JANUARY =
      new Days(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-01-31"));

  private static Memberships of(Partitioning partitioning, RegionMembership... memberships) {
    return new Memberships(RegionScheme.builder()
        .id("s")
        .title(Text.english("Scheme"))
        .partitioning(partitioning)
        .addRegions(region("outer").build(), region("inner").partOf("outer").build())
        .addRegions(region("other").build())
        .addMemberships(memberships)
        .build());
  }

  private static Region.Builder region(String id) {
    return Region.builder().scheme("s").id(id).name(Text.english(id));
  }

  @Test
  void aCountryIsInTheInnermostOfItsRegions() {
    Memberships memberships = of(Partitioning.PARTITION, RegionMembership.of("inner", MALI));
    assertThat(memberships.innermost(MALI, JANUARY))
        .contains(ImmutableSet.of(RegionId.of("inner")));
    assertThat(memberships.innermost(NIGER, JANUARY)).contains(ImmutableSet.of());
    assertThat(memberships.around(RegionId.of("inner")))
        .containsExactly(RegionId.of("inner"), RegionId.of("outer"));
    assertThat(memberships.scheme().id()).hasToString("s");
  }

  @Test
  void aCountryMayBeInSeveralRegionsOnlyWhereTheyOverlap() {
    RegionMembership one = RegionMembership.of("inner", MALI);
    RegionMembership other = RegionMembership.of("other", MALI);
    assertThat(of(Partitioning.OVERLAPPING, one, other).innermost(MALI, JANUARY))
        .contains(ImmutableSet.of(RegionId.of("inner"), RegionId.of("other")));
  }

  @Test
  void whereTheDatesDoNotTellACountryIsNowhere() {
    Memberships memberships =
        of(Partitioning.PARTITION, RegionMembership.of("inner", MALI, Validity.since("2021")));
    assertThat(memberships.innermost(MALI, JANUARY)).isEmpty();
    assertThat(memberships.mayHave(RegionId.of("inner"), MALI, JANUARY)).isTrue();
    assertThat(memberships.mayHave(RegionId.of("other"), MALI, JANUARY)).isFalse();
    assertThat(memberships.mayHave(RegionId.of("inner"), NIGER, JANUARY)).isFalse();
  }

  @Test
  void theLastChangeIsThatOfAnyCountry() {
    Memberships memberships = of(
        Partitioning.PARTITION,
        RegionMembership.of("inner", MALI, Validity.between("2020-03-01", "2020-09-30")),
        RegionMembership.of("inner", NIGER, Validity.since("2020-05-01")));
    assertThat(memberships.lastChange(LocalDate.parse("2020-04-30"))).isEqualTo("2020-03-01");
    assertThat(memberships.lastChange(LocalDate.parse("2020-05-01"))).isEqualTo("2020-05-01");
    assertThat(memberships.lastChange(LocalDate.parse("2021-01-01"))).isEqualTo("2020-10-01");
    assertThat(memberships.lastChange(LocalDate.parse("2020-01-01"))).isEqualTo(LocalDate.MIN);
  }
}
