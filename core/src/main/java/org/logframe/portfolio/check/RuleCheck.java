package org.logframe.portfolio.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.internal.Check;
import org.logframe.portfolio.lookup.References;

/**
 * Whether the rules of an indicator go together with those of the indicators on which it rests: each
 * side of a ratio follows its own rules before the two are divided, and so does what weighs a mean.
 * An indicator without any step declares nothing that could clash.
 */
final class RuleCheck {
  private final References known;
  private final Problems problems;

  RuleCheck(References known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  void check(List<Indicator> indicators) {
    for (int i = 0; i < indicators.size(); i++) {
      Path path = Path.PORTFOLIO.at("indicators", i);
      ratio(path.at("ratioParts"), indicators.get(i));
      weights(path, indicators.get(i));
    }
  }

  private void ratio(Path path, Indicator ratio) {
    boolean isDivided = ratio.steps().stream().anyMatch(step -> step.rule() == Rule.RATIO);
    ratio.ratioParts().filter(parts -> isDivided).ifPresent(parts -> {
      part(path.at("numerator"), ratio, "its numerator", parts.numerator(), Rule.RATIO);
      part(path.at("denominator"), ratio, "its denominator", parts.denominator(), Rule.RATIO);
    });
  }

  private void weights(Path path, Indicator mean) {
    for (int i = 0; i < mean.steps().size(); i++) {
      Path at = path.at("steps", i).at("weight");
      Step step = mean.steps().get(i);
      step.weight().ifPresent(weight -> part(at, mean, "its weight", weight, Rule.MEAN));
    }
  }

  /**
   * Checks one part.
   *
   * @param combining the rule that combines what the parts come to by their own rules
   */
  private void part(Path path, Indicator whole, String role, IndicatorId id, Rule combining) {
    @Nullable Indicator part = known.indicators().get(id);
    if (part != null && !part.steps().isEmpty()) {
      axes(whole)
          .filter(axis -> axis.disaggregation()
              .map(each -> part.disaggregations().contains(each))
              .orElse(true))
          .flatMap(axis -> clash(whole, role, part, axis, combining).stream())
          .forEach(message -> problems.add(path, message));
    }
  }

  private static Stream<Axis> axes(Indicator indicator) {
    return Stream.concat(
        Stream.of(Axis.PERIODS, Axis.PROGRAMMES, Axis.AREAS, Axis.SERIES),
        indicator.disaggregations().stream().map(Axis::of));
  }

  private static Optional<String> clash(
      Indicator whole, String role, Indicator part, Axis axis, Rule combining) {
    Rule rule = rule(whole, axis);
    Rule own = rule(part, axis);
    if (rule == Rule.NONE || (rule == combining ? own != Rule.NONE : own == rule)) {
      return Optional.empty();
    }
    String folded = "indicator " + quote(whole) + " folds " + axis + " by " + rule + ", while "
        + role + " " + quote(part);
    return Optional.of(
        own == Rule.NONE
            ? folded + " is not folded over them; give " + quote(part) + " a step for " + axis
                + ", or leave them out of the steps of " + quote(whole)
            : folded + " folds them by " + own + "; fold " + axis + " by " + combining + " in "
                + quote(whole) + ", so that each part follows its own rule, or by " + own);
  }

  /** The rule of the step that folds an axis: the one that names it, else the one that names none. */
  private static Rule rule(Indicator indicator, Axis axis) {
    return Stream.concat(
            indicator.steps().stream().filter(step -> step.axes().contains(axis)),
            indicator.steps().stream().filter(step -> step.axes().isEmpty()))
        .findFirst()
        .map(Step::rule)
        .orElse(Rule.NONE);
  }

  private static String quote(Indicator indicator) {
    return Check.quote(indicator.id().text());
  }
}
