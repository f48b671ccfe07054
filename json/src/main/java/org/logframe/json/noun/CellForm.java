package org.logframe.json.noun;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Flag;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Refusal;
import org.logframe.json.codec.Scalars;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/** A cell as its document has it: its observations are places in the list of the table. */
final class CellForm {
  @Nullable
  Key key;

  Optional<Interval> reported = Optional.empty();
  Optional<Interval> overall = Optional.empty();
  Optional<Division> division = Optional.empty();
  Optional<Distribution> distribution = Optional.empty();
  Optional<Completeness> completeness = Optional.empty();
  Optional<Refusal> refusal = Optional.empty();
  List<Flag> flags = ImmutableList.of();
  List<Integer> used = ImmutableList.of();
  List<Integer> unused = ImmutableList.of();
  List<CarriedForm> carried = ImmutableList.of();
  List<Integer> missing = ImmutableList.of();
  List<Integer> takenAsZero = ImmutableList.of();
  List<Integer> leftOut = ImmutableList.of();
  List<Finding> findings = ImmutableList.of();
  List<String> remarks = ImmutableList.of();

  /** A carried value, by its place in the list of the table. */
  record CarriedForm(int observation, Period age) {}

  static CellForm of(Cell cell, Numbering numbering) {
    CellForm form = new CellForm();
    form.key = cell.key();
    form.reported = cell.reported();
    form.overall = cell.overall();
    form.division = cell.division();
    form.distribution = cell.distribution();
    form.completeness = cell.completeness();
    form.refusal = cell.refusal();
    form.flags = cell.flags().asList();
    form.used = numbering.of(cell.used());
    form.unused = numbering.of(cell.unused());
    form.carried = cell.carried().stream()
        .map(each -> new CarriedForm(numbering.of(each.observation()), each.age()))
        .toList();
    form.missing = numbering.of(cell.missing());
    form.takenAsZero = numbering.of(cell.takenAsZero());
    form.leftOut = numbering.of(cell.leftOut());
    form.findings = cell.findings();
    form.remarks = cell.remarks();
    return form;
  }

  Key key() {
    return requireNonNull(key);
  }

  /** The cell; none where something is wrong with it, which is then told. */
  Optional<Cell> cell(String path, Numbered numbered) {
    int before = numbered.problems().size();
    Cell.Builder cell = said()
        .addAllUsed(numbered.all(path + "/used", used))
        .addAllUnused(numbered.all(path + "/unused", unused))
        .addAllCarried(carried(path + "/carried", numbered))
        .addAllMissing(numbered.all(path + "/missing", missing))
        .addAllTakenAsZero(numbered.all(path + "/takenAsZero", takenAsZero))
        .addAllLeftOut(numbered.all(path + "/leftOut", leftOut));
    return numbered.problems().size() == before ? built(cell, path, numbered) : Optional.empty();
  }

  private Cell.Builder said() {
    Cell.Builder cell = Cell.builder()
        .key(key())
        .reported(reported)
        .overall(overall)
        .completeness(completeness)
        .refusal(refusal)
        .addAllFindings(findings)
        .addAllRemarks(remarks);
    division.ifPresent(cell::division);
    distribution.ifPresent(cell::distribution);
    return cell;
  }

  private ImmutableList<Carried> carried(String path, Numbered numbered) {
    ImmutableList.Builder<Carried> all = ImmutableList.builder();
    for (int i = 0; i < carried.size(); i++) {
      CarriedForm each = carried.get(i);
      numbered
          .at(path + "/" + i + "/observation", each.observation())
          .ifPresent(observation -> all.add(new Carried(observation, each.age())));
    }
    return all.build();
  }

  private Optional<Cell> built(Cell.Builder builder, String path, Numbered numbered) {
    try {
      Cell cell = builder.build();
      if (cell.flags().asList().equals(flags)) {
        return Optional.of(cell);
      }
      numbered.add(
          path + "/flags",
          "Cell " + cell.key() + ": by what it holds, its flags are " + texts(cell.flags())
              + ", not " + texts(flags));
    } catch (IllegalArgumentException e) {
      numbered.add(path, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private static List<String> texts(Collection<Flag> flags) {
    return flags.stream().map(Scalars::constant).toList();
  }
}
