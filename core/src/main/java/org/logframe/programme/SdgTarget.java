package org.logframe.programme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.logframe.internal.Check;

/**
 * A target of the Sustainable Development Goals, by its official code: {@code 10.7}, {@code 17.a}.
 *
 * @param goal the goal, 1 to 17
 * @param target the target within the goal: a number or, for means of implementation, a letter
 */
public record SdgTarget(int goal, String target) implements Comparable<SdgTarget> {
  private static final Pattern CODE = Pattern.compile("([1-9]|1[0-7])\\.([1-9]|1[0-9]|[a-d])");

  public SdgTarget {
    if (!CODE.matcher(goal + "." + target).matches()) {
      throw new IllegalArgumentException(
          "SdgTarget: " + Check.quote(goal + "." + target) + " is no target such as 10.7 or 17.a");
    }
  }

  /**
   * The target with a code such as {@code 10.7}.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public static SdgTarget parse(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "SdgTarget: " + Check.quote(code) + " is no target such as 10.7 or 17.a");
    }
    return new SdgTarget(Integer.parseInt(matcher.group(1)), matcher.group(2));
  }

  /** By goal, then targets by number before those by letter. */
  @Override
  public int compareTo(SdgTarget other) {
    int byGoal = Integer.compare(goal, other.goal);
    int byLength = Integer.compare(target.length(), other.target.length());
    boolean letters = Character.isLetter(target.charAt(0));
    boolean otherLetters = Character.isLetter(other.target.charAt(0));
    if (byGoal != 0) {
      return byGoal;
    }
    if (letters != otherLetters) {
      return Boolean.compare(letters, otherLetters);
    }
    return byLength != 0 ? byLength : target.compareTo(other.target);
  }

  /** The code: {@code 10.7}. */
  @Override
  public String toString() {
    return goal + "." + target;
  }
}
