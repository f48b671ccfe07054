package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.internal.Check;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.programme.Note;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * The parts of one observation, which go into the columns without an object in between: {@link
 * ColumnsBuilder#add(RowBuilder)} codes them as they stand here. One builder serves for all rows, one
 * after the other.
 */
@CanIgnoreReturnValue
public final class RowBuilder implements Observation.Builder {
  private @Nullable IndicatorId indicator;
  private @Nullable ProgrammeId programme;
  private @Nullable AreaId area;
  private @Nullable ReportingPeriod period;
  private Detail detail = Detail.TOTAL;
  private Purpose purpose = Purpose.ACTUAL;
  private Statement statement = Statement.NOTHING;

  /** What is observed; null if it is a plain number. */
  private @Nullable ObservedValue value;

  /** The unit of a plain number. */
  private @Nullable Unit<?> unit;

  private long digits;
  private int scale;

  /** Forgets all parts. */
  public RowBuilder clear() {
    indicator = null;
    programme = null;
    area = null;
    period = null;
    detail = Detail.TOTAL;
    purpose = Purpose.ACTUAL;
    statement = Statement.NOTHING;
    value = null;
    unit = null;
    return this;
  }

  /**
   * This row, of which all parts are there that are required.
   *
   * @throws IllegalArgumentException as {@link Observation.Builder#build}
   */
  public RowBuilder checked() {
    detail.series().ifPresent(each -> Check.text("Observation.series", each));
    return this;
  }

  @Override
  public RowBuilder indicator(IndicatorId indicator) {
    this.indicator = indicator;
    return this;
  }

  @Override
  public RowBuilder programme(ProgrammeId programme) {
    this.programme = programme;
    return this;
  }

  @Override
  public RowBuilder area(AreaId area) {
    this.area = area;
    return this;
  }

  @Override
  public RowBuilder area(Optional<? extends AreaId> area) {
    this.area = area.orElse(null);
    return this;
  }

  @Override
  public RowBuilder period(ReportingPeriod period) {
    this.period = period;
    return this;
  }

  @Override
  public RowBuilder period(Optional<? extends ReportingPeriod> period) {
    this.period = period.orElse(null);
    return this;
  }

  @Override
  public RowBuilder putCategories(DisaggregationId key, CategoryId value) {
    return putAllCategories(Map.of(key, value));
  }

  @Override
  public RowBuilder putAllCategories(
      Map<? extends DisaggregationId, ? extends CategoryId> categories) {
    detail = new Detail(
        detail.categories().isEmpty()
            ? ImmutableSortedMap.copyOf(categories)
            : ImmutableSortedMap.<DisaggregationId, CategoryId>naturalOrder()
                .putAll(detail.categories())
                .putAll(categories)
                .buildOrThrow(),
        detail.series());
    return this;
  }

  @Override
  public RowBuilder series(String series) {
    return series(Optional.of(series));
  }

  @Override
  public RowBuilder series(Optional<String> series) {
    detail = new Detail(detail.categories(), series);
    return this;
  }

  /** Sets the categories and the series. */
  public RowBuilder detail(Detail detail) {
    this.detail = detail;
    return this;
  }

  @Override
  public RowBuilder purpose(Purpose purpose) {
    this.purpose = purpose;
    return this;
  }

  @Override
  public RowBuilder value(ObservedValue value) {
    this.value = value;
    return this;
  }

  /**
   * Sets the value to {@link Figure#exactly(BigDecimal, Unit) exactly} a number.
   *
   * @param digits the number without its point, of at most {@value CodedObservations#MOST_DIGITS}
   *     digits
   * @param scale how many of them stand after the point, as many at most
   */
  public RowBuilder number(long digits, int scale, Unit<?> unit) {
    long rest = digits;
    int shortest = scale;
    while (shortest > 0 && rest % 10 == 0) {
      rest /= 10;
      shortest--;
    }
    this.value = null;
    this.digits = rest;
    this.scale = shortest;
    this.unit = unit;
    return this;
  }

  RowBuilder statement(Statement statement) {
    this.statement = statement;
    return this;
  }

  @Override
  public RowBuilder asOf(PartialDate asOf) {
    return asOf(Optional.of(asOf));
  }

  @Override
  public RowBuilder asOf(Optional<? extends PartialDate> asOf) {
    statement = new Statement(asOf.map(date -> date), statement.sources(), statement.notes());
    return this;
  }

  @Override
  public RowBuilder addNotes(Note... notes) {
    return addAllNotes(Arrays.asList(notes));
  }

  @Override
  public RowBuilder addAllNotes(Iterable<? extends Note> notes) {
    statement =
        new Statement(statement.asOf(), statement.sources(), joined(statement.notes(), notes));
    return this;
  }

  @Override
  public RowBuilder addSources(Source... sources) {
    return addAllSources(Arrays.asList(sources));
  }

  @Override
  public RowBuilder addAllSources(Iterable<? extends Source> sources) {
    statement =
        new Statement(statement.asOf(), joined(statement.sources(), sources), statement.notes());
    return this;
  }

  private static <T> ImmutableList<T> joined(ImmutableList<T> some, Iterable<? extends T> others) {
    return some.isEmpty()
        ? ImmutableList.copyOf(others)
        : ImmutableList.<T>builder().addAll(some).addAll(others).build();
  }

  IndicatorId indicator() {
    return Objects.requireNonNull(indicator, "indicator");
  }

  ProgrammeId programme() {
    return Objects.requireNonNull(programme, "programme");
  }

  @Nullable
  AreaId area() {
    return area;
  }

  @Nullable
  ReportingPeriod period() {
    return period;
  }

  Detail detail() {
    return detail;
  }

  Purpose purpose() {
    return purpose;
  }

  Statement statement() {
    return statement;
  }

  /** What is observed, unless it is a {@link #number number}. */
  @Nullable
  ObservedValue value() {
    return value;
  }

  Unit<?> unit() {
    return Objects.requireNonNull(unit, "value");
  }

  long digits() {
    return digits;
  }

  int scale() {
    return scale;
  }

  /** The number as a value. */
  Figure figure() {
    return Figure.exactly(BigDecimal.valueOf(digits, scale), unit());
  }

  /** An observation with these parts. */
  @Override
  @CheckReturnValue
  public Observation build() {
    return statement
        .of(detail)
        .indicator(indicator())
        .purpose(purpose)
        .programme(programme())
        .area(Optional.ofNullable(area))
        .period(Optional.ofNullable(period))
        .value(value == null ? figure() : value)
        .build();
  }
}
