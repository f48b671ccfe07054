package org.logframe.table.revision;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Observation;
import org.logframe.programme.Note;
import org.logframe.time.PartialDate;

/**
 * The order of observations in all that an aggregation says: by indicator, purpose, programme, area,
 * period (its start, then its end), categories and series; revisions of one coordinate by as-of date
 * (its first possible day, then its last), then by value; at last by sources and notes. What is not
 * stated comes first. Only equal observations are equal in it.
 */
public final class ObservationOrder {
  /** The order of categories: by disaggregation, then category; none come first. */
  public static final Comparator<ImmutableSortedMap<DisaggregationId, CategoryId>> CATEGORIES =
      ObservationOrder::compare;

  private static final Comparator<PartialDate> DATE = Comparator.comparing(PartialDate::earliest)
      .thenComparing(PartialDate::latest)
      .thenComparing(PartialDate::toString);

  /** The order of as-of dates: by the first possible day, then the last; none comes first. */
  public static final Comparator<Optional<PartialDate>> AS_OF = absentFirst(DATE);

  private static final Comparator<Observation> COORDINATES = Comparator.comparing(
          Observation::indicator)
      .thenComparing(Observation::purpose)
      .thenComparing(Observation::programme)
      .thenComparing(Observation::area, absentFirst(Comparator.naturalOrder()))
      .thenComparing(Observation::period, absentFirst(Comparator.naturalOrder()))
      .thenComparing(Observation::categories, CATEGORIES)
      .thenComparing(Observation::series, absentFirst(Comparator.naturalOrder()));

  /** That order; see above. */
  public static final Comparator<Observation> CANONICAL = COORDINATES
      .thenComparing(Observation::asOf, AS_OF)
      .thenComparing(each -> each.value().kind())
      .thenComparing(each -> each.value().toString())
      .thenComparing(each -> each.sources().toString())
      .thenComparing(
          each -> each.notes().stream().map(ObservationOrder::words).toList().toString());

  private ObservationOrder() {}

  private static int compare(
      ImmutableSortedMap<DisaggregationId, CategoryId> one,
      ImmutableSortedMap<DisaggregationId, CategoryId> other) {
    ImmutableList<DisaggregationId> ids = one.keySet().asList();
    ImmutableList<CategoryId> categories = one.values().asList();
    ImmutableList<DisaggregationId> otherIds = other.keySet().asList();
    ImmutableList<CategoryId> otherCategories = other.values().asList();
    int order = 0;
    for (int i = 0; i < Math.min(ids.size(), otherIds.size()) && order == 0; i++) {
      order = ids.get(i).compareTo(otherIds.get(i));
      order = order == 0 ? categories.get(i).compareTo(otherCategories.get(i)) : order;
    }
    return order == 0 ? Integer.compare(ids.size(), otherIds.size()) : order;
  }

  // Comparators.emptiesFirst wants to be told the type of what is compared each time.
  private static <T> Comparator<Optional<T>> absentFirst(Comparator<? super T> order) {
    return Comparators.emptiesFirst(order);
  }

  /** A note with its words in every language. */
  private static String words(Note note) {
    return Stream.of(note.kind(), note.text().byLanguage(), note.link(), note.sources())
        .map(Object::toString)
        .toList()
        .toString();
  }
}
