package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.revision.ObservationOrder;
import org.logframe.table.revision.StandingObservations;
import org.logframe.time.ReportingPeriod;

/** Collects the observations of one indicator and purpose, in any order, as codes. */
final class PartitionBuilder {
  /** Where the value of a row stands beside the numbers. */
  private static final byte ASIDE = -1;

  private static final int DIGITS = 18;

  private final IndicatorId indicator;
  private final Purpose purpose;
  private final Dictionary<ProgrammeId> programmes = new Dictionary<>();
  private final Dictionary<AreaId> areas = new Dictionary<>();
  private final Dictionary<ReportingPeriod> periods = new Dictionary<>();
  private final Dictionary<Detail> details = new Dictionary<>();
  private final Dictionary<Statement> statements = new Dictionary<>();
  private final List<ObservedValue> valuesAside = new ArrayList<>();
  private @Nullable Unit<?> unit;
  private @Nullable BigDecimal least;
  private @Nullable BigDecimal greatest;
  private final RowList rivals = new RowList();
  private int size;
  private int[] programme = new int[16];
  private int[] area = new int[16];
  private int[] period = new int[16];
  private int[] detail = new int[16];
  private int[] statement = new int[16];
  /** Of a plain number, it without its point; else the position of the value among those aside. */
  private long[] number = new long[16];

  private byte[] scale = new byte[16];

  /**
   * A builder.
   *
   * @param unit in which values are plain numbers; if absent, that of the first
   */
  PartitionBuilder(IndicatorId indicator, Purpose purpose, Optional<? extends Unit<?>> unit) {
    this.indicator = indicator;
    this.purpose = purpose;
    this.unit = unit.orElse(null);
  }

  /**
   * Adds an observation.
   *
   * @return whether it has some part that none before it has, or a value that is no plain number
   *     between those before it: then it is not known to be as good as they are
   */
  boolean add(Observation observation) {
    int known = programmes.size() + areas.size() + details.size();
    if (size == programme.length) {
      grow(Math.addExact(size, size / 2));
    }
    programme[size] = programmes.code(observation.programme());
    area[size] = observation.area().map(each -> areas.code(each) + 1).orElse(Partition.ABSENT);
    period[size] =
        observation.period().map(each -> periods.code(each) + 1).orElse(Partition.ABSENT);
    detail[size] = details.code(new Detail(observation.categories(), observation.series()));
    statement[size] = statements.code(statement(observation));
    boolean isBetween = add(observation.value());
    size++;
    return !isBetween || known < programmes.size() + areas.size() + details.size();
  }

  private static Statement statement(Observation observation) {
    return observation.asOf().isEmpty()
            && observation.sources().isEmpty()
            && observation.notes().isEmpty()
        ? Statement.NOTHING
        : new Statement(observation.asOf(), observation.sources(), observation.notes());
  }

  private boolean add(ObservedValue value) {
    if (value instanceof Figure figure && figure.isPlainNumber()) {
      BigDecimal plain = figure.values().get(0);
      Unit<?> own = figure.unit();
      if (unit == null) {
        unit = own;
      }
      if (unit.equals(own) && plain.precision() <= DIGITS && plain.scale() <= DIGITS) {
        scale[size] = (byte) plain.scale();
        number[size] =
            plain.scale() == 0 ? plain.longValue() : plain.unscaledValue().longValue();
        return isBetween(plain);
      }
    }
    scale[size] = ASIDE;
    number[size] = valuesAside.size();
    valuesAside.add(value);
    return false;
  }

  private boolean isBetween(BigDecimal number) {
    if (least == null || greatest == null) {
      least = number;
      greatest = number;
      return false;
    }
    if (number.compareTo(least) < 0) {
      least = number;
      return false;
    }
    if (number.compareTo(greatest) > 0) {
      greatest = number;
      return false;
    }
    return true;
  }

  private void grow(int capacity) {
    programme = Arrays.copyOf(programme, capacity);
    area = Arrays.copyOf(area, capacity);
    period = Arrays.copyOf(period, capacity);
    detail = Arrays.copyOf(detail, capacity);
    statement = Arrays.copyOf(statement, capacity);
    number = Arrays.copyOf(number, capacity);
    scale = Arrays.copyOf(scale, capacity);
  }

  private ObservedValue value(int row) {
    return scale[row] == ASIDE
        ? valuesAside.get((int) number[row])
        : Figure.exactly(BigDecimal.valueOf(number[row], scale[row]), Objects.requireNonNull(unit));
  }

  private Observation observation(int row) {
    Observation.Builder observation = statements
        .get(statement[row])
        .of(details.get(detail[row]))
        .indicator(indicator)
        .purpose(purpose)
        .programme(programmes.get(programme[row]))
        .value(value(row));
    if (area[row] != Partition.ABSENT) {
      observation.area(areas.get(area[row] - 1));
    }
    if (period[row] != Partition.ABSENT) {
      observation.period(periods.get(period[row] - 1));
    }
    return observation.build();
  }

