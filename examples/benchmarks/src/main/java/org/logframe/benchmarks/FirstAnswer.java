package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.math.Quantiles;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;

/**
 * How long a program takes from its start to the end of its first answer. It starts Java in turn for each
 * program, so that a machine that is slow for a while is slow for all of them, and tells medians.
 */
final class FirstAnswer {
  /** Programs by what they do, least first. */
  private static final ImmutableMap<String, Class<?>> PROGRAMS = ImmutableMap.of(
      "nothing",
      Nothing.class,
      "one country",
      OneCountry.class,
      "a first answer",
      FirstQuestion.class);

  private FirstAnswer() {}

  /** Starts each as often as there are rounds. */
  static String table(int rounds) throws IOException, InterruptedException {
    ListMultimap<String, Double> millis = LinkedListMultimap.create();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Class<?>> program : PROGRAMS.entrySet()) {
        millis.put(program.getKey(), millis(program.getValue()));
      }
    }
    double nothing = Quantiles.median().compute(millis.get("nothing"));
    StringBuilder table =
        new StringBuilder("| program | ms | above an empty one |\n| --- | --- | --- |\n");
    for (String program : PROGRAMS.keySet()) {
      double median = Quantiles.median().compute(millis.get(program));
      table.append(
          String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", program, median, median - nothing));
    }
    return table.toString();
  }

  private static double millis(Class<?> program) throws IOException, InterruptedException {
    ImmutableList<String> command = ImmutableList.of(
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
        "-cp",
        System.getProperty("java.class.path"),
        program.getName());
    long start = System.nanoTime();
    int code = new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
    long nanos = System.nanoTime() - start;
    if (code != 0) {
      throw new IllegalStateException(program.getName() + " ended with " + code);
    }
    return nanos / 1e6;
  }

  /** An empty program. */
  static final class Nothing {
    private Nothing() {}

    public static void main(String[] args) {}
  }

  /** Looks a country up. */
  static final class OneCountry {
    private OneCountry() {}

    public static void main(String[] args) {
      System.out.println(Country.of("ML"));
    }
  }

  /** Makes a portfolio and a hundred observations, asks one question, and prints the cells. */
  static final class FirstQuestion {
    private FirstQuestion() {}

    public static void main(String[] args) {
      for (Cell cell : Aggregation.of("returns")
          .by(Facet.COUNTRY)
          .over(FewObservations.portfolio(), FewObservations.observations(100))
          .cells()) {
        System.out.println(cell.key());
        cell.reported().ifPresent(System.out::println);
      }
    }
  }
}
