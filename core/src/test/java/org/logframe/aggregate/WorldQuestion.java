package org.logframe.aggregate;

import static org.logframe.aggregate.WorldPlace.oneOf;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.logframe.indicator.CategoryId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.ReportingPeriod;

/** A random question to a {@link TrueWorld}, and the true answer of each of its rows. */
final class WorldQuestion {
  private static final ImmutableList<Facet<?>> PLACES = ImmutableList.of(
      Facet.COUNTRY,
      Facet.AREA,
      Facet.areaLevel(1),
      Facet.region("sahel"),
      Facet.PROGRAMME,
      Facet.PROGRAMME_TREE,
      Facet.category("sex"),
      Facet.category("sex"),
      Facet.category("age"));
  private static final ImmutableList<Facet<?>> TIMES =
      ImmutableList.of(Facet.YEAR, Facet.QUARTER, Facet.QUARTER, Facet.MONTH);
  private static final ImmutableList<Filter> FILTERS = ImmutableList.of(
      Facet.COUNTRY.named("ML"),
      Facet.AREA_TREE.named("region:sahel/inner"),
      Facet.AREA_TREE.named("ML"),
      Facet.QUARTER.named("2021-Q1"),
      Facet.QUARTER.named("2021-Q2"),
      Facet.PROGRAMME_TREE.named("whole"),
      Facet.PROGRAMME.named("one"),
      Facet.category("sex").named("female"));

  final Aggregation asked;
  private final TrueWorld world;

  private WorldQuestion(TrueWorld world, Aggregation asked) {
    this.world = world;
    this.asked = asked;
  }

  static WorldQuestion draw(TrueWorld world) {
    Random random = world.random;
    Aggregation question = facets(random).regionScheme("sahel");
    if (random.nextInt(3) == 0) {
      question = question.where(oneOf(random, FILTERS));
    }
    if (random.nextInt(5) == 0) {
      question = question.missing(MissingPolicy.REQUIRE_COMPLETE);
    }
    boolean isInTime = question.facets().stream().anyMatch(TIMES::contains);
    if (isInTime && random.nextInt(3) == 0) {
      question = question.window(Window.YEAR_TO_DATE);
    } else if (random.nextInt(3) == 0) {
      question = question.withTotals(Totals.ROLL_UP);
    }
    return new WorldQuestion(world, question);
  }

  private static Aggregation facets(Random random) {
    List<Facet<?>> facets = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      facets.add(oneOf(random, PLACES));
    }
    if (random.nextInt(3) == 0) {
      facets.add(oneOf(random, TIMES));
    }
    return Aggregation.of("it").by(facets.toArray(new Facet<?>[0]));
  }

  /** The question of what was known on a day that ends a quarter. */
  WorldQuestion asOf(LocalDate day) {
    return new WorldQuestion(world, asked.asOf(day));
  }

  /**
   * What is true of all that is due in the row of a cell. Absent of what is not broken down, and
   * where values until the end of a month are asked, since quarters are due.
   */
  OptionalInt truth(Cell cell) {
    Map<Facet<?>, Object> values = new LinkedHashMap<>();
    for (Map.Entry<Facet<?>, Optional<?>> each : cell.key().values().entrySet()) {
      if (each.getValue().isEmpty()) {
        return OptionalInt.empty();
      }
      values.put(each.getKey(), each.getValue().get());
    }
    for (Filter filter : asked.filters()) {
      boolean isOfRows = asked.window() != Window.PERIOD && TIMES.contains(filter.facet());
      if (!isOfRows) {
        values.putIfAbsent(filter.facet(), filter.values().iterator().next());
      }
    }
    boolean isToDate = world.kind.isPicked() || asked.window() != Window.PERIOD;
    if (isToDate && values.containsKey(Facet.MONTH)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(world.truth(atoms(values)));
  }

  private List<WorldPlace> atoms(Map<Facet<?>, Object> values) {
    List<WorldPlace> atoms = new ArrayList<>(world.atoms());
    atoms.removeIf(atom -> !isKnown(atom));
    values.forEach((facet, value) -> atoms.removeIf(atom -> !isIn(atom, facet, value)));
    if (world.kind.isPicked()) {
      Optional<String> last = atoms.stream().map(WorldPlace::period).max(Comparator.naturalOrder());
      atoms.removeIf(atom -> !last.equals(Optional.of(atom.period())));
    }
    return atoms;
  }

  private boolean isKnown(WorldPlace atom) {
    LocalDate end = WorldPlace.time(atom.period()).end().orElseThrow();
    return asked.asOf().filter(end::isAfter).isEmpty();
  }

  private boolean isIn(WorldPlace atom, Facet<?> facet, Object value) {
    if (value instanceof ReportingPeriod period) {
      return isIn(atom, period);
    }
    if (value instanceof CategoryId category) {
      boolean isSex = facet.equals(Facet.category("sex"));
      return category.text().equals(isSex ? atom.sex() : atom.age());
    }
    if (value instanceof ProgrammeId programme) {
      return WorldPlace.isIn(programme.text(), atom.programme());
    }
    return value instanceof RegionId || WorldPlace.isIn(area(value), atom.area());
  }

  private boolean isIn(WorldPlace atom, ReportingPeriod period) {
    ReportingPeriod month = WorldPlace.time(atom.period());
    if (asked.window() == Window.PERIOD && !world.kind.isPicked()) {
      return period.contains(month);
    }
    return !month.end().orElseThrow().isAfter(period.end().orElseThrow());
  }

  private static String area(Object value) {
    String text = value instanceof Country country ? country.alpha2() : value.toString();
    return text.replace("subdivision:", "");
  }
}
