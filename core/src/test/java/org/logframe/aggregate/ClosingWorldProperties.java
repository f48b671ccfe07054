package org.logframe.aggregate;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.logframe.aggregate.WorldPlace.oneOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionMembership;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/**
 * Stocks of places of which some may have closed before what is asked, on a day that is not known: what
 * is said holds whichever of them have, under every rule and where several fold.
 */
class ClosingWorldProperties {
  private static final ImmutableList<String> PROGRAMMES = ImmutableList.of("one", "two");
  private static final ImmutableList<String> COUNTRIES = ImmutableList.of("ML", "NE", "TD");
  private static final ImmutableList<String> SEXES = ImmutableList.of("female", "male");
  private static final Axis SEX = Axis.of(AggregateSamples.SEX.id());
  private static final String INNER = "region:sahel/inner";

  private static final ImmutableList<ImmutableList<Step>> STEPS = ImmutableList.of(
      ImmutableList.of(Step.of(Rule.MAX)),
      ImmutableList.of(Step.of(Rule.MIN)),
      ImmutableList.of(Step.of(Rule.MEAN)),
      ImmutableList.of(Step.of(Rule.COUNT)),
      ImmutableList.of(Step.of(Rule.MEAN, SEX), Step.of(Rule.COUNT)),
      ImmutableList.of(Step.of(Rule.COUNT, SEX), Step.of(Rule.MEAN)),
      ImmutableList.of(Step.of(Rule.COUNT, SEX), Step.of(Rule.MIN)),
      ImmutableList.of(Step.of(Rule.MAX, SEX, Axis.PROGRAMMES), Step.of(Rule.COUNT)),
      ImmutableList.of(Step.of(Rule.MEAN, Axis.PROGRAMMES), Step.of(Rule.MAX)),
      ImmutableList.of(Step.of(Rule.MIN, Axis.AREAS), Step.of(Rule.MEAN)));

  /** A place of which a figure can be; what is not stated is all. */
  private record Place(String programme, String area, String sex) {
    boolean contains(Place other) {
      return (programme.isEmpty() || programme.equals(other.programme))
          && (area.isEmpty()
              || area.equals(other.area)
              || (area.equals(INNER) && !other.area.equals("TD")))
          && (sex.isEmpty() || sex.equals(other.sex));
    }

    Place unsexed() {
      return new Place(programme, area, "");
    }

    Observation observe(Figure value) {
      Observation.Builder seen = Observation.builder()
          .indicator("it")
          .programme(programme.isEmpty() ? "whole" : programme)
          .period("2021-Q4")
          .value(value);
      if (!area.isEmpty()) {
        seen.area(AreaId.parse(area));
      }
      if (!sex.isEmpty()) {
        seen.category("sex", sex);
      }
      return seen.build();
    }
  }

  private static final class World {
    final Random random;
    final ImmutableList<Step> steps;
    final Map<Place, Integer> values = new LinkedHashMap<>();
    final Set<Place> perhapsClosed = new LinkedHashSet<>();
    final int least;
    final boolean isDueBySex;

    World(long seed) {
      random = new Random(new SplittableRandom(seed).nextLong());
      steps = oneOf(random, STEPS);
      least = random.nextInt(6) - 2;
      boolean hasSexes = random.nextBoolean();
      boolean foldsSexLast = steps.size() > 1 && !steps.get(0).axes().contains(SEX);
      isDueBySex = hasSexes && (foldsSexLast || random.nextBoolean());
      for (String programme : PROGRAMMES.subList(0, 1 + random.nextInt(2))) {
        for (String country : COUNTRIES) {
          Place place = new Place(programme, country, "");
          if (perhapsClosed.size() < 4 && random.nextInt(5) < 3) {
            perhapsClosed.add(place);
          }
          for (String sex : hasSexes ? SEXES : List.of("")) {
            values.put(new Place(programme, country, sex), least + random.nextInt(8));
          }
        }
      }
    }

