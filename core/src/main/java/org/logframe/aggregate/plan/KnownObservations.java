package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.internal.FirstFew;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Columns;
import org.logframe.table.column.ColumnsBuilder;
import org.logframe.table.column.Partition;
import org.logframe.table.column.TableAccess;
import org.logframe.table.revision.CountedPeriod;
import org.logframe.table.revision.KnownBy;
import org.logframe.time.ReportingPeriod;

/**
 * The observations that concern a question: those of its indicators and of what these are made of, that
 * were known on the day as of which it is asked.
 */
public final class KnownObservations {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final ImmutableSet<IndicatorId> observed;
  private final ImmutableSet<Purpose> purposes;

  private KnownObservations(
      Aggregation question,
      Portfolio portfolio,
      List<IndicatorQuestion> asked,
      ImmutableSet<Purpose> purposes) {
    this.question = question;
    this.portfolio = portfolio;
    this.observed = asked.stream()
        .flatMap(each -> RatioSides.observed(each.indicator()).stream())
        .collect(ImmutableSet.toImmutableSet());
    this.purposes = purposes;
  }

  /** Those of the purpose of the question. */
  public static KnownObservations ofPurpose(
      Aggregation question, Portfolio portfolio, List<IndicatorQuestion> asked) {
    return new KnownObservations(
        question, portfolio, asked, Sets.immutableEnumSet(question.purpose()));
  }

  /** Those of all purposes. */
  public static KnownObservations ofAllPurposes(
      Aggregation question, Portfolio portfolio, List<IndicatorQuestion> asked) {
    return new KnownObservations(
        question, portfolio, asked, Sets.immutableEnumSet(Arrays.asList(Purpose.values())));
  }

  /** Whether the answer depends on an observation; all others are passed over. */
  public boolean concerns(Observation observation) {
    return observed.contains(observation.indicator()) && purposes.contains(observation.purpose());
  }

  /**
   * An observation that concerns the question.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public void check(Observation observation) {
    refuse(
        "observation cannot be used: " + observation,
        portfolio.problems(ImmutableList.of(observation)).stream()
            .map(each -> new Problem(each.path().substring("/0".length()), each.message())));
  }

  /**
   * Those of some observations that concern the question.
   *
   * @throws IllegalArgumentException naming what is wrong with them, the first hundred problems, each
   *     with its position among all of them
   */
  public List<Observation> checked(Iterable<Observation> observations) {
    List<Observation> concerned = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int position = 0;
    for (Observation each : observations) {
      if (concerns(each)) {
        concerned.add(each);
        positions.add(position);
      }
      position++;
    }
    refuse(
        "observations cannot be used",
        portfolio.problems(concerned).stream().map(each -> inInput(each, positions)));
    return concerned;
  }

  private void refuse(String why, Stream<Problem> problems) {
    List<Problem> all = problems.toList();
    if (!all.isEmpty()) {
      throw new IllegalArgumentException("Aggregation of " + question.subject() + ": " + why
          + "\n  " + FirstFew.joined(all, "\n  "));
    }
  }

  /** A problem with its position among all observations that were given. */
  private static Problem inInput(Problem problem, List<Integer> positions) {
    String path = problem.path();
    int end = path.indexOf('/', 1);
    int position = positions.get(Integer.parseInt(path.substring(1, end)));
    return new Problem("/" + position + path.substring(end), problem.message());
  }

  /**
   * The columns of those of some observations that concern the question.
   *
   * @throws IllegalArgumentException as {@link #checked} does
   */
  public Columns coded(List<Observation> all) {
    ColumnsBuilder columns = new ColumnsBuilder(portfolio);
    for (Observation each : all) {
      if (concerns(each)) {
        columns.add(each);
      }
    }
    Columns built = columns.build();
    if (!columns.problems(built).isEmpty()) {
      var unused = checked(all);
    }
    return built;
  }

  /** Those of some observations, with counts that run on ended; see {@link #coded}. */
  public Columns columns(Iterable<Observation> observations) {
    return columns(coded(ImmutableList.copyOf(observations)));
  }

  /** Those of a table, with counts that run on ended. */
  public Columns columns(ObservationTable table) {
    return columns(TableAccess.columns(table));
  }

  /** Columns as they stand, or made anew if some observations are not known or run on. */
  private Columns columns(Columns columns) {
    List<Partition> partitions = columns.partitions().stream()
        .filter(each -> observed.contains(each.indicator()))
        .toList();
    boolean isAsItStands = question.asOf().isEmpty()
        && partitions.stream()
            .flatMap(each -> each.periods().stream())
            .noneMatch(ReportingPeriod::isOpen);
    return isAsItStands
        ? columns
        : Columns.of(portfolio, ended(partitions.stream().flatMap(Partition::observations)));
  }

  private List<Observation> ended(Stream<Observation> observations) {
    return observations
        .filter(this::isKnown)
        .map(KnownObservations::ended)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether an observation may have been known on the day as of which is asked. */
  public boolean isKnown(Observation observation) {
    return question
        .asOf()
        .map(day ->
            KnownBy.isKnown(day, observation.purpose(), observation.period(), observation.asOf()))
        .orElse(true);
  }

  private static Observation ended(Observation observation) {
    Optional<ReportingPeriod> period = CountedPeriod.of(observation);
    return period.equals(observation.period())
        ? observation
        : observation.toBuilder().period(period).build();
  }
}
