package org.logframe.aggregate;

import static org.logframe.aggregate.WorldPlace.MONTHS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.logframe.aggregate.TrueWorld.Kind;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Counts;
import org.logframe.place.Country;
import org.logframe.place.RegionMembership;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/**
 * What is due in a {@link TrueWorld}, quarter by quarter, and the finest places of which that is
 * made. An area of which nothing is due any longer has closed.
 */
final class WorldDues {
  private static final ImmutableList<String> QUARTERS = ImmutableList.of("2021-Q1", "2021-Q2");

  /** One area of a programme, due from one quarter to another. */
  private record Due(String programme, String area, int from, int to) {
    boolean holds(String month) {
      int quarter = QUARTERS.indexOf(WorldPlace.quarter(month));
      return from <= quarter && quarter <= to;
    }
  }

  private final Kind kind;
  private final ImmutableList<String> programmes;
  private final ImmutableList<String> areas;
  private final ImmutableList<String> sexes;
  private final ImmutableList<String> ages;
  private final ImmutableList<String> reporters;
  private final boolean isDueBySex;
  private final boolean isDueByAge;
  private final List<Due> dues = new ArrayList<>();

  WorldDues(Random random, Kind kind) {
    this.kind = kind;
    this.programmes = one(random, List.of(List.of("whole"), List.of("one", "two")));
    this.areas = one(
        random,
        List.of(
            List.of("NE"),
            List.of("gao", "kayes"),
            List.of("gao", "NE"),
            List.of("gao", "kayes", "NE")));
    int fine = random.nextInt(kind == Kind.RUNNING ? 3 : 8);
    this.sexes = fine < 2
        ? ImmutableList.of("female", "male", "unknown")
        : fine < 4 ? ImmutableList.of("female", "male") : ImmutableList.of("");
    this.ages = fine == 3 || fine == 4 ? ImmutableList.of("child", "adult") : ImmutableList.of("");
    this.reporters = fine == 5 ? ImmutableList.of("x", "y") : ImmutableList.of("");
    this.isDueBySex = sexes.size() > 1 && random.nextInt(3) > 0;
    this.isDueByAge = ages.size() > 1 && random.nextBoolean();
    boolean isDueByCountry = random.nextInt(3) == 0;
    boolean isDueAsAWhole = random.nextInt(4) == 0;
    for (String programme : isDueAsAWhole ? List.of("whole") : programmes) {
      draw(random, programme, isDueByCountry);
    }
  }

  private static ImmutableList<String> one(Random random, List<List<String>> all) {
    return ImmutableList.copyOf(WorldPlace.oneOf(random, all));
  }

  private void draw(Random random, String programme, boolean isDueByCountry) {
    Set<String> units = new LinkedHashSet<>();
    for (String area : areas) {
      units.add(isDueByCountry && !area.equals("NE") ? "ML" : area);
    }
    boolean isFirst = true;
    for (String unit : units) {
      int from = kind.isPicked() ? 0 : random.nextInt(2);
      boolean isOpen = isFirst || kind == Kind.RUNNING || random.nextInt(3) > 0;
      int to = isOpen ? 1 : from;
      dues.add(new Due(programme, unit, from, to));
      isFirst = false;
    }
  }

  ImmutableList<String> sexes() {
    return sexes;
  }

  /** The finest places that there are. */
  ImmutableList<WorldPlace> atoms() {
    ImmutableList.Builder<WorldPlace> atoms = ImmutableList.builder();
    for (String programme : programmes) {
      for (String area : areas) {
        for (String month : MONTHS) {
          WorldPlace all = new WorldPlace(programme, area, month, "", "", "");
          if (isDue(all)) {
            add(programme, area, month, atoms);
          }
        }
      }
    }
    return atoms.build();
  }

  private void add(
      String programme, String area, String month, ImmutableList.Builder<WorldPlace> atoms) {
    for (String sex : sexes) {
      for (String age : ages) {
        for (String reporter : reporters) {
          atoms.add(new WorldPlace(programme, area, month, sex, age, reporter));
        }
      }
    }
  }

  /** Whether a month of a place is due. */
  boolean isDue(WorldPlace place) {
    return dues.stream()
        .anyMatch(due -> WorldPlace.isIn(due.programme(), place.programme())
            && WorldPlace.isIn(due.area(), place.area())
            && due.holds(place.period()));
  }

  /** The leaf cells that are due; of picked values at the end of each quarter. */
  ImmutableSet<WorldPlace> leaves() {
    ImmutableSet.Builder<WorldPlace> leaves = ImmutableSet.builder();
    for (Due due : dues) {
      for (int quarter = due.from(); quarter <= due.to(); quarter++) {
        for (String sex : isDueBySex ? sexes : List.of("")) {
          for (String age : isDueByAge ? ages : List.of("")) {
            leaves.add(
                new WorldPlace(due.programme(), due.area(), QUARTERS.get(quarter), sex, age, ""));
          }
        }
      }
    }
    return leaves.build();
  }

  Portfolio portfolio(Kind counted) {
    Indicator.Builder indicator = indicator(counted)
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addDisaggregations("sex", "age");
    dues.forEach(due -> indicator.addExpectations(expectation(due)));
    return portfolio(indicator.build());
  }

  private static Indicator.Builder indicator(Kind counted) {
    return switch (counted) {
      case FLOW -> Indicator.flow("it");
      case PEOPLE -> Indicator.people("it");
      case RUNNING -> Indicator.cumulative("it");
      case STOCK -> Indicator.stock("it");
    };
  }

  private Expectation expectation(Due due) {
    Expectation.Builder expectation = Expectation.builder()
        .programme(due.programme())
        .addAreas(WorldPlace.areaId(due.area()))
        .validity(Validity.between(
            due.from() == 0 ? "2021-01" : "2021-04", due.to() == 0 ? "2021-03" : "2021-06"));
    if (isDueBySex) {
      expectation.addDisaggregations("sex");
    }
    if (isDueByAge) {
      expectation.addDisaggregations("age");
    }
    return expectation.build();
  }

  private Portfolio portfolio(Indicator indicator) {
    Disaggregation.Builder sex = Disaggregation.builder().id("sex").title(Text.english("Sex"));
    sex.addCategories(category("female"), category("male"));
    if (sexes.contains("unknown")) {
      sex.addCategories(category("unknown")).residual("unknown");
    }
    return Portfolio.builder()
        .addDisaggregations(
            sex.build(),
            Disaggregation.builder()
                .id("age")
                .title(Text.english("Age"))
                .addCategories(category("child"), category("adult"))
                .build())
        .addSubdivisions(subdivision("gao"), subdivision("kayes"))
        .addRegionSchemes(AggregateSamples.scheme(
            "sahel",
            RegionMembership.of("inner", AggregateSamples.MALI),
            RegionMembership.of("inner", AggregateSamples.NIGER)))
        .addProgrammes(
            Programme.builder()
                .id("whole")
                .covers(AggregateSamples.MALI, AggregateSamples.NIGER)
                .build(),
            Programme.builder().id("one").partOf("whole").build(),
            Programme.builder().id("two").partOf("whole").build())
        .addIndicators(indicator)
        .build();
  }

  private static Category category(String id) {
    return Category.of(id, Text.english(id));
  }

  private static Subdivision subdivision(String id) {
    return Subdivision.builder()
        .id(id)
        .name(Text.english(id))
        .partOf(Country.of("ML"))
        .build();
  }
}
