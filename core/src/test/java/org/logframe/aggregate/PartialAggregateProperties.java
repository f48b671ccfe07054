package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.AGE;
import static org.logframe.aggregate.AggregateSamples.SEX;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.table.revision.ObservationOrder;
import org.logframe.time.PartialDate;

/** Order, sharding and merging do not matter to anything in a table. */
class PartialAggregateProperties {
  @Property
  void anyShardsMergedInAnyOrderAreTheWhole(
      @ForAll("observations") List<Observation> seen,
      @ForAll("questions") Aggregation question,
      @ForAll("indicators") Indicator.Builder indicator,
      @ForAll Random random) {
    Portfolio portfolio = portfolio(indicator);
    PartialAggregate whole = question.partial(portfolio).addAll(seen);
    PartialAggregate merged = mergeAtRandom(shards(question, portfolio, seen, random), random);

    assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(merged.observations()).isEqualTo(whole.observations());
    assertThat(merged.finish()).isEqualTo(whole.finish()).isEqualTo(question.over(portfolio, seen));
  }

  @Property
  void mergingIsAssociativeAndCommutativeAndTheSameAgainChangesNothing(
      @ForAll("observations") List<Observation> a,
      @ForAll("observations") List<Observation> b,
      @ForAll("observations") List<Observation> c,
      @ForAll("questions") Aggregation question) {
    Portfolio portfolio = portfolio(flow().addDisaggregations(SEX.id(), AGE.id()));
    PartialAggregate left = question
        .partial(portfolio)
        .addAll(a)
        .merge(question.partial(portfolio).addAll(b))
        .merge(question.partial(portfolio).addAll(c));
    PartialAggregate right =
        question.partial(portfolio).addAll(c).merge(question.partial(portfolio).addAll(b));
    right = question.partial(portfolio).addAll(a).merge(right);

    assertThat(right).isEqualTo(left);
    assertThat(right.merge(left).merge(right).merge(question.partial(portfolio)))
        .isEqualTo(left);
  }

  @Property
  void holdsThoseThanWhichNoRevisionOfTheSameIsCertainlyLater(
      @ForAll("observations") List<Observation> seen, @ForAll("questions") Aggregation question) {
    Set<Observation> held = Set.copyOf(question
        .partial(portfolio(flow().addDisaggregations(SEX.id(), AGE.id())))
        .addAll(seen)
        .observations());

    assertThat(held).isEqualTo(standing(seen, question));
  }

  @Property
  void aParallelStreamIsCollectedIntoTheSameTable(
      @ForAll("observations") List<Observation> seen,
      @ForAll("questions") Aggregation question,
      @ForAll("indicators") Indicator.Builder indicator) {
    Portfolio portfolio = portfolio(indicator);

    assertThat(seen.parallelStream().collect(question.collector(portfolio)))
        .isEqualTo(question.over(portfolio, seen));
  }

  @Property
  void onlyEqualObservationsAreEqualInTheCanonicalOrder(
      @ForAll("observations") List<Observation> seen) {
    for (Observation one : seen) {
      for (Observation other : seen) {
        int order = ObservationOrder.CANONICAL.compare(one, other);
        assertThat(order == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(ObservationOrder.CANONICAL.compare(other, one)))
            .isEqualTo(-Integer.signum(order));
      }
    }
  }

  /** The plain definition, pair by pair. */
  private static Set<Observation> standing(List<Observation> seen, Aggregation question) {
    Set<Observation> known = new HashSet<>(seen);
    known.removeIf(each -> each.purpose() != question.purpose());
    question
        .asOf()
        .ifPresent(day -> known.removeIf(each -> each.asOf()
            .map(date -> date.earliest().isAfter(day))
            .orElseGet(() -> isPending(each, day))));
    Set<Observation> standing = new HashSet<>(known);
    standing.removeIf(each -> known.stream()
        .anyMatch(other -> about(other).equals(about(each)) && replaces(other, each)));
    return standing;
  }

  /** Whether something was counted in a period that has not ended on a day. */
  private static boolean isPending(Observation seen, LocalDate day) {
    return seen.purpose() == Purpose.ACTUAL
        && seen.period().isPresent()
        && seen.period().get().end().map(day::isBefore).orElse(true);
  }

  /** Counts that run on until their as-of dates are of different periods. */
  private static boolean replaces(Observation other, Observation each) {
    if (isEnded(other) || isEnded(each)) {
      return !isEnded(each);
    }
    return isCertainlyLater(other, each);
  }

  private static boolean isEnded(Observation seen) {
    return seen.purpose() != Purpose.TARGET
        && seen.period().filter(period -> period.end().isEmpty()).isPresent()
        && seen.asOf()
            .filter(date -> seen.period().orElseThrow().contains(date.latest()))
            .isPresent();
  }