    Portfolio portfolio() {
      Portfolio.Builder portfolio = Portfolio.builder()
          .addDisaggregations(AggregateSamples.SEX)
          .addRegionSchemes(AggregateSamples.scheme(
              "sahel",
              RegionMembership.of("inner", AggregateSamples.MALI),
              RegionMembership.of("inner", AggregateSamples.NIGER)))
          .addProgrammes(Programme.builder().id("whole").build());
      Indicator.Builder indicator = Indicator.builder()
          .id("it")
          .title(Text.english("It"))
          .unit(Counts.PERSON)
          .range(Interval.between(Math.min(least, 2 * least), 24, Counts.PERSON))
          .frequency(Granularity.QUARTER)
          .addDisaggregations("sex")
          .addSteps(Step.of(Rule.LATEST, Axis.PERIODS))
          .addAllSteps(steps);
      for (String programme : PROGRAMMES) {
        Programme.Builder works = Programme.builder().id(programme).partOf("whole");
        Expectation.Builder due = Expectation.builder()
            .programme(programme)
            .validity(Validity.between("2021-01", "2021-12"));
        boolean isThere = false;
        for (String country : COUNTRIES) {
          Place place = new Place(programme, country, "");
          if (values.keySet().stream().anyMatch(place::contains)) {
            isThere = true;
            due.addAreas(Country.of(country).areaId());
            works.addCoverage(Coverage.of(Country.of(country)).toBuilder()
                .validity(
                    perhapsClosed.contains(place) ? Validity.until("2021") : Validity.undated())
                .build());
          }
        }
        if (isDueBySex) {
          due.addDisaggregations("sex");
        }
        if (isThere) {
          indicator.addExpectations(due.build());
        }
        portfolio.addProgrammes(works.build());
      }
      return portfolio.addIndicators(indicator.build()).build();
    }

    /** What is true of a place if some have closed; absent if nothing is open there. */
    Optional<BigDecimal> truth(Place place, Set<Place> closed, RoundingMode rounding) {
      Map<Place, BigDecimal> open = new LinkedHashMap<>();
      values.forEach((atom, value) -> {
        if (place.contains(atom) && !closed.contains(atom.unsexed())) {
          open.put(atom, BigDecimal.valueOf(value));
        }
      });
      Map<Place, BigDecimal> folded = open;
      List<Axis> left = new ArrayList<>(List.of(Axis.PROGRAMMES, Axis.AREAS, SEX));
      for (Step step : steps) {
        left.removeAll(step.axes().isEmpty() ? List.copyOf(left) : step.axes());
        folded = fold(step.rule(), left, folded, rounding);
      }
      return folded.values().stream().findFirst();
    }

    private Map<Place, BigDecimal> fold(
        Rule rule, List<Axis> left, Map<Place, BigDecimal> values, RoundingMode rounding) {
      Map<Place, BigDecimal> folded = new LinkedHashMap<>();
      values.keySet().stream()
          .collect(groupingBy(place -> new Place(
              left.contains(Axis.PROGRAMMES) ? place.programme() : "",
              left.contains(Axis.AREAS) ? place.area() : "",
              left.contains(SEX) ? place.sex() : "")))
          .forEach((key, group) -> folded.put(
              key,
              fold(
                  rule,
                  Lists.transform(group, each -> requireNonNull(values.get(each))),
                  rounding)));
      return folded;
    }

    private static BigDecimal fold(Rule rule, List<BigDecimal> values, RoundingMode rounding) {
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return switch (rule) {
        case COUNT -> sum;
        case MAX -> values.stream().reduce(BigDecimal::max).orElseThrow();
        case MIN -> values.stream().reduce(BigDecimal::min).orElseThrow();
        case MEAN -> sum.divide(BigDecimal.valueOf(values.size()), 9, rounding);
        default -> throw new IllegalArgumentException(rule.toString());
      };
    }

