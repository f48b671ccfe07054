package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.persons;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.time.ReportingPeriod;

/**
 * Draws true numerators and denominators of places and months, states some of them at random grains,
 * and checks that what is said of their ratio is true. What is true is plain: a flow adds up over the
 * months that are asked, a stock is that of the last of them; both add up over places.
 */
class RatioWorldProperties {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final ImmutableList<Aggregation> QUESTIONS = ImmutableList.of(
      ALL, ALL.by(Facet.COUNTRY), ALL.by(Facet.QUARTER), ALL.by(Facet.COUNTRY, Facet.YEAR));

  /** The months that a row asks for, the first and the last; absent where it asks for no time. */
  private static Optional<ReportingPeriod> asked(Aggregation question, Key key) {
    ReportingPeriod year = ReportingPeriod.parse("2021");
    return question.facets().stream()
        .filter(facet -> facet.granularity().isPresent())
        .findFirst()
        .map(facet -> key.value(facet).map(ReportingPeriod.class::cast))
        .orElse(Optional.of(year));
  }

  private static List<String> places(RatioWorld world, Key key) {
    return world.dueOnBothSides().stream()
        .filter(place -> key.value(Facet.COUNTRY)
            .map(Country.of(place)::equals)
            .orElse(!key.values().containsKey(Facet.COUNTRY)))
        .toList();
  }

  private static void assertHolds(RatioWorld world, Aggregation question, Cell cell) {
    Optional<ReportingPeriod> asked = asked(question, cell.key());
    List<String> places = places(world, cell.key());
    if (asked.isEmpty() || places.isEmpty() || cell.overall().isEmpty()) {
      return;
    }
    int above = world.above().truth(places, asked.get());
    int below = world.below().truth(places, asked.get());
    if (below > 0) {
      Interval plain = cell.overall().get().to(UnitTable.standard().parse("")).withoutEstimate();
      BigDecimal divisor = BigDecimal.valueOf(below);
      BigDecimal truth = BigDecimal.valueOf(above);
      String said = cell + " of " + above + " / " + below;
      assertThat(plain.low().filter(low -> low.multiply(divisor).compareTo(truth) > 0))
          .as(said)
          .isEmpty();
      assertThat(plain.high().filter(high -> high.multiply(divisor).compareTo(truth) < 0))
          .as(said)
          .isEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverall(@ForAll long seed) {
    RatioWorld world = RatioWorld.of(new Random(seed));
    List<Observation> seen = world.statements();
    Aggregation question = question(seed);
    for (Cell cell : question.over(world.portfolio(), seen).cells()) {
      assertHolds(world, question, cell);
      assertThat(cell.flags()).as(cell.toString()).doesNotContain(Flag.DISAGREEMENT);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsReportedOfAllIsTheQuotient(@ForAll long seed) {
    RatioWorld world = RatioWorld.of(new Random(seed));
    Aggregation question = question(seed);
    for (Cell cell : question.over(world.portfolio(), world.everything()).cells()) {
      Optional<ReportingPeriod> asked = asked(question, cell.key());
      List<String> places = places(world, cell.key());
      if (asked.filter(world::isAnswered).isPresent() && !places.isEmpty()) {
        assertThat(cell.division())
            .as(cell.toString())
            .contains(new Division(
                persons("" + world.above().truth(places, asked.get())),
                persons("" + world.below().truth(places, asked.get()))));
        assertHolds(world, question, cell);
        if (cell.overall().isPresent() && cell.reported().isPresent()) {
          assertThat(cell.overall()).as(cell.toString()).isEqualTo(cell.reported());
        }
      }
    }
  }

  private static Aggregation question(long seed) {
    return QUESTIONS.get((int) Math.floorMod(seed / 7, (long) QUESTIONS.size()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void everyObservationIsNamedOnce(@ForAll long seed) {
    RatioWorld world = RatioWorld.of(new Random(seed));
    List<Observation> seen = world.statements();
    Cell cell = ALL.over(world.portfolio(), seen).cell();
    List<Observation> named = new ArrayList<>(cell.used());
    named.addAll(cell.unused());
    named.addAll(cell.leftOut());

    assertThat(named).as(cell.toString()).containsExactlyInAnyOrderElementsOf(seen);
    assertThat(cell.used())
        .containsAll(cell.carried().stream().map(Carried::observation).toList());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aGapThatIsFilledNeverWidensOverall(@ForAll long seed) {
    RatioWorld world = RatioWorld.of(new Random(seed));
    List<Observation> seen = new ArrayList<>(world.statements());
    Interval before = overall(world, seen);
    Observation more =
        world.everything().get(Math.floorMod(seed, world.everything().size()));
    boolean isGap = seen.stream().noneMatch(each -> isSamePlace(each, more));
    if (isGap) {
      seen.add(more);
    }
    Interval after = overall(world, seen);
    assertThat(before.contains(after)).as("%s then %s", before, after).isTrue();
  }

  private static boolean isSamePlace(Observation one, Observation other) {
    return one.toBuilder()
        .value(Figure.parse("0 persons"))
        .build()
        .equals(other.toBuilder().value(Figure.parse("0 persons")).build());
  }

  private static Interval overall(RatioWorld world, List<Observation> seen) {
    return ALL.over(world.portfolio(), seen)
        .cell()
        .overall()
        .orElse(Interval.unbounded(UnitTable.standard().parse("%")));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theOrderOfObservationsDoesNotMatter(@ForAll long seed) {
    RatioWorld world = RatioWorld.of(new Random(seed));
    List<Observation> seen = new ArrayList<>(world.statements());
    AggregateTable table = ALL.by(Facet.QUARTER).over(world.portfolio(), seen);
    Collections.shuffle(seen, new Random(seed));
    assertThat(ALL.by(Facet.QUARTER).over(world.portfolio(), seen)).isEqualTo(table);
  }
}
