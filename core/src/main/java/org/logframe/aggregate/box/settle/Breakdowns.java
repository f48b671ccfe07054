package org.logframe.aggregate.box.settle;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.fold.Folding;
import org.logframe.aggregate.box.fold.Weighed;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.settle.Settled.Conflict;
import org.logframe.aggregate.box.settle.Settling.Family;
import org.logframe.measure.Interval;

/**
 * Compares the ways in which a box was broken down. Only those that cover the same leaf cells speak
 * of the same: what they have in common stands if all of them can be true, else the hull of them. One
 * along an axis whose leaves are not declared, such as areas where nothing is due, need not be all
 * there is: beside one that is declared it says no more than that there is at least so much, and
 * several of them contradict nothing, though what they come to lies between them. Parts of a mean are
 * not compared, since how many leaf cells each has is only known of what is due.
 */
public final class Breakdowns {
  private final Space space;
  private final Plan plan;
  private final Folding folding;
  private final Map<Box, Part> parts;

  /**
   * A comparison.
   *
   * @param parts what was reported, by box
   */
  Breakdowns(Space space, Map<Box, Part> parts) {
    this.space = space;
    this.plan = space.plan();
    this.folding = new Folding(space);
    this.parts = parts;
  }

  /**
   * What one breakdown says of a box.
   *
   * @param figure its parts, folded
   * @param statement between what bounds the box lies if its parts are true
   */
  private record Account(Family family, Interval figure, Interval statement) {
    boolean mayBothBeTrue(Account other) {
      return statement.intersect(other.statement).isPresent();
    }
  }

  /** The best of some breakdowns of a box, with the figure that all of them together come to. */
  Family compared(Box box, Family best, List<Family> all) {
    List<Family> rivals = all.stream()
        .filter(each -> isRival(best, each))
        .filter(each -> best.undeclared() == 0 || each.undeclared() == best.undeclared())
        .toList();
    if (rivals.isEmpty() || plan.weighsParts()) {
      return best;
    }
    List<Account> accounts = new ArrayList<>();
    account(best, best).ifPresent(accounts::add);
    rivals.forEach(rival -> account(best, rival).ifPresent(accounts::add));
    if (accounts.size() < 2) {
      return best;
    }
    Optional<Interval> common = accounts.stream()
        .map(account -> Optional.of(account.statement().withoutEstimate()))
        .reduce((one, other) -> one.flatMap(a -> other.flatMap(a::intersect)))
        .orElseThrow();
    Interval said = common.map(both -> estimated(both, accounts)).orElseGet(() -> hull(accounts));
    Family standing = said.equals(accounts.get(0).figure()) ? best : best.withFigure(box, said);
    return common.isPresent() || best.undeclared() > 0
        ? standing
        : standing.with(conflict(box, said, accounts));
  }

  private boolean isRival(Family best, Family other) {
    return other.size() == best.size()
        && other.fingerprint() == best.fingerprint()
        && !(other.boxes().size() == best.boxes().size()
            && new HashSet<>(best.boxes()).containsAll(other.boxes()));
  }

  private boolean isWhole(Box box, Family family) {
    return family.size() == space.size(box);
  }

  private Optional<Account> account(Family best, Family family) {
    return folding.fold(family.terms()).map(Weighed::value).map(figure -> {
      boolean isAsDeclared = family.undeclared() <= best.undeclared();
      return new Account(family, figure, isAsDeclared ? figure : atLeast(figure));
    });
  }

  private Interval atLeast(Interval figure) {
    return plan.countsWhatIsNeverNegative()
        ? Intervals.upFrom(figure)
        : Interval.unbounded(figure.unit());
  }

  /** The common bounds, with the estimate of those that have one, if it is the same and possible. */
  private static Interval estimated(Interval both, List<Account> accounts) {
    Set<BigDecimal> estimates = accounts.stream()
        .filter(account -> account.figure().equals(account.statement()))
        .flatMap(account -> account.figure().estimate().stream())
        .collect(Collectors.toSet());
    return estimates.size() == 1 && both.contains(estimates.iterator().next())
        ? both.withEstimate(estimates.iterator().next())
        : both;
  }

  private static Interval hull(List<Account> accounts) {
    return accounts.stream()
        .filter(each -> each.figure().equals(each.statement())
            || accounts.stream().anyMatch(other -> !each.mayBothBeTrue(other)))
        .map(account -> account.figure().withoutEstimate())
        .reduce(Interval::hull)
        .orElseThrow();
  }

  private Conflict conflict(Box box, Interval hull, List<Account> accounts) {
    for (Account one : accounts) {
      for (Account other : accounts) {
        if (!one.mayBothBeTrue(other)) {
          return new Conflict(
              box, hull, isWhole(box, one.family()), parts(one.family()), parts(other.family()));
        }
      }
    }
    throw new IllegalStateException("of intervals that meet two by two, all meet");
  }

  private ImmutableList<Part> parts(Family family) {
    return family.boxes().stream()
        .map(box -> Objects.requireNonNull(parts.get(box)))
        .collect(ImmutableList.toImmutableList());
  }
}