  /** The partition: in canonical order, each observation once, with what is superseded told apart. */
  Partition build() {
    int[] ofProgramme = programmes.ranks();
    int[] ofArea = absentFirst(areas.ranks());
    int[] ofPeriod = absentFirst(periods.ranks());
    int[] ofDetail = details.ranks();
    Order order = new Order(size);
    order.by(detail, ofDetail);
    order.by(period, ofPeriod);
    order.by(area, ofArea);
    order.by(programme, ofProgramme);
    RowList superseded = new RowList();
    int[] rows = revised(order.rows(), superseded);
    RowList aside = new RowList();
    List<ObservedValue> values = new ArrayList<>();
    Numbers numbers = numbers(rows, aside, values);
    RowList starts = new RowList();
    for (int row = 0; row < rows.length; row++) {
      if (row == 0 || !isSameRun(rows[row - 1], rows[row])) {
        starts.add(row);
      }
    }
    int[] runs = starts.toArray();
    int[] firstRows = Arrays.stream(runs).map(row -> rows[row]).toArray();
    starts.add(rows.length);
    return new Partition(
        indicator,
        purpose,
        programmes.sorted(),
        areas.sorted(),
        periods.sorted(),
        details.sorted(),
        ImmutableList.copyOf(statements.all()),
        starts.toArray(),
        Arrays.stream(firstRows).map(row -> ofProgramme[programme[row]]).toArray(),
        Arrays.stream(firstRows).map(row -> ofArea[area[row]]).toArray(),
        ranked(rows, period, ofPeriod),
        ranked(rows, detail, ofDetail),
        Codes.of(gathered(rows, statement), statements.size()),
        numbers,
        unit,
        aside.toArray(),
        values.toArray(ObservedValue[]::new),
        superseded.toArray(),
        rivals.toArray());
  }

  private static int[] absentFirst(int[] ranks) {
    int[] all = new int[ranks.length + 1];
    for (int code = 0; code < ranks.length; code++) {
      all[code + 1] = ranks[code] + 1;
    }
    return all;
  }

  private static int[] gathered(int[] rows, int[] codes) {
    int[] gathered = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      gathered[row] = codes[rows[row]];
    }
    return gathered;
  }

  private static Codes ranked(int[] rows, int[] codes, int[] ranks) {
    int[] gathered = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      gathered[row] = ranks[codes[rows[row]]];
    }
    return Codes.of(gathered, ranks.length);
  }

  private boolean isSameRun(int one, int other) {
    return programme[one] == programme[other] && area[one] == area[other];
  }

  private boolean isOfSame(int one, int other) {
    return detail[one] == detail[other] && period[one] == period[other] && isSameRun(one, other);
  }

  /** Sorted rows, each observation once, in canonical order also where several say something of one. */
  private int[] revised(int[] sorted, RowList superseded) {
    int kept = 0;
    int end;
    for (int start = 0; start < sorted.length; start = end) {
      end = start + 1;
      while (end < sorted.length && isOfSame(sorted[start], sorted[end])) {
        end++;
      }
      if (end == start + 1) {
        sorted[kept++] = sorted[start];
      } else {
        kept = revised(sorted, start, end, kept, superseded);
      }
    }
    return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
  }

  private int revised(int[] sorted, int start, int end, int kept, RowList superseded) {
    record Stated(int row, Observation observation) {}
    StandingObservations standing = new StandingObservations();
    List<Stated> all = new ArrayList<>();
    for (int i = start; i < end; i++) {
      all.add(new Stated(sorted[i], observation(sorted[i])));
    }
    all.sort(Comparator.comparing(Stated::observation, ObservationOrder.CANONICAL));
    all.forEach(each -> standing.add(each.observation()));
    Set<Observation> stand = standing.all().collect(Collectors.toSet());
    int to = kept;
    for (int i = 0; i < all.size(); i++) {
      Observation each = all.get(i).observation();
      if (i == 0 || !each.equals(all.get(i - 1).observation())) {
        if (!stand.contains(each)) {
          superseded.add(to);
        } else if (stand.size() > 1) {
          rivals.add(to);
        }
        sorted[to++] = all.get(i).row();
      }
    }
    return to;
  }

  /** The numbers of rows in one scale; what does not fit stands aside. */
  private Numbers numbers(int[] rows, RowList aside, List<ObservedValue> values) {
    int most = 0;
    for (int row : rows) {
      most = Math.max(most, scale[row]);
    }
    long[] powers = new long[most + 1];
    for (int i = 0; i <= most; i++) {
      powers[i] = LongMath.checkedPow(10, i);
    }
    long[] unscaled = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      long power = scale[row] == ASIDE ? 0 : powers[most - scale[row]];
      if (power == 0 || Math.multiplyHigh(number[row], power) != (number[row] * power) >> 63) {
        aside.add(i);
        values.add(value(row));
      } else {
        unscaled[i] = number[row] * power;
      }
    }
    return Numbers.of(unscaled, most);
  }
}
