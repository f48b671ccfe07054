package org.logframe.aggregate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.logframe.aggregate.WorldPlace.oneOf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.TrueWorld.Kind;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;

/** What holds of every question to every true world; the class of each kind of world says of which. */
abstract class WorldLaws {
  private static final ImmutableSet<FindingCode> DISAGREEMENTS = ImmutableSet.of(
      FindingCode.TOTAL_DISAGREES_WITH_PARTS,
      FindingCode.MARGINS_DISAGREE,
      FindingCode.STALE_TOTAL,
      FindingCode.RUNNING_TOTAL_FALLS,
      FindingCode.CONFLICTING_REVISIONS,
      FindingCode.VALUE_OUTSIDE_RANGE);

  private static final long FEW = 50;

  private final Kind kind;

  WorldLaws(Kind kind) {
    this.kind = kind;
  }

  /** The same few worlds in every build, or as many others as tries are asked for. */
  @Provide
  static Arbitrary<Long> seeds() {
    Long many = Long.getLong("jqwik.tries.default");
    long first = many == null ? 0 : ThreadLocalRandom.current().nextInt();
    return Arbitraries.longs().between(first + 1, first + (many == null ? FEW : many));
  }

  /** Fails with as few observations as show it, if what is said of some is not so. */
  static void assertNever(
      List<Observation> seen, Function<List<Observation>, Optional<String>> broken) {
    List<Observation> few = new ArrayList<>(seen);
    for (Observation each : seen) {
      List<Observation> fewer = new ArrayList<>(few);
      fewer.remove(each);
      few = broken.apply(few).isPresent() && broken.apply(fewer).isPresent() ? fewer : few;
    }
    Optional<String> why = broken.apply(few);
    if (why.isPresent()) {
      fail(why.get() + few.stream().map(each -> "\n  " + each).collect(joining()));
    }
  }

  private static String said(Aggregation question, Cell cell) {
    return "%s\n  %s %s".formatted(question, cell, cell.findings());
  }

