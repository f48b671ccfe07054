package org.logframe.aggregate.cell;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Flag;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Severity;

/** The flags that follow from what a cell holds. */
public final class Flags {
  private Flags() {}

  public static ImmutableSet<Flag> of(Cell cell) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    set(flags, Flag.PARTIAL, cell.completeness().filter(Completeness::hasGaps).isPresent());
    set(flags, Flag.CARRIED, cell.carried().stream().anyMatch(Carried::isOlder));
    set(flags, Flag.LATE_FIRST_REPORT, cell.carried().stream().anyMatch(each -> !each.isOlder()));
    set(flags, Flag.APPROXIMATE, cell.used().stream().anyMatch(each -> isHedged(each.value())));
    set(flags, Flag.MISSING_AS_ZERO, !cell.takenAsZero().isEmpty());
    set(
        flags,
        Flag.DISAGREEMENT,
        cell.findings().stream().map(Finding::severity).anyMatch(Severity.WARNING::equals));
    set(
        flags,
        Flag.BREAKDOWN_INCOMPLETE,
        cell.findings().stream()
            .map(Finding::code)
            .anyMatch(FindingCode.BREAKDOWN_INCOMPLETE::equals));
    set(flags, Flag.LEFT_OUT, !cell.leftOut().isEmpty());
    return Sets.immutableEnumSet(flags);
  }

  private static void set(Set<Flag> flags, Flag flag, boolean isSet) {
    if (isSet) {
      flags.add(flag);
    }
  }

  private static boolean isHedged(ObservedValue value) {
    Stream<Figure> figures = Stream.concat(
        value.asFigure().stream(),
        value.asRatio().stream().flatMap(each -> Stream.of(each.numerator(), each.denominator())));
    return figures.anyMatch(figure -> !figure.bounds().isPoint());
  }
}
