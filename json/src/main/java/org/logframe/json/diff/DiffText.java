package org.logframe.json.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.logframe.json.codec.Quote;

/** A diff in lines that a person reads: how much changed, then each change below what it is in. */
final class DiffText {
  private static final int MAX_LINES = 500;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private DiffText() {}

  static String of(PortfolioDiff diff) {
    DiffText text = new DiffText();
    text.text.append(summary(diff));
    text.addChanges(diff.changes());
    text.addAll("Figures corrected", diff.corrections());
    for (DayDiff day : diff.days()) {
      text.addAll("Status on " + day.on(), day.statuses());
      text.addAll("Coverage on " + day.on(), day.coverage());
    }
    return text.text.toString();
  }

  private static String summary(PortfolioDiff diff) {
    int size = diff.changes().size();
    if (size == 0) {
      return "No changes";
    }
    String kinds = Arrays.stream(ChangeKind.values())
        .filter(kind -> !diff.of(kind).isEmpty())
        .map(kind -> String.format(
            Locale.ROOT, "%,d %s", diff.of(kind).size(), kind.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
    return Quote.count(size, "change") + ": " + kinds;
  }

  private void addChanges(List<Change> changes) {
    String above = "";
    for (Change change : changes.subList(0, Math.min(changes.size(), MAX_LINES))) {
      String top = top(change.path());
      if (top.length() == change.path().length()) {
        line("", change.toString());
      } else {
        if (!top.equals(above)) {
          line("", top);
        }
        line(INDENT, change.kind().sign() + " " + change.below(top));
      }
      above = top;
    }
    addRest(changes);
  }

  /** The noun of the portfolio that holds a path; a field of the portfolio is its own. */
  private static String top(String path) {
    boolean isEscaped = false;
    int bracket = path.indexOf('[');
    int slash = path.indexOf('/', 1);
    if (bracket < 0 || (slash >= 0 && slash < bracket)) {
      return path;
    }
    for (int i = bracket; i < path.length(); i++) {
      char each = path.charAt(i);
      if (each == ']' && !isEscaped) {
        return path.substring(0, i + 1);
      }
      isEscaped = each == '\\' && !isEscaped;
    }
    return path;
  }

  private void addAll(String title, List<?> values) {
    if (!values.isEmpty()) {
      line("", title);
      values.stream().limit(MAX_LINES).forEach(each -> line(INDENT, each.toString()));
      addRest(values);
    }
  }

  private void addRest(List<?> values) {
    int rest = values.size() - MAX_LINES;
    if (rest > 0) {
      line("", String.format(Locale.ROOT, "… and %,d more", rest));
    }
  }

  private void line(String indent, String line) {
    text.append('\n').append(indent).append(line);
  }
}
