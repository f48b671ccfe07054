package org.logframe.internal;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody may have meant who mistyped a text: those of the known ones that are the fewest
 * letters away, by insertions, removals and exchanges.
 *
 * <p>A text of one to three letters is never taken for another one, one of up to seven may have one
 * letter wrong, a longer one two. An instance makes a limited number of comparisons, so that a
 * thousand wrong references into a million ids are refused as quickly as one. For one thread.
 */
public final class Nearest {
  private static final int COMPARISONS = 1_000_000;
  private static final int NAMED = 3;

  private int left = COMPARISONS;

  /** The question that ends a message, {@code ; did you mean "built"?}, or nothing. */
  public String question(String text, Iterable<?> known) {
    List<String> nearest = of(text, known);
    return nearest.isEmpty()
        ? ""
        : nearest.stream()
            .limit(NAMED)
            .map(Check::quote)
            .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  /** The nearest of some known texts, in their order; none if all are too far away. */
  public List<String> of(String text, Iterable<?> known) {
    List<String> nearest = new ArrayList<>();
    int most = text.length() < 4 ? 0 : text.length() < 8 ? 1 : 2;
    String typed = Ascii.toLowerCase(text);
    for (Object each : known) {
      if (left-- <= 0) {
        break;
      }
      String candidate = each.toString();
      int distance = distance(typed, Ascii.toLowerCase(candidate), most);
      if (distance < most) {
        nearest.clear();
        most = distance;
      }
      if (distance == most) {
        nearest.add(candidate);
      }
    }
    return nearest;
  }

  /** How many letters apart two texts are; more than a limit where it is more. */
  private static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      if (next(row, one.charAt(i - 1), other, i) > limit) {
        return limit + 1;
      }
    }
    return row[other.length()];
  }

  /** Takes one more letter into account; gives the least distance so far. */
  private static int next(int[] row, char letter, String other, int i) {
    int diagonal = row[0];
    row[0] = i;
    int least = i;
    for (int j = 1; j < row.length; j++) {
      int exchanged = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
