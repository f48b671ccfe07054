package org.logframe.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.math.Quantiles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;

/** What some benchmarks took, round by round, and in a table the medians of all rounds. */
final class Scores {
  private static final String OBSERVATIONS = "observations";
  private static final String CONTENDER = "contender";
  private static final String METHOD = "benchmark";
  private static final String BYTES = "gc.alloc.rate.norm";
  private static final MathContext DIGITS = new MathContext(3);

  private final List<String> baselines;

  /** Of each benchmark, the numbers of all rounds by the name of their column. */
  private final Map<ImmutableMap<String, String>, ListMultimap<String, Double>> scores =
      Maps.newLinkedHashMap();

  Scores(List<String> baselines) {
    this.baselines = baselines;
  }

  /** Adds a round. */
  void add(Collection<RunResult> round) {
    Map<ImmutableMap<String, String>, Double> millis = Maps.newHashMap();
    round.forEach(each -> millis.put(nameOf(each), each.getPrimaryResult().getScore()));
    for (RunResult each : round) {
      ImmutableMap<String, String> name = nameOf(each);
      ListMultimap<String, Double> of =
          scores.computeIfAbsent(name, key -> LinkedListMultimap.create());
      double own = each.getPrimaryResult().getScore();
      for (String baseline : baselines) {
        Double other = millis.get(against(name, baseline));
        if (other != null) {
          of.put("ratio to " + baseline, own / other);
        }
      }
      double observations = Double.parseDouble(name.getOrDefault(OBSERVATIONS, "1"));
      of.put("ms", own);
      of.put("ns", own * 1e6 / observations);
      of.put("bytes", allocated(each) / observations);
    }
  }

  /** The parameters and the method of a benchmark, those last that are compared most. */
  private static ImmutableMap<String, String> nameOf(RunResult result) {
    Map<String, String> name = Maps.newLinkedHashMap();
    for (String key : result.getParams().getParamsKeys()) {
      name.put(key, result.getParams().getParam(key));
    }
    String contender = name.remove(CONTENDER);
    if (contender != null) {
      name.put(CONTENDER, contender);
    }
    String method = result.getParams().getBenchmark();
    name.put(METHOD, method.substring(method.lastIndexOf('.') + 1));
    return ImmutableMap.copyOf(name);
  }

  /** The same benchmark but for the method or the value of the parameter that a baseline has. */
  private static ImmutableMap<String, String> against(
      ImmutableMap<String, String> name, String baseline) {
    List<String> parts = Splitter.on('=').splitToList(baseline);
    Map<String, String> against = Maps.newLinkedHashMap(name);
    against.put(parts.size() == 1 ? METHOD : parts.get(0), Iterables.getLast(parts));
    return ImmutableMap.copyOf(against);
  }

  private static double allocated(RunResult result) {
    return Maps.filterKeys(result.getSecondaryResults(), key -> key.endsWith(BYTES))
        .values()
        .iterator()
        .next()
        .getScore();
  }

  /** In Markdown. */
  String table() {
    Set<String> names = new LinkedHashSet<>(scores.keySet().iterator().next().keySet());
    String each = names.contains(OBSERVATIONS) ? " per observation" : "";
    if (scores.keySet().stream().map(name -> name.get(METHOD)).distinct().count() == 1) {
      names.remove(METHOD);
    }
    List<String> ratios = Lists.transform(baselines, baseline -> "ratio to " + baseline);
    List<String> numbers =
        ImmutableList.copyOf(Iterables.concat(ratios, ImmutableList.of("ms", "ns", "bytes")));
    StringBuilder table = new StringBuilder();
    line(
        table,
        Iterables.concat(
            names, ratios, ImmutableList.of("ms", "ns" + each, "bytes allocated" + each)));
    line(table, Iterables.transform(Iterables.concat(names, numbers), column -> "---"));
    scores.entrySet().stream()
        .sorted(Comparator.comparing(of -> compared(of.getKey())))
        .forEach(of -> line(
            table,
            Iterables.concat(
                Maps.filterKeys(of.getKey(), names::contains).values(),
                Iterables.transform(numbers, number -> median(of.getValue().get(number))))));
    return table.toString();
  }

  /** The parameters that benchmarks share that are compared with each other. */
  private static String compared(ImmutableMap<String, String> name) {
    return Maps.filterKeys(name, key -> !key.equals(CONTENDER) && !key.equals(METHOD))
        .toString();
  }

  private static void line(StringBuilder table, Iterable<String> cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String median(List<Double> values) {
    return values.isEmpty()
        ? ""
        : BigDecimal.valueOf(Quantiles.median().compute(values)).round(DIGITS).toPlainString();
  }
}
