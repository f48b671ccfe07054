package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.ReportingPeriod;

/** Observations as codes of their parts, in the order in which they are added. */
final class CodedObservations {
  static final ImmutableList<Purpose> PURPOSES = ImmutableList.copyOf(Purpose.values());

  /** The scale of a row whose value is no plain number in the unit of its indicator. */
  static final int ASIDE = -1;

  /** Of plain numbers, before and after the point. */
  static final int MOST_DIGITS = 18;

  private static final int FIRST_ROWS = 16;
  private static final int BITS_OF_SCALE = Byte.SIZE;

  final Dictionary<IndicatorId> indicators = new Dictionary<>();
  final Dictionary<ProgrammeId> programmes = new Dictionary<>();
  final Dictionary<AreaId> areas = new Dictionary<>();
  final Dictionary<ReportingPeriod> periods = new Dictionary<>();
  final Dictionary<Detail> details = new Dictionary<>();
  final Dictionary<Statement> statements = new Dictionary<>();

  private final Portfolio portfolio;
  private final List<ObservedValue> valuesAside = new ArrayList<>();
  private int size;

  /** In which unit the values of each indicator are plain numbers. */
  private @Nullable Unit<?>[] units = new Unit<?>[FIRST_ROWS];

  /** The code of the indicator, times the number of purposes, plus that of the purpose. */
  int[] subject = new int[0];

  int[] programme = new int[0];

  /** One more than the code of the area; else {@link Partition#ABSENT}. */
  int[] area = new int[0];

  /** One more than the code of the period; else {@link Partition#ABSENT}. */
  int[] period = new int[0];

  int[] detail = new int[0];

  /**
   * Two of each row, beside each other since both are looked up in another order: of a plain number, it
   * without its point, else the position of the value among those aside; then the code of the statement and the
   * {@linkplain #scale scale}.
   */
  private long[] stated = new long[0];

