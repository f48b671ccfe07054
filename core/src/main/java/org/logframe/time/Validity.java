package org.logframe.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * When something held: from one {@link PartialDate} to another, both included, either of them
 * possibly not stated.
 *
 * <p>Text form: {@code late 2017/..}, {@code ../2020}, {@code 2017-03/2020}, and {@code ../..} where
 * nobody stated a date. "Phased out in 2020" is {@code ../2020}: its last day is some day of 2020,
 * so it held {@link Certainty#CERTAIN certainly} up to 1 January, {@link Certainty#POSSIBLE
 * possibly} up to 31 December, and {@link Certainty#NO not} from 2021 on. What ends does not end
 * before it starts, and this counts as known too.
 */
public final class Validity {
  private static final String OPEN = "..";
  private static final Validity UNDATED = new Validity(null, null);

  private final @Nullable PartialDate from;
  private final @Nullable PartialDate to;

  private Validity(@Nullable PartialDate from, @Nullable PartialDate to) {
    if (from != null && to != null && to.isCertainlyBefore(from)) {
      throw new IllegalArgumentException("Validity: ends " + to + " before it starts " + from);
    }
    this.from = from;
    this.to = to;
  }

  /** Without a stated date: {@link Certainty#UNDATED} whenever one asks. */
  public static Validity undated() {
    return UNDATED;
  }

  /** From some day of a partial date on. */
  public static Validity since(PartialDate from) {
    return new Validity(from, null);
  }

  /** From some day of a partial date on, such as {@code "late 2017"}. */
  public static Validity since(String from) {
    return since(PartialDate.parse(from));
  }

  /** Up to some day of a partial date. */
  public static Validity until(PartialDate to) {
    return new Validity(null, to);
  }

  /** Up to some day of a partial date, such as {@code "2020"}. */
  public static Validity until(String to) {
    return until(PartialDate.parse(to));
  }

  /**
   * From some day of a partial date to some day of another.
   *
   * @throws IllegalArgumentException if the end is certainly before the start
   */
  public static Validity between(PartialDate from, PartialDate to) {
    return new Validity(from, to);
  }

  /**
   * From some day of a partial date to some day of another, as in {@code "2017-03", "2020"}.
   *
   * @throws IllegalArgumentException if the end is certainly before the start
   */
  public static Validity between(String from, String to) {
    return between(PartialDate.parse(from), PartialDate.parse(to));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Validity parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Validity: "
          + Check.quote(text)
          + " is no pair of dates such as 2017-03/2020, late 2017/.. or ../2020");
    }
    return new Validity(end(text.substring(0, slash)), end(text.substring(slash + 1)));
  }

  private static @Nullable PartialDate end(String text) {
    return text.equals(OPEN) ? null : PartialDate.parse(text);
  }

  /** When it started; absent if nobody said. */
  public Optional<PartialDate> from() {
    return Optional.ofNullable(from);
  }

  /** When it ended, this date included; absent if nobody said. */
  public Optional<PartialDate> to() {
    return Optional.ofNullable(to);
  }

  /** Whether it held on a day; {@link Certainty#UNDATED} if neither end is stated. */
  public Certainty on(LocalDate day) {
    return during(day, day);
  }

  /**
   * Whether it held in a period: {@link Certainty#CERTAIN} if it certainly held on every day of it,
   * {@link Certainty#NO} if on none, {@link Certainty#UNDATED} if neither end is stated.
   */
  public Certainty during(ReportingPeriod period) {
    return during(period.start().orElse(LocalDate.MIN), period.end().orElse(LocalDate.MAX));
  }

  private Certainty during(LocalDate first, LocalDate last) {
    if (from == null && to == null) {
      return Certainty.UNDATED;
    }
    if (last.isBefore(possiblyFrom()) || first.isAfter(possiblyTo())) {
      return Certainty.NO;
    }
    return first.isBefore(certainlyFrom()) || last.isAfter(certainlyTo())
        ? Certainty.POSSIBLE
        : Certainty.CERTAIN;
  }

  /**
   * Whether there is a day on which both held, whatever days their dates are. One without a stated
   * date counts as having held on every day.
   */
  public boolean certainlyOverlaps(Validity other) {
    LocalDate first = later(certainlyFrom(), other.certainlyFrom());
    LocalDate last = earlier(certainlyTo(), other.certainlyTo());
    return !first.isAfter(last);
  }

  private LocalDate possiblyFrom() {
    return from == null ? LocalDate.MIN : from.earliest();
  }

  private LocalDate possiblyTo() {
    return to == null ? LocalDate.MAX : to.latest();
  }

  /**
   * The first day on which it certainly held, {@link LocalDate#MIN} where nobody said when it started.
   * It is after {@link #certainlyTo} where no day is certain.
   */
  public LocalDate certainlyFrom() {
    return from == null ? LocalDate.MIN : earlier(from.latest(), possiblyTo());
  }

  /** The last day on which it certainly held, {@link LocalDate#MAX} where nobody said when it ended. */
  public LocalDate certainlyTo() {
    return to == null ? LocalDate.MAX : later(to.earliest(), possiblyFrom());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Validity validity
        && Objects.equals(from, validity.from)
        && Objects.equals(to, validity.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  /** The two dates as {@link #parse} reads them. */
  @Override
  public String toString() {
    return (from == null ? OPEN : from) + "/" + (to == null ? OPEN : to);
  }
}
