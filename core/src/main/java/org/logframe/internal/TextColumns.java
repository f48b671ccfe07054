package org.logframe.internal;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in columns that are as wide as their widest entry, up to a limit. Columns of figures are
 * aligned on the right where all of them begin with a digit, so that they can be compared.
 */
public final class TextColumns {
  private static final int WIDEST = 60;
  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  private TextColumns() {}

  /** The rows, each with a line feed at its end; no column is of figures. */
  public static String format(List<List<String>> rows) {
    return format(rows, 0, 0);
  }

  /**
   * The rows, each with a line feed at its end.
   *
   * @param rows the head first, all with the same number of entries
   * @param from the first column of figures
   * @param to the first column after these
   */
  public static String format(List<List<String>> rows, int from, int to) {
    List<List<String>> shown =
        rows.stream().map(row -> row.stream().map(TextColumns::shown).toList()).toList();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < shown.get(0).size(); i++) {
      columns.add(column(shown, i, i >= from && i < to));
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : shown) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        line.append(columns.get(i).pad(row.get(i))).append("  ");
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private record Column(int width, boolean isRight) {
    String pad(String entry) {
      String space = " ".repeat(width - length(entry));
      return isRight ? space + entry : entry + space;
    }
  }

  private static Column column(List<List<String>> rows, int column, boolean isOfFigures) {
    int width = 0;
    boolean isRight = isOfFigures;
    boolean hasFigures = false;
    for (int row = 0; row < rows.size(); row++) {
      String entry = rows.get(row).get(column);
      width = Math.max(width, length(entry));
      boolean isFigure = !entry.isEmpty() && Character.isDigit(entry.codePointAt(0));
      hasFigures |= row > 0 && isFigure;
      isRight &= row == 0 || isFigure || entry.equals("-");
    }
    return new Column(width, isRight && hasFigures);
  }

  private static int length(String entry) {
    return entry.codePointCount(0, entry.length());
  }

  /** An entry in one line, cut where it is too long. */
  private static String shown(String entry) {
    String line = CONTROL.replaceFrom(entry, ' ');
    return length(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}