  CodedObservations(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  int size() {
    return size;
  }

  /** Makes room for more rows. */
  void reserve(int more) {
    int needed = Math.addExact(size, more);
    if (needed > subject.length) {
      grow(Math.max(needed, Math.max(FIRST_ROWS, Math.addExact(size, size))));
    }
  }

  void add(Observation observation) {
    reserve(1);
    int indicator = about(observation.indicator(), observation.purpose(), observation.programme());
    where(observation.area().orElse(null), observation.period().orElse(null));
    detail[size] = details.code(new Detail(observation.categories(), observation.series()));
    value(indicator, observation.value(), statements.code(Statement.of(observation)));
    size++;
  }

  /** Adds an observation by its parts. */
  void add(RowBuilder row) {
    reserve(1);
    int indicator = about(row.indicator(), row.purpose(), row.programme());
    where(row.area(), row.period());
    detail[size] = details.code(row.detail());
    int statement = statements.code(row.statement());
    @Nullable ObservedValue value = row.value();
    if (value != null) {
      value(indicator, value, statement);
    } else if (isPlain(indicator, row.unit())) {
      state(row.digits(), row.scale(), statement);
    } else {
      aside(row.figure(), statement);
    }
    size++;
  }

  private int about(IndicatorId id, Purpose purpose, ProgrammeId by) {
    int indicator = indicator(id);
    subject[size] = indicator * PURPOSES.size() + PURPOSES.indexOf(purpose);
    programme[size] = programmes.code(by);
    return indicator;
  }

  private void where(@Nullable AreaId place, @Nullable ReportingPeriod time) {
    area[size] = place == null ? Partition.ABSENT : areas.code(place) + 1;
    period[size] = time == null ? Partition.ABSENT : periods.code(time) + 1;
  }

  /** The code of an indicator and a purpose. */
  int subject(IndicatorId indicator, Purpose purpose) {
    return indicators.code(indicator) * PURPOSES.size() + PURPOSES.indexOf(purpose);
  }

  private int indicator(IndicatorId id) {
    int known = indicators.size();
    int code = indicators.code(id);
    if (code == known) {
      if (code == units.length) {
        units = Arrays.copyOf(units, code + code);
      }
      units[code] = portfolio.indicator(id).flatMap(Indicator::unit).orElse(null);
    }
    return code;
  }

  private void value(int indicator, ObservedValue value, int statement) {
    if (value instanceof Figure figure
        && figure.isPlainNumber()
        && isShort(figure.values().get(0))
        && isPlain(indicator, figure.unit())) {
      BigDecimal number = figure.values().get(0);
      int scale = number.scale();
      state(number.scaleByPowerOfTen(scale).longValue(), scale, statement);
    } else {
      aside(value, statement);
    }
  }

  private static boolean isShort(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
  }

  private void aside(ObservedValue value, int statement) {
    state(valuesAside.size(), ASIDE, statement);
    valuesAside.add(value);
  }

  private void state(long number, int scale, int statement) {
    stated[2 * size] = number;
    stated[2 * size + 1] = (long) statement << BITS_OF_SCALE | (scale - ASIDE);
  }

  /** Whether numbers in a unit are plain ones of an indicator, as the first ones are. */
  private boolean isPlain(int indicator, Unit<?> of) {
    @Nullable Unit<?> unit = units[indicator];
    if (unit == null) {
      unit = of;
      units[indicator] = of;
    }
    return isSame(unit, of);
  }

  private static boolean isSame(Unit<?> one, Unit<?> other) {
    return one == other || one.equals(other);
  }

  private void grow(int capacity) {
    subject = Arrays.copyOf(subject, capacity);
    programme = Arrays.copyOf(programme, capacity);
    area = Arrays.copyOf(area, capacity);
    period = Arrays.copyOf(period, capacity);
    detail = Arrays.copyOf(detail, capacity);
    stated = Arrays.copyOf(stated, Math.multiplyExact(2, capacity));
  }

  IndicatorId indicator(int row) {
    return indicators.get(indicatorCode(row));
  }

  int indicatorCode(int row) {
    return subject[row] / PURPOSES.size();
  }

  Purpose purpose(int row) {
    return PURPOSES.get(subject[row] % PURPOSES.size());
  }

  /** The unit of the plain numbers of an indicator; null if there are none. */
  @Nullable
  Unit<?> unit(int indicator) {
    return units[indicator];
  }

  /** Of a plain number, it without its point; else the position of the value among those aside. */
  long number(int row) {
    return stated[2 * row];
  }

  /** The code of the statement of a row, and its scale. */
  long stating(int row) {
    return stated[2 * row + 1];
  }

  /** Of what is {@link #stating stated} of a row, the code of the statement. */
  static int statement(long stating) {
    return (int) (stating >> BITS_OF_SCALE);
  }

  /**
   * Of what is {@link #stating stated} of a row, how many digits of the number stand after the point; {@link
   * #ASIDE} if it is no plain number.
   */
  static int scale(long stating) {
    return (int) (stating & ((1 << BITS_OF_SCALE) - 1)) + ASIDE;
  }

  Statement statementOf(int row) {
    return statements.get(statement(stating(row)));
  }

  /** Whether two rows of one subject state one plain number in the same way. */
  boolean isSameNumber(int one, int other) {
    return scale(stating(one)) != ASIDE
        && stating(one) == stating(other)
        && number(one) == number(other);
  }

  ObservedValue value(int row) {
    int scale = scale(stating(row));
    return scale == ASIDE
        ? valuesAside.get((int) number(row))
        : Figure.exactly(
            BigDecimal.valueOf(number(row), scale),
            Objects.requireNonNull(units[indicatorCode(row)]));
  }

  private Optional<AreaId> areaOf(int row) {
    return area[row] == Partition.ABSENT ? Optional.empty() : Optional.of(areas.get(area[row] - 1));
  }

  Optional<ReportingPeriod> periodOf(int row) {
    return period[row] == Partition.ABSENT
        ? Optional.empty()
        : Optional.of(periods.get(period[row] - 1));
  }

  /** The observation of a row, made anew. */
  Observation observation(int row) {
    return new RowBuilder()
        .indicator(indicator(row))
        .purpose(purpose(row))
        .programme(programmes.get(programme[row]))
        .area(areaOf(row))
        .period(periodOf(row))
        .detail(details.get(detail[row]))
        .statement(statementOf(row))
        .value(value(row))
        .build();
  }
}
