package org.logframe.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds, so that a machine that is slow for a while is slow for all of them, and
 * writes a Markdown table for each class of them: into a page that has a place for them, or into one of
 * their own.
 */
public final class Rounds {
  /** What each class of benchmarks is compared with: a method, or the value of a parameter. */
  private static final ImmutableMap<String, ImmutableList<String>> BASELINES =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("Aggregating", ImmutableList.of("contender=DUCKDB", "contender=TUNED_DUCKDB"))
          .put("Filters", ImmutableList.of("contender=DUCKDB", "contender=TUNED_DUCKDB"))
          .put("Threads", ImmutableList.of("threads=1", "contender=TUNED_DUCKDB"))
          .put("Floor", ImmutableList.of("ints", "longs"))
          .put("Streams", ImmutableList.of("stream"))
          .put("Rules", ImmutableList.of("rule=sum"))
          .put("Contents", ImmutableList.of("contents=plain"))
          .put("TotalsBesideParts", ImmutableList.of("totals=0"))
          .put("Ratios", ImmutableList.of("asked=sums"))
          .put("Levels", ImmutableList.of("totals=NONE"))
          .put("ProgressReports", ImmutableList.of("question"))
          .put("Small", ImmutableList.of("stream"))
          .put("Building", ImmutableList.of("tokenScan", "inDuckDb"))
          .put("FromFile", ImmutableList.of("inDuckDb"))
          .put("Reading", ImmutableList.of("tokenScan"))
          .put("Writing", ImmutableList.of("generator"))
          .put("LookUps", ImmutableList.of("programmes=1000"))
          .build();

  private static final String ALL = "all";
  private static final String HELD = "Held";
  private static final String DOUBLINGS = "Doublings";
  private static final String FIRST_ANSWER = "FirstAnswer";
  private static final ImmutableSet<String> NAMES = ImmutableSet.<String>builder()
      .addAll(BASELINES.keySet())
      .add(HELD, DOUBLINGS, FIRST_ANSWER)
      .build();

  private final ImmutableList<String> chosen;
  private final String observations;
  private final int rounds;
  private final int seconds;

  private Rounds(String chosen, String observations, int rounds, int seconds) {
    this.chosen = ImmutableList.copyOf(Splitter.on(',').split(chosen));
    this.observations = observations;
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /**
   * Runs them.
   *
   * @param args which classes of benchmarks, with parameters among them, or all; how many observations,
   *     or own; how many rounds; the seconds of an iteration, or 0 to run each benchmark once; the page
   */
  public static void main(String[] args)
      throws RunnerException, IOException, InterruptedException, JMException {
    Rounds rounds =
        new Rounds(args[0], args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    rounds.check();
    Page page = new Page(Path.of(args[4]));
    for (Map.Entry<String, ImmutableList<String>> each : BASELINES.entrySet()) {
      if (rounds.isChosen(each.getKey())) {
        page.put(each.getKey(), rounds.run(each.getKey(), each.getValue()));
      }
    }
    if (rounds.isChosen(HELD)) {
      page.put(HELD, Machine.text() + ".\n\n" + Held.table(rounds.observationsOr(1_000_000)));
    }
    if (rounds.isChosen(DOUBLINGS)) {
      page.put(
          DOUBLINGS, Machine.text() + ".\n\n" + Doublings.table(rounds.observationsOr(10_000_000)));
    }
    if (rounds.isChosen(FIRST_ANSWER)) {
      page.put(FIRST_ANSWER, Machine.text() + ".\n\n" + FirstAnswer.table(rounds.rounds));
    }
  }

  private void check() {
    for (String each : chosen) {
      if (!each.contains("=") && !each.equals(ALL) && !NAMES.contains(each)) {
        throw new IllegalArgumentException(
            "benchmarks: " + each + " is none of " + NAMES + ", and no parameter=value");
      }
    }
  }

  private boolean isChosen(String name) {
    return chosen.contains(ALL) || chosen.contains(name);
  }

  private int observationsOr(int own) {
    return observations.equals("own") ? own : Integer.parseInt(observations);
  }

  private String run(String name, List<String> baselines) throws RunnerException, IOException {
    Scores scores = new Scores(baselines);
    String before = Machine.load();
    for (int round = 1; round <= rounds; round++) {
      System.out.println(name + ", round " + round + " of " + rounds);
      scores.add(new Runner(options(name)).run());
    }
    return Machine.text() + "; rounds: " + rounds + "; load before: " + before + ", after: "
        + Machine.load() + ".\n\n" + scores.table();
  }

  private Options options(String name) {
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include("\\." + name + "\\.")
        .forks(1)
        .jvmArgs("-Xmx4g", "-XX:+UseParallelGC")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    if (seconds == 0) {
      options.mode(Mode.SingleShotTime).warmupIterations(0).measurementIterations(1);
    } else {
      options
          .warmupIterations(3)
          .warmupTime(TimeValue.seconds(seconds))
          .measurementIterations(3)
          .measurementTime(TimeValue.seconds(seconds));
    }
    if (!observations.equals("own")) {
      options.param("observations", observations);
    }
    for (String each : chosen) {
      List<String> parameter = Splitter.on('=').splitToList(each);
      if (parameter.size() == 2) {
        options.param(
            parameter.get(0),
            Splitter.on('+').splitToList(parameter.get(1)).toArray(new String[0]));
      }
    }
    return options.build();
  }
}
