package org.logframe.programme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.internal.Check;

/**
 * A target of the Sustainable Development Goals, by its official code: {@code 10.7}, {@code 10.a}.
 *
 * <p>There are 169, of which goal 17 has no lettered ones. Ordered as the United Nations list them:
 * by goal, then those by number, then those by letter.
 *
 * @param goal the goal, 1 to 17
 * @param target the target within the goal: a number or, for means of implementation, a letter
 */
public record SdgTarget(int goal, String target) implements Comparable<SdgTarget> {
  /** How many targets each goal has by number, and how many by letter. */
  private static final ImmutableIntArray NUMBERED =
      ImmutableIntArray.of(5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19);

  private static final ImmutableIntArray LETTERED =
      ImmutableIntArray.of(2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0);
  private static final ImmutableSet<String> CODES = IntStream.rangeClosed(1, NUMBERED.length())
      .boxed()
      .flatMap(goal -> targets(goal).map(target -> goal + "." + target))
      .collect(toImmutableSet());
  private static final Comparator<SdgTarget> ORDER = Comparator.comparingInt(SdgTarget::goal)
      .thenComparing(code -> Character.isLetter(code.target.charAt(0)))
      .thenComparing(code -> code.target.length())
      .thenComparing(SdgTarget::target);

  public SdgTarget {
    check(goal + "." + target);
  }

  /**
   * The target with a code such as {@code 10.7}.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public static SdgTarget parse(String code) {
    check(code);
    int dot = code.indexOf('.');
    return new SdgTarget(Integer.parseInt(code.substring(0, dot)), code.substring(dot + 1));
  }

  private static void check(String code) {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException(
          "SdgTarget: " + Check.quote(code) + " is none of the 169 targets, such as 10.7 or 10.a");
    }
  }

  private static Stream<String> targets(int goal) {
    return Stream.concat(
        IntStream.rangeClosed(1, NUMBERED.get(goal - 1)).mapToObj(Integer::toString),
        Stream.of("a", "b", "c", "d").limit(LETTERED.get(goal - 1)));
  }

  /** As the United Nations list them. */
  @Override
  public int compareTo(SdgTarget other) {
    return ORDER.compare(this, other);
  }

  /** The code: {@code 10.7}. */
  @Override
  public String toString() {
    return goal + "." + target;
  }
}
