package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares with all true starts and ends that the dates allow, one by one. */
class ValidityProperties {
  private static final ImmutableList<LocalDate> DAYS = LocalDate.of(2018, 1, 1)
      .datesUntil(LocalDate.of(2023, 1, 1))
      .collect(ImmutableList.toImmutableList());

  @Property
  void parseReadsWhatToStringWrites(@ForAll("anyValidities") Validity validity) {
    assertThat(Validity.parse(validity.toString())).isEqualTo(validity);
  }

  @Property(tries = 500)
  void aDayIsCertainIfAllPossibleEndsHoldItAndNotAtAllIfNoneDoes(
      @ForAll("validities") Validity validity, @ForAll("days") LocalDate day) {
    long all = 0;
    long holding = 0;
    ImmutableList<LocalDate> ends = possible(validity.to(), LocalDate.MAX);
    for (LocalDate start : possible(validity.from(), LocalDate.MIN)) {
      for (LocalDate end : ends) {
        if (!start.isAfter(end)) {
          all++;
          holding += !day.isBefore(start) && !day.isAfter(end) ? 1 : 0;
        }
      }
    }
    Certainty expected = validity.equals(Validity.undated())
        ? Certainty.UNDATED
        : holding == 0 ? Certainty.NO : holding == all ? Certainty.CERTAIN : Certainty.POSSIBLE;
    assertThat(validity.on(day)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void aPeriodIsAsSureAsAllItsDays(
      @ForAll("validities") Validity validity, @ForAll("periods") ReportingPeriod period) {
    Set<Certainty> answers = DAYS.stream()
        .filter(period::contains)
        .map(validity::on)
        .collect(ImmutableSet.toImmutableSet());
    Certainty expected = answers.size() == 1 ? answers.iterator().next() : Certainty.POSSIBLE;
    assertThat(validity.during(period)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void twoOverlapWhereBothAreCertainOnADay(
      @ForAll("validities") Validity one, @ForAll("validities") Validity other) {
    assertThat(one.certainlyOverlaps(other))
        .isEqualTo(
            DAYS.stream().anyMatch(day -> isTakenAsHeld(one, day) && isTakenAsHeld(other, day)));
  }

  private static boolean isTakenAsHeld(Validity validity, LocalDate day) {
    Certainty certainty = validity.on(day);
    return certainty == Certainty.CERTAIN || certainty == Certainty.UNDATED;
  }

  private static ImmutableList<LocalDate> possible(Optional<PartialDate> date, LocalDate open) {
    return date.map(stated ->
            DAYS.stream().filter(stated::contains).collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of(open));
  }

  @Provide
  Arbitrary<Validity> anyValidities() {
    return Times.validities(1, 9999);
  }

  @Provide
  Arbitrary<Validity> validities() {
    return Times.validities(2019, 2021);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Times.days(2018, 2022);
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Times.periods(2019, 2021);
  }
}
