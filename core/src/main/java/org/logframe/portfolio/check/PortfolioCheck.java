package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.internal.Check;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;
import org.logframe.portfolio.lookup.References;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;

/** What a portfolio must satisfy; collects everything that is wrong before it throws. */
public final class PortfolioCheck {
  private static final int SHOWN = 5;

  private final Portfolio portfolio;
  private final Problems problems = new Problems();

  private PortfolioCheck(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /** What is wrong with a portfolio that is being built. */
  public static ImmutableList<Problem> check(Portfolio portfolio) {
    PortfolioCheck check = new PortfolioCheck(portfolio);
    check.ids();
    check.cycles();
    References known = References.of(portfolio);
    new ReferenceCheck(portfolio, known, check.problems).check();
    new RuleCheck(known, check.problems).check(portfolio.indicators());
    new SourceCheck(portfolio, check.problems).check();
    new ObservationCheck(known, check.problems).check(portfolio.observations());
    return check.problems.sorted();
  }

  /** What is wrong with observations that are kept elsewhere; paths are positions among them. */
  public static ImmutableList<Problem> problems(
      Portfolio portfolio, References known, List<Observation> observations) {
    Problems problems = new Problems();
    new ReferenceCheck(portfolio, known, problems).check(observations);
    new ObservationCheck(known, problems).check(observations);
    return problems.sorted().stream()
        .map(each -> new Problem(each.path().substring("/observations".length()), each.message()))
        .collect(ImmutableList.toImmutableList());
  }

  private void ids() {
    unique("publication", "publications", portfolio.publications(), each -> each.id());
    unique("organisation", "organisations", portfolio.organisations(), Organisation::id);
    unique("region scheme", "regionSchemes", portfolio.regionSchemes(), each -> each.id());
    unique("subdivision", "subdivisions", portfolio.subdivisions(), Subdivision::id);
    unique("route", "routes", portfolio.routes(), each -> each.id());
    unique("framework", "frameworks", portfolio.frameworks(), PolicyFramework::id);
    unique("pillar", "pillars", portfolio.pillars(), each -> each.id());
    unique("disaggregation", "disaggregations", portfolio.disaggregations(), each -> each.id());
    unique("programme", "programmes", portfolio.programmes(), Programme::id);
    unique("indicator", "indicators", portfolio.indicators(), each -> each.id());
    uniqueObjectives();
  }

  private <T> void unique(String noun, String part, List<T> values, Function<T, ?> id) {
    Map<Object, Integer> first = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Integer earlier = first.putIfAbsent(id.apply(values.get(i)), i);
      if (earlier != null) {
        twice(
            noun,
            Path.PORTFOLIO.at(part, i),
            id.apply(values.get(i)),
            Path.PORTFOLIO.at(part, earlier));
      }
    }
  }

  private void twice(String noun, Path path, Object id, Path earlier) {
    problems.add(path.at("id"), noun + " " + quote(id) + " is there twice, first at " + earlier);
  }

  private void uniqueObjectives() {
    Map<ObjectiveId, Path> first = new HashMap<>();
    for (int i = 0; i < portfolio.programmes().size(); i++) {
      List<Objective> objectives = portfolio.programmes().get(i).objectives();
      for (int j = 0; j < objectives.size(); j++) {
        Path path = Path.PORTFOLIO.at("programmes", i).at("objectives", j);
        Path earlier = first.putIfAbsent(objectives.get(j).id(), path);
        if (earlier != null) {
          twice("objective", path, objectives.get(j).id(), earlier);
        }
      }
    }
  }

  private void cycles() {
    acyclic(
        "organisation",
        "organisations",
        portfolio.organisations(),
        Organisation::id,
        Organisation::partOf);
    acyclic(
        "framework",
        "frameworks",
        portfolio.frameworks(),
        PolicyFramework::id,
        PolicyFramework::partOf);
    acyclic(
        "subdivision",
        "subdivisions",
        portfolio.subdivisions(),
        Subdivision::areaId,
        subdivision -> Optional.of(subdivision.partOf()));
    acyclic("programme", "programmes", portfolio.programmes(), Programme::id, Programme::partOf);
  }

  // Each chain is followed once: what an earlier chain went through has been judged with it.
  private <T, K> void acyclic(
      String noun, String part, List<T> values, Function<T, K> id, Function<T, Optional<K>> above) {
    Map<K, K> parents = new HashMap<>();
    Map<K, Integer> positions = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      K each = id.apply(values.get(i));
      if (positions.putIfAbsent(each, i) == null) {
        above.apply(values.get(i)).ifPresent(parent -> parents.put(each, parent));
      }
    }
    Map<K, Integer> chains = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      @Nullable K each = id.apply(values.get(i));
      while (each != null && chains.putIfAbsent(each, i) == null) {
        each = parents.get(each);
      }
      @Nullable Integer position = each == null ? null : positions.get(each);
      if (each != null && position != null && chains.getOrDefault(each, -1) == i) {
        problems.add(Path.PORTFOLIO.at(part, position).at("partOf"), cycle(noun, each, parents));
      }
    }
  }

  private static <K> String cycle(String noun, K start, Map<K, K> parents) {
    StringJoiner members = new StringJoiner(", ");
    int others = 0;
    @Nullable K each = parents.get(start);
    for (; each != null && !each.equals(start); each = parents.get(each)) {
      if (others++ < SHOWN) {
        members.add(quote(each));
      }
    }
    String through = others == 0 ? "" : " through " + members;
    String more = others <= SHOWN ? "" : " and " + (others - SHOWN) + " others";
    return noun + " " + quote(start) + " is part of itself" + through + more;
  }

  private static String quote(Object id) {
    return Check.quote(id.toString());
  }
}