  private static Observation about(Observation seen) {
    return Observation.builder()
        .indicator(seen.indicator())
        .programme(seen.programme())
        .area(seen.area())
        .period(seen.period())
        .putAllCategories(seen.categories())
        .series(seen.series())
        .value(start("0").build().value())
        .build();
  }

  private static boolean isCertainlyLater(Observation one, Observation other) {
    return one.asOf().isPresent()
        && (other.asOf().isEmpty()
            || one.asOf().get().earliest().isAfter(other.asOf().get().latest()));
  }

  /** Every observation in one or several shards, in any order. */
  private static List<PartialAggregate> shards(
      Aggregation question, Portfolio portfolio, List<Observation> seen, Random random) {
    List<PartialAggregate> shards = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      shards.add(question.partial(portfolio));
    }
    List<Observation> shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, random);
    for (Observation each : shuffled) {
      do {
        shards.get(random.nextInt(shards.size())).add(each);
      } while (random.nextInt(4) == 0);
    }
    return shards;
  }

  private static PartialAggregate mergeAtRandom(List<PartialAggregate> shards, Random random) {
    List<PartialAggregate> left = new ArrayList<>(shards);
    while (left.size() > 1) {
      PartialAggregate one = left.remove(random.nextInt(left.size()));
      left.get(random.nextInt(left.size())).merge(one);
    }
    return left.get(0);
  }

  @Provide
  Arbitrary<Aggregation> questions() {
    Aggregation all = Aggregation.of("it");
    return Arbitraries.of(
        all,
        all.purpose(Purpose.TARGET),
        all.asOf(LocalDate.parse("2021-05-15")),
        all.by(Facet.YEAR),
        all.by(Facet.COUNTRY, Facet.QUARTER).where(Facet.PROGRAMME_TREE.named("whole")),
        all.by(Facet.FUNDER, Facet.category("sex")),
        all.by(Facet.PROGRAMME).regionScheme("sahel"));
  }

  @Provide
  Arbitrary<Indicator.Builder> indicators() {
    return Arbitraries.of(0, 1, 2, 3, 4)
        .map(kind -> indicator(kind).addDisaggregations(SEX.id(), AGE.id()));
  }

  private static Indicator.Builder indicator(int kind) {
    Text title = Text.english("It");
    Indicator.Builder indicator = switch (kind) {
      case 0 -> flow();
      case 1 -> dueFlow();
      case 2 -> Indicator.stock("it").title(title).unit(Counts.PERSON);
      case 3 -> Indicator.people("it").title(title);
      default -> Indicator.builder().id("it").title(title).unit(Counts.PERSON);
    };
    return indicator;
  }

  // Few values of each part, so that revisions and equal observations are common.
  @Provide
  Arbitrary<List<Observation>> observations() {
    Arbitrary<Observation.Builder> about = Combinators.combine(
            Arbitraries.of("0", "5", "5 persons", "about 20", "more than 7", "not reported"),
            Arbitraries.of("whole", "one"),
            Arbitraries.of("ML", "NE", "region:sahel/inner").optional(),
            Arbitraries.of("2021", "2021-Q1", "2021-Q2", "2021-02/..", "../2021")
                .optional(),
            Arbitraries.of("", "", "sex=female", "sex=male", "age=child"),
            Arbitraries.of("x", "y").optional(0.2))
        .as((value, programme, area, period, category, series) -> {
          Observation.Builder seen =
              start(value).programme(programme).area(area.map(AreaId::parse)).series(series);
          period.ifPresent(seen::period);
          return category.isEmpty()
              ? seen
              : seen.category(category.substring(0, 3), category.substring(4));
        });
    return Combinators.combine(about, asOfs(), purposes(), noted())
        .as((seen, asOf, purpose, noted) -> sourced(seen.asOf(asOf).purpose(purpose), noted))
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<Optional<PartialDate>> asOfs() {
    return Arbitraries.of(
            "2021", "2022", "2021-05", "2021-05-20", "late 2021", "mid 2021-05", "2021-06", "2023")
        .map(PartialDate::parse)
        .optional(0.7);
  }

  private static Arbitrary<Purpose> purposes() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Purpose.ACTUAL)),
        Tuple.of(1, Arbitraries.of(Purpose.values())));
  }

  private static Arbitrary<Integer> noted() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 4)));
  }

  private static Observation sourced(Observation.Builder seen, int way) {
    Text french = Text.english("Twice").with(Locale.FRENCH, "Deux fois");
    return switch (way) {
      case 1 -> seen.addSources(Source.of("report", "line 1")).build();
      case 2 -> seen.addSources(Source.of("report", "line 2")).build();
      case 3 -> seen.addNotes(Note.of(NoteKind.READING, Text.english("Twice"))).build();
      case 4 -> seen.addNotes(Note.of(NoteKind.READING, french)).build();
      default -> seen.build();
    };
  }
}
