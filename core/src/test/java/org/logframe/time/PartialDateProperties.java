package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {
  @Property
  void parseReadsWhatToStringWrites(@ForAll("anyDates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void bothBoundsArePossibleAndNothingOutsideThemIs(@ForAll("anyDates") PartialDate date) {
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    assertThat(date.contains(date.earliest())).isTrue();
    assertThat(date.contains(date.latest())).isTrue();
    assertThat(date.contains(date.earliest().minusDays(1))).isFalse();
    assertThat(date.contains(date.latest().plusDays(1))).isFalse();
  }

  @Property
  void aDayIsPossibleUnlessTheDateIsBeforeOrAfterIt(
      @ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
    assertThat(date.contains(day))
        .isEqualTo(!day.isBefore(date.earliest()) && !day.isAfter(date.latest()));
    assertThat(date.isCertainlyBefore(day)).isEqualTo(date.latest().isBefore(day));
    assertThat(date.isCertainlyAfter(day)).isEqualTo(date.earliest().isAfter(day));
    assertThat(date.isCertainlyBefore(day)).isEqualTo(date.isCertainlyBefore(PartialDate.of(day)));
    assertThat(date.isCertainlyAfter(day)).isEqualTo(date.isCertainlyAfter(PartialDate.of(day)));
  }

  @Property
  void oneIsBeforeTheOtherWhereTheOtherIsAfterIt(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(one.isCertainlyBefore(other)).isEqualTo(other.isCertainlyAfter(one));
    assertThat(one.isCertainlyBefore(other) && one.isCertainlyAfter(other)).isFalse();
  }

  @Provide
  Arbitrary<PartialDate> anyDates() {
    return Times.partialDates(1, 9999);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Times.partialDates(2019, 2021);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Times.days(2018, 2022);
  }
}
