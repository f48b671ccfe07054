package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.math.Quantiles;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks in rounds, so that a machine that is slow for a while is slow for all of them,
 * and prints the median of the ratios within each round.
 */
public final class Rounds {
  private static final ImmutableMap<String, String> AGAINST = ImmutableMap.of(
      "Reading", "Reading.tokenScan",
      "Writing", "Writing.generator",
      "Aggregating", "Aggregating.byCountryInDuckDb",
      "Rules", "Rules.byCountry sum",
      "Contents", "Contents.byCountry plain",
      "Building", "Building.tokenScan",
      "Small", "Small.stream",
      "ProgressReports", "ProgressReports.question");
  private static final String BYTES = "gc.alloc.rate.norm";

  private final int observations;
  private final String which;
  private final ListMultimap<String, Double> nanos = LinkedListMultimap.create();
  private final ListMultimap<String, Double> ratios = LinkedListMultimap.create();
  private final ListMultimap<String, Double> bytes = LinkedListMultimap.create();

  private Rounds(int observations, String which) {
    this.observations = observations;
    this.which = which;
  }

  /**
   * Runs them.
   *
   * @param args how many observations, how many rounds, and which class of benchmarks, or all
   */
  public static void main(String[] args) throws RunnerException {
    Rounds rounds = new Rounds(Integer.parseInt(args[0]), args[2]);
    int count = Integer.parseInt(args[1]);
    for (int round = 1; round <= count; round++) {
      System.out.println("Round " + round + " of " + count);
      rounds.add(new Runner(rounds.options()).run());
    }
    rounds.print();
  }

  private Options options() {
    return new OptionsBuilder()
        .include("org\\.logframe\\.benchmarks\\." + (which.equals("all") ? "" : which + "\\."))
        .param("observations", Integer.toString(observations))
        .forks(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(3)
        .measurementTime(TimeValue.seconds(2))
        .jvmArgs("-Xmx4g", "-XX:+UseParallelGC")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private void add(Collection<RunResult> results) {
    for (RunResult each : results) {
      String name = nameOf(each);
      double against = results.stream()
          .filter(other -> nameOf(other).equals(AGAINST.get(groupOf(name))))
          .findFirst()
          .orElseThrow()
          .getPrimaryResult()
          .getScore();
      nanos.put(name, each.getPrimaryResult().getScore() * 1e6 / observations);
      ratios.put(name, each.getPrimaryResult().getScore() / against);
      bytes.put(name, allocated(each) / observations);
    }
  }

  private static String nameOf(RunResult result) {
    ImmutableList<String> parts =
        ImmutableList.copyOf(result.getParams().getBenchmark().split("\\.", -1));
    String name = String.join(".", parts.subList(parts.size() - 2, parts.size()));
    return result.getParams().getParamsKeys().stream()
        .filter(key -> !key.equals("observations"))
        .map(result.getParams()::getParam)
        .reduce(name, (one, other) -> one + " " + other);
  }

  private static String groupOf(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static double allocated(RunResult result) {
    return Maps.filterKeys(result.getSecondaryResults(), key -> key.endsWith(BYTES))
        .values()
        .iterator()
        .next()
        .getScore();
  }

  private void print() {
    System.out.printf(
        "%n%s, Java %s, %,d observations%n%n",
        System.getProperty("os.arch"), Runtime.version(), observations);
    System.out.println(
        "| benchmark | ratio | ns per observation | bytes allocated per observation |");
    System.out.println("|---|---|---|---|");
    ratios.keySet().stream()
        .map(name -> String.format(
            Locale.ROOT,
            "| %s | %.2f | %,.0f | %,.0f |",
            name,
            Quantiles.median().compute(ratios.get(name)),
            Quantiles.median().compute(nanos.get(name)),
            Quantiles.median().compute(bytes.get(name))))
        .forEach(System.out::println);
  }
}
