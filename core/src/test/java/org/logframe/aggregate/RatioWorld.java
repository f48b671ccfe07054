package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/**
 * What is true of both sides of a ratio in Mali and Niger, of women and of men, in each month of
 * 2021, and what is stated of it.
 *
 * @param isRate whether the numerator is part of the denominator
 * @param isRatioDue whether the ratio is declared due, by quarters, rather than its sides
 */
record RatioWorld(Random random, boolean isRate, boolean isRatioDue, Side above, Side below) {
  static final ImmutableList<String> PLACES = ImmutableList.of("ML", "NE");
  private static final ImmutableList<String> SEXES = ImmutableList.of("female", "male");
  private static final ImmutableList<Granularity> GRAINS = ImmutableList.of(
      Granularity.MONTH, Granularity.QUARTER, Granularity.HALF_YEAR, Granularity.YEAR);

  /**
   * One side.
   *
   * @param isStock whether the value at the end of a time counts, rather than the sum
   * @param frequency what a stock is within each of these does not change
   * @param truth by place, sex and month
   * @param due the places where it is due
   */
  record Side(
      String id,
      boolean isStock,
      Granularity frequency,
      ImmutableList<ImmutableList<ImmutableIntArray>> truth,
      ImmutableList<String> due) {

    int truth(List<String> places, ReportingPeriod asked) {
      return places.stream()
          .mapToInt(place -> truth(place, 0, asked) + truth(place, 1, asked))
          .sum();
    }

    int truth(String place, int sex, ReportingPeriod asked) {
      ImmutableIntArray months = truth.get(PLACES.indexOf(place)).get(sex);
      int first = asked.start().orElseThrow().getMonthValue() - 1;
      int last = asked.end().orElseThrow().getMonthValue() - 1;
      return isStock
          ? months.get(last)
          : months.subArray(first, last + 1).stream().sum();
    }

    Indicator.Builder indicator(boolean isDue) {
      Indicator.Builder side = isStock ? Indicator.stock(id) : Indicator.flow(id);
      side.title(Text.english(id))
          .unit(Counts.PERSON)
          .frequency(frequency)
          .addDisaggregations("sex");
      return isDue ? side.addExpectations(expectation(due)) : side;
    }
  }

  static RatioWorld of(Random random) {
    boolean isRatioDue = random.nextInt(3) == 0;
    boolean isRate = random.nextBoolean();
    Side below = side("below", random, isRatioDue);
    Side above = side("above", random, isRatioDue);
    ImmutableList<ImmutableList<ImmutableIntArray>> truth = isRate
        ? below.truth.stream()
            .map(place -> place.stream()
                .map(whole -> months(above, random, most(above, below, whole.toArray())))
                .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList())
        : above.truth;
    return new RatioWorld(
        random,
        isRate,
        isRatioDue,
        new Side(above.id, above.isStock, above.frequency, truth, above.due),
        below);
  }

  private static Side side(String id, Random random, boolean isRatioDue) {
    Granularity frequency = GRAINS.get(random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(3));
    ImmutableList<String> due = isRatioDue || random.nextInt(3) > 0 ? PLACES : PLACES.subList(0, 1);
    Side side = new Side(id, random.nextBoolean(), frequency, ImmutableList.of(), due);
    int[] most = new int[12];
    Arrays.fill(most, 6);
    return new Side(
        id,
        side.isStock,
        frequency,
        ImmutableList.of(
            ImmutableList.of(months(side, random, most), months(side, random, most)),
            ImmutableList.of(months(side, random, most), months(side, random, most))),
        due);
  }

  /** What a part of a whole is at most in each month: a flow over the year is part of a stock. */
  private static int[] most(Side above, Side below, int[] whole) {
    int least = Arrays.stream(whole).min().orElseThrow();
    int[] most = whole.clone();
    if (above.isStock) {
      Arrays.fill(most, least);
    } else if (below.isStock) {
      Arrays.fill(most, 0);
      most[3] = least;
    }
    return most;
  }

  private static ImmutableIntArray months(Side side, Random random, int[] most) {
    int[] months = IntStream.of(most).map(each -> random.nextInt(each + 1)).toArray();
    int span = length(side.frequency);
    for (int month = 0; side.isStock && month < 12; month++) {
      months[month] = months[month - month % span];
    }
    return ImmutableIntArray.copyOf(months);
  }

