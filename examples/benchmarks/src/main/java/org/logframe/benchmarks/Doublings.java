package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.table.ObservationTable;

/** How much longer a question takes, each time there are twice as many observations. */
final class Doublings {
  private static final int LEAST = 4_000;
  private static final long WARMING_UP = 300_000_000L;
  private static final int RUNS = 15;
  private static final ImmutableList<Question> QUESTIONS =
      ImmutableList.of(Question.COUNTRY, Question.MONTH, Question.CUBE, Question.ROLL_UP);

  private Doublings() {}

  /** A row for each number of observations, up to a greatest one. */
  static String table(int most) {
    StringBuilder rows = new StringBuilder("| observations |");
    QUESTIONS.forEach(each -> rows.append(" ").append(each).append(", microseconds | times |"));
    rows.append("\n| --- |").append(" --- | --- |".repeat(QUESTIONS.size())).append("\n");
    Map<Question, Double> before = new EnumMap<>(Question.class);
    for (int observations : sizes(most)) {
      ObservationTable table = Places.table(Places.portfolio(), observations, Places::observation);
      rows.append("| ").append(observations).append(" |");
      for (Question question : QUESTIONS) {
        double micros = micros(question.aggregation(), table);
        rows.append(String.format(
            Locale.ROOT, " %.0f | %s |", micros, times(before.put(question, micros), micros)));
      }
      rows.append("\n");
    }
    return rows.toString();
  }

  private static String times(@Nullable Double before, double now) {
    return before == null ? "" : String.format(Locale.ROOT, "%.2f", now / before);
  }

  private static List<Integer> sizes(int most) {
    List<Integer> sizes = new ArrayList<>();
    for (int size = most; size >= LEAST; size /= 2) {
      sizes.add(0, size);
    }
    return sizes;
  }

  /** The median of some runs, after others that warm up. */
  private static double micros(Aggregation question, ObservationTable table) {
    long start = System.nanoTime();
    do {
      time(question, table);
    } while (System.nanoTime() - start < WARMING_UP);
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      times.add(time(question, table));
    }
    Collections.sort(times);
    return times.get(RUNS / 2) / 1000.0;
  }

  private static long time(Aggregation question, ObservationTable table) {
    long start = System.nanoTime();
    AggregateTable answer = question.over(table);
    long time = System.nanoTime() - start;
    if (answer.indicators().isEmpty()) {
      throw new IllegalStateException("nothing was answered");
    }
    return time;
  }
}