  private static Optional<String> untrue(WorldQuestion question, AggregateTable table) {
    for (Cell cell : table) {
      OptionalInt truth = question.truth(cell);
      boolean isOutside = truth.isPresent()
          && cell.overall()
              .filter(overall -> !overall.contains(BigDecimal.valueOf(truth.getAsInt())))
              .isPresent();
      if (isOutside) {
        return Optional.of(truth.getAsInt() + " in " + said(question.asked, cell));
      }
    }
    return Optional.empty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverall(@ForAll("seeds") long seed) {
    TrueWorld world = new TrueWorld(seed, kind);
    Portfolio portfolio = world.portfolio();
    WorldQuestion question = WorldQuestion.draw(world);

    assertNever(
        TrueWorld.observe(world.statements()),
        seen -> untrue(question, question.asked.over(portfolio, seen)));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatWasKnownOnADayHoldsOfWhatWasDueByThen(@ForAll("seeds") long seed) {
    TrueWorld world = new TrueWorld(seed, kind);
    Portfolio portfolio = world.portfolio();
    WorldQuestion question = WorldQuestion.draw(world).asOf(LocalDate.of(2021, 3, 31));

    assertNever(
        TrueWorld.observe(world.statements()),
        seen -> untrue(question, question.asked.over(portfolio, seen)));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsTrueIsNeverSaidToDisagree(@ForAll("seeds") long seed) {
    TrueWorld world = new TrueWorld(seed, kind);
    Portfolio portfolio = world.portfolio();
    Aggregation question = WorldQuestion.draw(world).asked;

    assertNever(
        TrueWorld.observe(world.statements()),
        seen -> question.over(portfolio, seen).stream()
            .filter(cell -> cell.findings().stream()
                .anyMatch(finding -> DISAGREEMENTS.contains(finding.code())))
            .map(cell -> said(question, cell))
            .findFirst());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsToldOfEachLeafCellIsTheTruth(@ForAll("seeds") long seed) {
    TrueWorld world = new TrueWorld(seed, kind);
    WorldQuestion question = WorldQuestion.draw(world);

    for (Cell cell : question.asked.over(world.portfolio(), TrueWorld.observe(world.told()))) {
      OptionalInt truth = question.truth(cell);
      if (truth.isPresent() && cell.completeness().isPresent()) {
        String said = truth.getAsInt() + " in " + said(question.asked, cell) + world.told();
        assertTold(cell, truth.getAsInt(), said);
        assertThat(cell.overall()).as(said).isEqualTo(cell.reported());
      }
    }
  }

  private void assertTold(Cell cell, int truth, String said) {
    assertThat(cell.completeness().orElseThrow().isComplete()).as(said).isTrue();
    Interval reported = cell.reported().orElseThrow();
    assertThat(cell.overall().orElseThrow().contains(reported)).as(said).isTrue();
    assertThat(reported.contains(BigDecimal.valueOf(truth))).as(said).isTrue();
    assertThat(reported.isPoint() || kind == Kind.PEOPLE).as(said).isTrue();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsFilledInOrNarrowedNeverWidensOverall(@ForAll("seeds") long seed) {
    TrueWorld world = new TrueWorld(seed, kind);
    Portfolio portfolio = world.portfolio();
    WorldQuestion question = WorldQuestion.draw(world);
    Map<WorldPlace, ObservedValue> statements = world.statements();
    WorldPlace place =
        oneOf(world.random, List.copyOf(Sets.union(statements.keySet(), world.candidates())));
    Optional<Observation> old =
        Optional.ofNullable(statements.remove(place)).map(value -> place.observe(value));
    Observation told = place.observe(TrueWorld.exactly(world.truth(place)));

    assertNever(
        TrueWorld.observe(statements),
        seen -> widened(
            question,
            question.asked.over(portfolio, Iterables.concat(seen, old.stream().toList())),
            question.asked.over(portfolio, Iterables.concat(seen, List.of(told))),
            old + " then " + told));
  }

  /**
   * But a row of what is not broken down, or until a month where quarters are due, is of what was
   * stated there, and one more adds to it.
   */
  private static Optional<String> widened(
      WorldQuestion question, AggregateTable table, AggregateTable after, String how) {
    for (Cell cell : table) {
      Optional<Cell> then = after.find(cell.key()).filter(each -> each.overall().isPresent());
      boolean isWider = question.truth(cell).isPresent()
          && cell.overall().isPresent()
          && then.isPresent()
          && !cell.overall().get().contains(then.get().overall().orElseThrow());
      if (isWider) {
        return Optional.of("%s: %s\n  then %s".formatted(how, said(table.question(), cell), then));
      }
    }
    return Optional.empty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void orderAndMergingDoNotMatter(@ForAll("seeds") long seed) {
    TrueWorld world = new TrueWorld(seed, kind);
    List<Observation> seen = TrueWorld.observe(world.statements());
    Aggregation question = WorldQuestion.draw(world).asked;
    Portfolio portfolio = world.portfolio();
    List<Observation> shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, world.random);
    int end = world.random.nextInt(seen.size() + 1);
    PartialAggregate one = question.partial(portfolio).addAll(shuffled.subList(0, end));
    PartialAggregate other =
        question.partial(portfolio).addAll(shuffled.subList(end / 2, seen.size()));

    AggregateTable table = question.over(portfolio, seen);
    assertThat(question.over(portfolio, shuffled)).isEqualTo(table);
    assertThat(other.merge(one).finish()).isEqualTo(table);
  }

  /** Where something is due in each row: else a row is complete of what is stated in it. */
  @Property(shrinking = ShrinkingMode.OFF)
  void completenessOfRowsAddsUpToThatOfTheTotal(@ForAll("seeds") long seed) {
    TrueWorld world = new TrueWorld(seed, kind);
    Portfolio portfolio = world.portfolio();
    Aggregation question = WorldQuestion.draw(world).asked.window(Window.PERIOD);
    boolean isInTime =
        question.facets().stream().anyMatch(facet -> facet.granularity().isPresent());
    boolean addsUp = !(kind.isPicked() && isInTime);

    AggregateTable due = question.over(portfolio, List.of());

    assertNever(TrueWorld.observe(world.statements()), seen -> {
      AggregateTable table = question.over(portfolio, seen);
      List<Cell> rows = table.stream()
          .filter(cell -> cell.key().values().size() == question.facets().size())
          .toList();
      String total = sum(question.by().over(portfolio, seen).cells());
      boolean differs = addsUp
          && table.rowsAddUp()
          && rows.stream().allMatch(cell -> due.find(cell.key()).isPresent())
          && !sum(rows).equals(total);
      return differs ? Optional.of(question + "\n  " + total + "\n" + table) : Optional.empty();
    });
  }

  /** Expected, reported and carried leaf cells, and the missing ones by their reasons. */
  private static String sum(List<Cell> cells) {
    int expected = 0;
    int reported = 0;
    int carried = 0;
    Map<MissingReason, Integer> missing = new EnumMap<>(MissingReason.class);
    for (Cell cell : cells) {
      Optional<Completeness> completeness = cell.completeness();
      expected += completeness.map(Completeness::expected).orElse(0);
      reported += completeness.map(Completeness::reported).orElse(0);
      carried += completeness.map(Completeness::carried).orElse(0);
      completeness.ifPresent(each ->
          each.missing().forEach((reason, number) -> missing.merge(reason, number, Integer::sum)));
    }
    return "%s of %s, %s carried, %s".formatted(reported, expected, carried, missing);
  }
}
