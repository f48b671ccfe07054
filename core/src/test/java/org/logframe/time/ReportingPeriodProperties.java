package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares with plain sets of days, in which an open period reaches to the edge. */
class ReportingPeriodProperties {
  private static final LocalDate EDGE = LocalDate.of(2020, 2, 20);
  private static final int WIDTH = 24;

  @Property
  void parseReadsWhatToStringWrites(@ForAll("anyPeriods") ReportingPeriod period) {
    assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property
  void parseReadsPlainDaysAsIatiWritesThem(@ForAll("anyPeriods") ReportingPeriod period) {
    String days = period.start().map(LocalDate::toString).orElse("..")
        + "/"
        + period.end().map(LocalDate::toString).orElse("..");
    assertThat(ReportingPeriod.parse(days)).isEqualTo(period);
  }

  @Property
  void containsAndOverlapsAreThoseOfSets(
      @ForAll("shortPeriods") ReportingPeriod one, @ForAll("shortPeriods") ReportingPeriod other) {
    BitSet shared = days(one);
    shared.and(days(other));
    boolean nested = shared.equals(days(one)) || shared.equals(days(other));
    boolean touching = shared.cardinality() == 1 && !nested;

    assertThat(one.contains(other)).isEqualTo(shared.equals(days(other)));
    assertThat(one.sharesBoundaryDay(other)).isEqualTo(touching);
    assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty() && !touching);
    assertThat(one.intersection(other).map(ReportingPeriodProperties::days).orElse(new BitSet()))
        .isEqualTo(shared);
    assertThat(one.isBefore(other)).isEqualTo(days(one).length() <= days(other).nextSetBit(0));
  }

  @Property
  void abutsWhereTheDaysJoinUpAndAtMostABoundaryDayIsShared(
      @ForAll("shortPeriods") ReportingPeriod one, @ForAll("shortPeriods") ReportingPeriod other) {
    BitSet union = days(one);
    union.or(days(other));
    int first = union.nextSetBit(0);
    boolean gapless = union.nextClearBit(first) == union.length();
    boolean apart = !days(one).intersects(days(other));

    assertThat(one.abuts(other)).isEqualTo(gapless && (apart || one.sharesBoundaryDay(other)));
  }

  @Property
  void containsTheDaysFromStartToEndAndNoOther(@ForAll("shortPeriods") ReportingPeriod period) {
    LocalDate start = period.start().orElse(EDGE);
    LocalDate end = period.end().orElse(EDGE.plusDays(WIDTH - 1));
    BitSet expected = new BitSet();
    start
        .datesUntil(end.plusDays(1))
        .forEach(day -> expected.set(Math.toIntExact(ChronoUnit.DAYS.between(EDGE, day))));
    assertThat(days(period)).isEqualTo(expected);
    assertThat(period.days().orElse(expected.cardinality())).isEqualTo(expected.cardinality());
  }

  @Property
  void splitGivesUnitsThatCoverItWithoutGapOrOverlap(
      @ForAll("periods") ReportingPeriod period, @ForAll Granularity granularity) {
    if (isCutEvenly(period, granularity)) {
      ImmutableList<ReportingPeriod> pieces = period.split(granularity);
      assertThat(pieces.get(0).start()).isEqualTo(period.start());
      assertThat(pieces.get(pieces.size() - 1).end()).isEqualTo(period.end());
      assertThat(pieces).allSatisfy(piece -> assertThat(piece.granularity()).contains(granularity));
      for (int i = 1; i < pieces.size(); i++) {
        assertThat(pieces.get(i).start())
            .isEqualTo(pieces.get(i - 1).end().map(end -> end.plusDays(1)));
        assertThat(pieces.get(i).abuts(pieces.get(i - 1))).isTrue();
      }
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> period.split(granularity))
          .withMessageStartingWith("ReportingPeriod: " + period + " ");
    }
  }

  @Property
  void rollUpGivesTheUnitThatContainsItIfThereIsOne(
      @ForAll("periods") ReportingPeriod period, @ForAll Granularity granularity) {
    boolean fits = !period.isOpen()
        && granularity
            .periodContaining(period.start().orElseThrow())
            .contains(period.end().orElseThrow());
    assertThat(period.rollUp(granularity).isPresent()).isEqualTo(fits);
    period.rollUp(granularity).ifPresent(unit -> {
      assertThat(unit.granularity()).contains(granularity);
      assertThat(unit.contains(period)).isTrue();
    });
  }

  @Property
  void ordersAsItEquals(
      @ForAll("shortPeriods") ReportingPeriod one, @ForAll("shortPeriods") ReportingPeriod other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    if (one.isBefore(other)) {
      assertThat(one).isLessThan(other);
    }
  }

  private static boolean isCutEvenly(ReportingPeriod period, Granularity granularity) {
    return !period.isOpen()
        && granularity.periodContaining(period.start().orElseThrow()).start().equals(period.start())
        && granularity.periodContaining(period.end().orElseThrow()).end().equals(period.end());
  }

  private static BitSet days(ReportingPeriod period) {
    BitSet days = new BitSet();
    for (int i = 0; i < WIDTH; i++) {
      days.set(i, period.contains(EDGE.plusDays(i)));
    }
    return days;
  }

  @Provide
  Arbitrary<ReportingPeriod> anyPeriods() {
    return Times.periods(1, 9999);
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Times.periods(2019, 2021);
  }

  /** Within the days that are compared, two or more off the edge where not open. */
  @Provide
  Arbitrary<ReportingPeriod> shortPeriods() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(2, WIDTH - 3).map(EDGE::plusDays);
    return Arbitraries.oneOf(
        Combinators.combine(days, days)
            .as((one, other) -> one.isAfter(other)
                ? ReportingPeriod.between(other, one)
                : ReportingPeriod.between(one, other)),
        days.map(ReportingPeriod::ofDay),
        days.map(ReportingPeriod::since),
        days.map(ReportingPeriod::until));
  }
}
