package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Step;
import org.logframe.source.Source;

/**
 * Why a cell says what it says: the rules, the parts with their sources, what was held against them
 * and what is missing. A tree, whose text form is indented.
 *
 * @param sentence what is said here
 * @param because what it rests on
 */
public record Explanation(String sentence, ImmutableList<Explanation> because) {

  static Explanation of(Cell cell, Indicator indicator) {
    ImmutableList.Builder<Explanation> because = ImmutableList.builder();
    because.add(new Explanation(
        "by the rules of " + indicator,
        indicator.steps().isEmpty()
            ? ImmutableList.of(leaf("it has none: only what was reported for the whole stands"))
            : indicator.steps().stream()
                .map(Explanation::rule)
                .collect(ImmutableList.toImmutableList())));
    list(because, "from what was reported", cell.used());
    list(because, "held against it, never added", cell.unused());
    cell.completeness().ifPresent(completeness -> because.add(leaf("complete to " + completeness)));
    cell.remarks().forEach(remark -> because.add(leaf(remark)));
    return new Explanation(cell.toString(), because.build());
  }

  private static Explanation leaf(String sentence) {
    return new Explanation(sentence, ImmutableList.of());
  }

  private static Explanation rule(Step step) {
    String axes = step.axes().isEmpty()
        ? "every other axis"
        : step.axes().stream().map(Object::toString).collect(Collectors.joining(", "));
    String overlap = step.overlapping().isEmpty() ? "" : ", overlapping on " + step.overlapping();
    return leaf(step.rule() + " over " + axes + overlap);
  }

  private static void list(
      ImmutableList.Builder<Explanation> because, String title, List<Observation> observations) {
    if (!observations.isEmpty()) {
      because.add(new Explanation(
          title,
          observations.stream()
              .map(Explanation::observed)
              .collect(ImmutableList.toImmutableList())));
    }
  }

  private static Explanation observed(Observation observation) {
    StringBuilder sentence = new StringBuilder(observation.value().toString());
    sentence.append(": ").append(observation.programme());
    observation.area().ifPresent(area -> sentence.append(", ").append(area));
    observation.period().ifPresent(period -> sentence.append(", ").append(period));
    observation.categories().values().forEach(each -> sentence.append(", ").append(each));
    observation.series().ifPresent(series -> sentence.append(", by ").append(series));
    observation.asOf().ifPresent(date -> sentence.append(", as of ").append(date));
    if (!observation.sources().isEmpty()) {
      sentence.append(observation.sources().stream()
          .map(Source::toString)
          .collect(Collectors.joining("; ", " (", ")")));
    }
    return leaf(sentence.toString());
  }

  /** The tree, each level indented by two spaces; ends with a line feed. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, "");
    return text.toString();
  }

  private void append(StringBuilder text, String indent) {
    text.append(indent).append(sentence).append('\n');
    because.forEach(each -> each.append(text, indent + "  "));
  }
}
