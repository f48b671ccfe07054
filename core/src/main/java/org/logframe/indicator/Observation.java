package org.logframe.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.measure.ObservedValue;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.programme.Note;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * One value of an indicator, as a source states it: for a programme, an area, a period and
 * categories.
 *
 * <p>What is not stated is absent and never guessed: no area means the whole scope of the
 * programme, no period and no as-of date mean that nobody said.
 *
 * <pre>{@code
 * Observation.builder()
 *     .indicator("voluntary-return")
 *     .programme("eu-iom-joint-initiative")
 *     .period(ReportingPeriod.parse("2017-05/.."))
 *     .value(Figure.parse("close to 114,000 persons"))
 *     .addSources(Source.of("five-years-on", "line 6"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Observation {
  Observation() {}

  /** What is measured. */
  public abstract IndicatorId indicator();

  /** For which programme. */
  public abstract ProgrammeId programme();

  /** Where; absent for the whole scope of the programme. */
  public abstract Optional<AreaId> area();

  /** When; absent if not stated, and then never combined over time. */
  public abstract Optional<ReportingPeriod> period();

  /** The category for each disaggregation that is broken down; all the others are totals. */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<DisaggregationId, CategoryId> categories();

  /** The reporter, where several report shares of one and the same coordinate. */
  public abstract Optional<String> series();

  /** Whether it is a baseline, a target or an actual value. */
  @Value.Default
  public Purpose purpose() {
    return Purpose.ACTUAL;
  }

  /** The value, or the reason why there is none; required. */
  @Value.Default
  public ObservedValue value() {
    throw new IllegalStateException("Observation of " + indicator() + " by " + programme()
        + ": has no value; set it with value(...), or say why it is missing with a Missing");
  }

  /** The date at which the source knew this; absent if it does not say. */
  public abstract Optional<PartialDate> asOf();

  /** What has no other home, such as an ambiguity of its source. */
  public abstract ImmutableList<Note> notes();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    series().ifPresent(each -> Check.text("Observation.series", each));
  }

  /** What it is about, then the value: {@code trained, sw, NE, 2021, sex=female: about 370 persons}. */
  @Override
  public final String toString() {
    return indicator()
        + ", "
        + programme()
        + area().map(area -> ", " + area).orElse("")
        + period().map(period -> ", " + period).orElse("")
        + categories().entrySet().stream()
            .map(category -> ", " + category)
            .collect(Collectors.joining())
        + series().map(series -> ", " + series).orElse("")
        + (purpose() == Purpose.ACTUAL ? "" : ", " + purpose())
        + ": "
        + value()
        + asOf().map(date -> ", as of " + date).orElse("");
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableObservation.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableObservation.builder().from(this);
  }

  /**
   * Collects the parts of an {@link Observation}; an indicator, a programme and a value are
   * required.
   */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Observation#indicator() indicator}. */
    Builder indicator(IndicatorId indicator);

    /** Sets the {@link Observation#indicator() indicator}. */
    default Builder indicator(String indicator) {
      return indicator(IndicatorId.of(indicator));
    }

    /** Sets the {@link Observation#programme() programme}. */
    Builder programme(ProgrammeId programme);

    /** Sets the {@link Observation#programme() programme}. */
    default Builder programme(String programme) {
      return programme(ProgrammeId.of(programme));
    }

    /** Sets the {@link Observation#area() area}. */
    Builder area(AreaId area);

    /** Sets the {@link Observation#area() area}, or leaves it open. */
    Builder area(Optional<? extends AreaId> area);

    /** Sets the {@link Observation#period() period}. */
    Builder period(ReportingPeriod period);

    /** Sets the {@link Observation#period() period}. */
    default Builder period(String period) {
      return period(ReportingPeriod.parse(period));
    }

    /** Sets the {@link Observation#period() period}, or leaves it open. */
    Builder period(Optional<? extends ReportingPeriod> period);

    /** Puts one of the {@link Observation#categories() categories}. */
    Builder putCategories(DisaggregationId key, CategoryId value);

    /** Puts {@link Observation#categories() categories}. */
    Builder putAllCategories(Map<? extends DisaggregationId, ? extends CategoryId> categories);

    /** Sets the {@link Observation#series() series}. */
    Builder series(String series);

    /** Sets the {@link Observation#series() series}, or leaves it open. */
    Builder series(Optional<String> series);

    /** Sets the {@link Observation#purpose() purpose}. */
    Builder purpose(Purpose purpose);

    /** Sets the {@link Observation#value() value}. */
    Builder value(ObservedValue value);

    /** Sets the {@link Observation#asOf() as of}. */
    Builder asOf(PartialDate asOf);

    /** Sets the {@link Observation#asOf() as of}. */
    default Builder asOf(String asOf) {
      return asOf(PartialDate.parse(asOf));
    }

    /** Sets the {@link Observation#asOf() as of}, or leaves it open. */
    Builder asOf(Optional<? extends PartialDate> asOf);

    /** Adds {@link Observation#notes() notes}. */
    Builder addNotes(Note... notes);

    /** Adds {@link Observation#notes() notes}. */
    Builder addAllNotes(Iterable<? extends Note> notes);

    /** Adds {@link Observation#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Observation#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /** Sets the {@link Observation#area() area}. */
    default Builder area(Area area) {
      return area(area.areaId());
    }

    /** Puts one of the {@link Observation#categories() categories}. */
    default Builder category(String disaggregation, String category) {
      return putCategories(DisaggregationId.of(disaggregation), CategoryId.of(category));
    }

    /**
     * The observation.
     *
     * @throws IllegalArgumentException if its series is blank or has control characters
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Observation build();
  }
}
