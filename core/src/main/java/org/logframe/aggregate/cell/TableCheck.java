package org.logframe.aggregate.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.internal.Check;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Problem;
import org.logframe.time.ReportingPeriod;

/** Whether cells that were made elsewhere are the answer to a question, in its order. */
public final class TableCheck {
  private final Aggregation question;
  private final ImmutableSet<ImmutableSet<Facet<?>>> breakdowns;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private TableCheck(Aggregation question) {
    this.question = question;
    this.breakdowns = question.breakdowns().stream()
        .map(ImmutableSet::copyOf)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Everything that is wrong; nothing if all goes together. */
  public static ImmutableList<Problem> problems(
      Aggregation question,
      List<Indicator> indicators,
      List<Cell> cells,
      List<Observation> leftOut) {
    TableCheck check = new TableCheck(question);
    List<IndicatorId> ids = indicators.stream().map(Indicator::id).toList();
    if (!question.indicators().isEmpty() && !question.indicators().equals(ids)) {
      check.add(
          question.isOfSeveral() ? "/indicators" : "/indicator",
          "is " + quoted(ids) + ", and the question asks for " + quoted(question.indicators()));
    }
    check.cells(cells);
    check.indicators(cells, ids);
    check.once("/leftOut", leftOut);
    return check.problems.build();
  }

  private static String quoted(List<IndicatorId> ids) {
    return ids.stream().map(each -> Check.quote(each.text())).collect(Collectors.joining(" and "));
  }

  /** That a cell of a question of several indicators is of one of the table. */
  private void indicators(List<Cell> cells, List<IndicatorId> ids) {
    for (int i = 0; i < cells.size() && question.isOfSeveral(); i++) {
      Optional<?> id = cells.get(i).key().value(Facet.INDICATOR);
      if (id.filter(ids::contains).isEmpty()) {
        add("/cells/" + i + "/key", "names no indicator of this table");
      }
    }
  }

  private void add(String path, String message) {
    problems.add(new Problem(path, message));
  }

  private void cells(List<Cell> cells) {
    KeyOrder order = new KeyOrder(question.facets());
    Map<Key, String> seen = new HashMap<>();
    Key before = null;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String path = "/cells/" + i;
      boolean fits = fits(path, cell.key());
      String same = seen.putIfAbsent(cell.key(), path);
      if (same != null) {
        add(path + "/key", cell.key() + " is the key of " + same + " too");
      } else if (fits && before != null && order.compare(before, cell.key()) > 0) {
        add(path + "/key", cell.key() + " comes after " + before + ", which it should precede");
      }
      before = fits ? cell.key() : before;
      parts(path, cell);
    }
  }

  /** Whether a key is one of the question's. */
  private boolean fits(String path, Key key) {
    ImmutableSet<Facet<?>> facets = key.values().keySet();
    Set<Facet<?>> foreign = Sets.difference(facets, ImmutableSet.copyOf(question.facets()));
    if (!foreign.isEmpty()) {
      add(
          path + "/key",
          "the question is not broken down by " + foreign.iterator().next());
      return false;
    }
    if (!breakdowns.contains(facets)) {
      Facet<?> lacking = question.facets().stream()
          .filter(facet -> !facets.contains(facet))
          .findFirst()
          .orElseThrow();
      add(path + "/key", "has no " + lacking + ", and the question asks for no such totals");
      return false;
    }
    Optional<Facet<?>> wrong =
        facets.stream().filter(facet -> !isValue(facet, key.value(facet))).findFirst();
    wrong.ifPresent(
        facet -> add(path + "/key", quote(key.value(facet).orElseThrow()) + " is no " + facet));
    return wrong.isEmpty();
  }

  private static String quote(Object value) {
    return Check.quote(value.toString());
  }

  private static boolean isValue(Facet<?> facet, Optional<?> value) {
    return value.isEmpty() || (isOfType(facet, value.get()) && isGranule(facet, value.get()));
  }

  /** Whether the facet reads the value again by its text. */
  private static boolean isOfType(Facet<?> facet, Object value) {
    String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
    try {
      return facet.named(text).values().contains(value);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isGranule(Facet<?> facet, Object value) {
    return facet
        .granularity()
        .map(granularity -> ((ReportingPeriod) value)
            .start()
            .filter(start -> granularity.periodContaining(start).equals(value))
            .isPresent())
        .orElse(true);
  }

  /** What a cell cannot know by itself, and what its parts are parts of. */
  private void parts(String path, Cell cell) {
    for (int i = 0; i < cell.findings().size(); i++) {
      String about = cell.findings().get(i).path();
      if (!about.equals(path)) {
        add(path + "/findings/" + i, "has the path " + about + ", not " + path);
      }
    }
    ImmutableList<Observation> carried =
        cell.carried().stream().map(Carried::observation).collect(ImmutableList.toImmutableList());
    once(path + "/used", cell.used());
    once(path + "/unused", cell.unused());
    once(path + "/carried", carried);
    once(path + "/missing", cell.missing());
    once(path + "/takenAsZero", cell.takenAsZero());
    once(path + "/leftOut", cell.leftOut());
    within(path + "/carried", carried, cell.used());
  }

  private void once(String path, List<Observation> some) {
    Set<Observation> seen = new HashSet<>();
    for (int i = 0; i < some.size(); i++) {
      if (!seen.add(some.get(i))) {
        add(path + "/" + i, "is named twice");
      }
    }
  }

  private void within(String path, List<Observation> some, List<Observation> used) {
    Set<Observation> known = Set.copyOf(used);
    for (int i = 0; i < some.size(); i++) {
      if (!known.contains(some.get(i))) {
        add(path + "/" + i, "is not among those that are used");
      }
    }
  }
}
