package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.logframe.json.codec.Place;
import org.logframe.json.codec.ProblemSink;

/** The problems of a document, and what a lenient reader passed over; both bounded in number. */
final class ProblemList implements ProblemSink {
  private final int most;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> passedOver = new ArrayList<>();
  private long notNamed;

  /** An empty list that names at most so many things passed over. */
  ProblemList(int most) {
    this.most = most;
  }

  private static Problem problem(String message, String text, Place place) {
    return new Problem(message, text, place.pointer(), place.line(), place.column());
  }

  @Override
  public void report(String message, String text, Place place) {
    problems.add(problem(message, text, place));
  }

  @Override
  public void passOver(String message, String text, Place place) {
    if (passedOver.size() < most) {
      passedOver.add(problem(message, text, place));
    } else {
      notNamed++;
    }
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /** The problems, which the list then forgets. */
  ImmutableList<Problem> takeProblems() {
    ImmutableList<Problem> taken = problems();
    problems.clear();
    return taken;
  }

  /** What was passed over, and how much more if that was too much to name. */
  ImmutableList<Problem> passedOver() {
    ImmutableList.Builder<Problem> all = ImmutableList.<Problem>builder().addAll(passedOver);
    if (notNamed > 0) {
      Problem last = passedOver.get(passedOver.size() - 1);
      String message = String.format(Locale.ROOT, "%,d more were passed over", notNamed);
      all.add(new Problem(message, "", "", last.line(), last.column()));
    }
    return all.build();
  }
}