  private static int length(Granularity granularity) {
    return switch (granularity) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
      default -> throw new IllegalArgumentException("no grain of the world: " + granularity);
    };
  }

  List<String> dueOnBothSides() {
    return PLACES.stream()
        .filter(place -> above.due.contains(place) && below.due.contains(place))
        .toList();
  }

  /** Whether a time can be answered: what is reported of flows lies in it. */
  boolean isAnswered(ReportingPeriod asked) {
    return isAnswered(above, asked) && isAnswered(below, asked);
  }

  private static boolean isAnswered(Side side, ReportingPeriod asked) {
    return side.isStock
        || asked.contains(side.frequency.periodContaining(asked.start().orElseThrow()));
  }

  private static Expectation expectation(List<String> places) {
    Expectation.Builder due =
        Expectation.builder().programme("whole").validity(Validity.between("2021-01", "2021-12"));
    places.forEach(place -> due.addAreas(AreaId.of(Country.of(place))));
    return due.build();
  }

  Portfolio portfolio() {
    Relation relation = isRate ? Relation.PART_OF_DENOMINATOR : Relation.SEPARATE;
    Indicator.Builder ratio = Indicator.ratio("it", RatioParts.of("above", "below", relation))
        .title(Text.english("Share"))
        .unit(UnitTable.standard().parse("%"));
    if (isRatioDue) {
      ratio.frequency(Granularity.QUARTER).addExpectations(expectation(PLACES));
    }
    return AggregateSamples.portfolio(
        ratio, above.indicator(!isRatioDue), below.indicator(!isRatioDue));
  }

  /** Each side by its frequency, where both are due, of women and men together. */
  List<Observation> everything() {
    List<Observation> all = new ArrayList<>();
    for (Side side : List.of(above, below)) {
      for (String place : dueOnBothSides()) {
        for (ReportingPeriod period : periods(side.frequency)) {
          int sum = side.truth(List.of(place), period);
          all.add(
              at(side, place, period).value(Figure.exactly(sum, Counts.PERSON)).build());
        }
      }
    }
    return all;
  }

  private static List<ReportingPeriod> periods(Granularity granularity) {
    return ReportingPeriod.parse("2021").split(granularity);
  }

  private static Observation.Builder at(Side side, String place, ReportingPeriod period) {
    return Observation.builder()
        .indicator(side.id)
        .programme("whole")
        .area(AreaId.of(Country.of(place)))
        .period(period);
  }

  /** True statements of some places, sexes and times. */
  List<Observation> statements() {
    List<Observation> seen = new ArrayList<>();
    for (Side side : List.of(above, below)) {
      int share = random.nextInt(11);
      for (String place : side.due) {
        for (Granularity grain : GRAINS) {
          boolean isOwn = grain == side.frequency;
          for (ReportingPeriod period : periods(grain)) {
            int chance = isOwn ? share : grain == Granularity.MONTH ? 0 : 1;
            if (random.nextInt(10) < chance) {
              state(side, place, period, seen);
            }
          }
        }
      }
    }
    return seen;
  }

  private void state(Side side, String place, ReportingPeriod period, List<Observation> seen) {
    int grain = random.nextInt(6);
    if (grain > 0) {
      int sum = side.truth(List.of(place), period);
      seen.add(at(side, place, period).value(Figure.parse(about(sum))).build());
    }
    for (int sex = 0; grain < 2 && sex < 2; sex++) {
      if (random.nextInt(5) > 0) {
        seen.add(at(side, place, period)
            .category("sex", SEXES.get(sex))
            .value(Figure.parse(about(side.truth(place, sex, period))))
            .build());
      }
    }
  }

  /** A true statement of a number, exact or not. */
  private String about(int number) {
    return switch (random.nextInt(10)) {
      case 0 -> "at least " + Math.max(0, number - random.nextInt(3)) + " persons";
      case 1 -> "at most " + (number + random.nextInt(3)) + " persons";
      case 2 -> "between " + Math.max(0, number - 1) + " and " + (number + 2) + " persons";
      default -> number + " persons";
    };
  }
}