    /** Places of which something may be stated, whatever has closed. */
    List<Place> candidates() {
      List<Place> candidates = new ArrayList<>(values.keySet());
      for (int i = 0; i < 6; i++) {
        Place atom = oneOf(random, List.copyOf(values.keySet()));
        candidates.add(new Place(
            random.nextBoolean() ? "" : atom.programme(),
            random.nextInt(3) == 0
                ? atom.area()
                : atom.area().equals("TD") || random.nextBoolean() ? "" : INNER,
            random.nextInt(3) > 0 ? "" : atom.sex()));
      }
      int share = 1 + random.nextInt(8);
      candidates.removeIf(place -> random.nextInt(10) >= share);
      return candidates.stream().distinct().toList();
    }

    Set<Set<Place>> closings() {
      return Sets.powerSet(perhapsClosed);
    }
  }

  @Provide
  static Arbitrary<Long> seeds() {
    return WorldLaws.seeds();
  }

  private static Place place(Cell cell) {
    String programme = "";
    String area = "";
    String sex = "";
    for (Map.Entry<Facet<?>, Optional<?>> each : cell.key().values().entrySet()) {
      String value = each.getValue().map(Object::toString).orElse("");
      if (each.getKey().equals(Facet.COUNTRY)) {
        area = value;
      } else if (each.getKey().equals(Facet.region("sahel"))) {
        area = INNER;
      } else if (each.getKey().equals(Facet.PROGRAMME)) {
        programme = value;
      } else if (each.getKey().equals(Facet.category("sex"))) {
        sex = value;
      }
    }
    return new Place(programme, area, sex);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverallWhateverHasClosed(@ForAll("seeds") long seed) {
    World world = new World(seed);
    Portfolio portfolio = world.portfolio();
    List<Place> candidates = world.candidates();
    List<Facet<?>> facets = new ArrayList<>(List.of(Facet.YEAR));
    if (world.random.nextBoolean()) {
      facets.add(oneOf(
          world.random,
          List.of(Facet.COUNTRY, Facet.region("sahel"), Facet.PROGRAMME, Facet.category("sex"))));
    }
    Aggregation question =
        Aggregation.of("it").by(facets.toArray(new Facet<?>[0])).regionScheme("sahel");

    for (Set<Place> closed : world.closings()) {
      Map<Observation, Place> seen = new LinkedHashMap<>();
      for (Place place : candidates) {
        world.truth(place, closed, RoundingMode.FLOOR).ifPresent(low -> {
          BigDecimal high = world.truth(place, closed, RoundingMode.CEILING).orElseThrow();
          seen.put(
              place.observe(
                  low.compareTo(high) == 0
                      ? Figure.exactly(low, Counts.PERSON)
                      : Figure.between(low, high, Counts.PERSON)),
              place);
        });
      }
      if (untrue(world, closed, question.over(portfolio, seen.keySet())).isPresent()) {
        WorldLaws.assertNever(
            List.copyOf(seen.keySet()),
            some -> untrue(world, closed, question.over(portfolio, some)));
      }
    }
  }

  private static Optional<String> untrue(World world, Set<Place> closed, AggregateTable table) {
    for (Cell cell : table) {
      if (cell.key().values().values().stream().anyMatch(Optional::isEmpty)) {
        continue;
      }
      Place place = place(cell);
      Optional<BigDecimal> low = world.truth(place, closed, RoundingMode.FLOOR);
      Optional<BigDecimal> high = world.truth(place, closed, RoundingMode.CEILING);
      boolean isUntrue = low.isPresent()
          && cell.overall()
              .filter(overall -> overall
                  .intersect(Interval.between(low.get(), high.orElseThrow(), Counts.PERSON))
                  .isEmpty())
              .isPresent();
      boolean disagrees = cell.findings().stream()
          .anyMatch(finding -> finding.code() == FindingCode.TOTAL_DISAGREES_WITH_PARTS
              || finding.code() == FindingCode.MARGINS_DISAGREE);
      if (isUntrue || disagrees) {
        return Optional.of("%s in %s %s by %s, closed: %s of %s, %s"
            .formatted(
                low,
                cell,
                cell.findings(),
                world.steps,
                closed,
                world.perhapsClosed,
                world.values));
      }
    }
    return Optional.empty();
  }
}
