package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

/**
 * A dated event in the life of a programme: launched 2016-12. The date is as precise as its source;
 * no day is invented.
 */
@Value.Immutable
public abstract class Event {
  Event() {}

  /** What happened. */
  public abstract EventKind kind();

  /** When, as precisely as the source says. */
  public abstract PartialDate date();

  /** The area to which it was limited; absent if it concerns the whole programme. */
  public abstract Optional<AreaId> area();

  /** The source's own words for the event or its date. */
  public abstract Optional<String> wording();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** An event that concerns the whole programme. */
  public static Event of(EventKind kind, PartialDate date, Source... sources) {
    return builder().kind(kind).date(date).addSources(sources).build();
  }

  /** An event on a date such as {@code "2016-12"} of which nothing more is stated. */
  public static Event of(EventKind kind, String date, Source... sources) {
    return of(kind, PartialDate.parse(date), sources);
  }

  @Value.Check
  void check() {
    wording().ifPresent(text -> Check.text("Event " + kind() + " " + date() + ", wording", text));
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableEvent.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableEvent.builder().from(this);
  }

  /** Collects the parts of an {@link Event}; a kind and a date are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Event#kind() kind}. */
    Builder kind(EventKind kind);

    /** Sets the {@link Event#date() date}. */
    Builder date(PartialDate date);

    /** Sets the {@link Event#date() date}, such as {@code "2016-12"}. */
    default Builder date(String date) {
      return date(PartialDate.parse(date));
    }

    /** Sets the {@link Event#area() area}. */
    Builder area(AreaId area);

    /** Sets the {@link Event#area() area}, or leaves it open. */
    Builder area(Optional<? extends AreaId> area);

    /** Sets the {@link Event#wording() wording}. */
    Builder wording(String wording);

    /** Sets the {@link Event#wording() wording}, or leaves it open. */
    Builder wording(Optional<String> wording);

    /** Adds {@link Event#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Event#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /** Sets the {@link Event#area() area}. */
    default Builder area(Area area) {
      return area(area.areaId());
    }

    /**
     * The event.
     *
     * @throws IllegalArgumentException if its wording is blank or has control characters
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Event build();
  }
}
