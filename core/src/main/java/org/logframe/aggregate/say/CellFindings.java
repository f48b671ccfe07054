package org.logframe.aggregate.say;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.box.node.Part;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;

/** Says in a cell which statements do not go together, each with its coordinates and sources. */
public final class CellFindings {
  private final Indicator indicator;
  private final List<Observation> observed;
  private final Cell.Builder cell;

  public CellFindings(Indicator indicator, List<Observation> observed, Cell.Builder cell) {
    this.indicator = indicator;
    this.observed = observed;
    this.cell = cell;
  }

  /** Several values that stand for one box. */
  public void rivals(List<Integer> positions) {
    List<Observation> rivals = at(positions);
    String values = values(
        rivals,
        each -> each.value() + each.asOf().map(date -> " (as of " + date + ")").orElse(""));
    add(
        FindingCode.CONFLICTING_REVISIONS,
        title()
            + " of "
            + Told.place(rivals.get(0))
            + " is reported as "
            + values
            + ", and no as-of date tells which is the latest",
        rivals);
  }

  /** Several statements of one value. */
  public void agreeing(List<Integer> positions) {
    List<Observation> same = at(positions);
    add(
        FindingCode.SAME_VALUE_TWICE,
        title() + " of " + Told.place(same.get(0)) + " is given as "
            + values(same, each -> each.value().toString()) + " by " + same.size()
            + " statements: several sources say the same, or one was entered twice; it counts once",
        same);
  }

  private List<Observation> at(List<Integer> positions) {
    return positions.stream().map(observed::get).toList();
  }

  private static String values(List<Observation> observations, Function<Observation, String> text) {
    return observations.stream()
        .map(text)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and as "));
  }

  /** What cannot all be true. */
  public void dissent(Dissent dissent) {
    FindingCode code = switch (dissent.kind()) {
      case TOTAL_AND_PARTS -> FindingCode.TOTAL_DISAGREES_WITH_PARTS;
      case MARGINS -> FindingCode.MARGINS_DISAGREE;
      case STALE_TOTAL -> FindingCode.STALE_TOTAL;
      case FALL -> FindingCode.RUNNING_TOTAL_FALLS;
    };
    add(
        code,
        title() + ": " + dissent.sentence(),
        Stream.concat(dissent.first().stream(), dissent.second().stream()).toList());
  }

  /** Values that a leaf cell cannot have. */
  public void outside(List<Observation> impossible) {
    for (Observation each : impossible) {
      add(
          FindingCode.VALUE_OUTSIDE_RANGE,
          title() + " of " + Told.placeAndTime(each) + " is reported as " + each.value()
              + ", while it can only be " + indicator.possibleValues().orElseThrow(),
          List.of(each));
    }
  }

  /** Some categories that stand for all of a disaggregation. */
  public void incompleteBreakdown(Disaggregation disaggregation, List<Part> lone) {
    List<Observation> parts = lone.stream()
        .flatMap(part -> part.observations().stream())
        .sorted()
        .map(observed::get)
        .toList();
    cell.addFindings(incompleteBreakdown(indicator, disaggregation, parts, "/cells/0"));
  }

  public static Finding incompleteBreakdown(
      Indicator indicator, Disaggregation disaggregation, List<Observation> parts, String path) {
    List<String> categories = disaggregation.categories().stream()
        .map(Category::id)
        .filter(id ->
            parts.stream().anyMatch(each -> id.equals(each.categories().get(disaggregation.id()))))
        .map(CategoryId::text)
        .toList();
    int all = disaggregation.categories().size();
    String which = categories.size() == all
        ? "each of some of "
        : String.join(", ", categories) + " only, " + categories.size() + " of ";
    return finding(
        FindingCode.BREAKDOWN_INCOMPLETE,
        title(indicator) + ": " + Told.valuesAndPlaces(parts)
            + (parts.size() == 1 ? " stands" : " stand") + " for all: " + which + all
            + " categories of " + disaggregation.id(),
        parts,
        path);
  }

  /** A numerator of a rate that certainly exceeds its denominator. */
  public void aboveOne(Observation above, Observation below) {
    cell.addFindings(aboveOne(indicator, above, below, "/cells/0"));
  }

  /** A numerator of a rate that certainly exceeds its denominator, in the cell at a path. */
  public static Finding aboveOne(
      Indicator indicator, Observation above, Observation below, String path) {
    return finding(
        FindingCode.RATIO_ABOVE_ONE,
        title(indicator) + " of " + Told.placeAndTime(above) + " is " + above.value() + " / "
            + below.value() + ", although it counts a part of a whole",
        List.of(above, below),
        path);
  }

  /** Numerators of a rate that together certainly exceed their denominators. */
  public void aboveOne(Division division, List<Observation> used) {
    add(
        FindingCode.RATIO_ABOVE_ONE,
        title() + " is " + division + ", although it counts a part of a whole",
        used);
  }

  private String title() {
    return title(indicator);
  }

  private static String title(Indicator indicator) {
    return "\"" + indicator.title().in(Locale.ENGLISH) + "\"";
  }

  private void add(FindingCode code, String sentence, List<Observation> about) {
    cell.addFindings(finding(code, sentence, about, "/cells/0"));
  }

  private static Finding finding(
      FindingCode code, String sentence, List<Observation> about, String path) {
    return Finding.builder()
        .code(code)
        .path(path)
        .sentence(sentence)
        .addAllSources(
            about.stream().flatMap(each -> each.sources().stream()).distinct().toList())
        .build();
  }
}
