package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a portfolio, put into words only where something is wrong. Ordered by the part of the
 * portfolio, then by the position in it.
 */
final class Path implements Comparable<Path> {
  private static final ImmutableList<String> PARTS = ImmutableList.of(
      "publications",
      "organisations",
      "regionSchemes",
      "subdivisions",
      "routes",
      "frameworks",
      "pillars",
      "disaggregations",
      "programmes",
      "indicators",
      "observations",
      "claims",
      "participation",
      "notes");
  private static final Comparator<Path> ORDER = Comparator.comparing(
          (Path path) -> PARTS.indexOf(path.steps().getFirst().name))
      .thenComparing(path -> path.steps().getFirst().position);
  private static final int WHOLE = -1;

  /** The portfolio itself. */
  static final Path PORTFOLIO = new Path(null, "", WHOLE);

  private final @Nullable Path above;
  private final String name;
  private final int position;

  private Path(@Nullable Path above, String name, int position) {
    this.above = above;
    this.name = name;
    this.position = position;
  }

  /** What an accessor gives. */
  Path at(String accessor) {
    return new Path(this, accessor, WHOLE);
  }

  /** One of the values that an accessor gives. */
  Path at(String accessor, int index) {
    return new Path(this, accessor, index);
  }

  private Deque<Path> steps() {
    Deque<Path> steps = new ArrayDeque<>();
    for (Path step = this; step != null && step != PORTFOLIO; step = step.above) {
      steps.push(step);
    }
    return steps;
  }

  @Override
  public int compareTo(Path other) {
    return ORDER.compare(this, other);
  }

  /** The accessors and positions, counted from zero: {@code /programmes/3/partOf}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Path step : steps()) {
      text.append('/').append(step.name);
      if (step.position != WHOLE) {
        text.append('/').append(step.position);
      }
    }
    return text.toString();
  }
}
