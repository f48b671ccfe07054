package org.logframe.progress;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.programme.ProgrammeId;

/**
 * What an observation is about, apart from when: {@code Mali}, {@code female}, {@code
 * ji-north-africa}. What is absent is a total.
 */
record Slice(
    ProgrammeId programme,
    Optional<AreaId> area,
    ImmutableSortedMap<DisaggregationId, CategoryId> categories,
    Optional<String> series) {

  static Slice of(Observation observation) {
    return new Slice(
        observation.programme(),
        observation.area(),
        observation.categories(),
        observation.series());
  }

  Slice withProgramme(ProgrammeId other) {
    return new Slice(other, area, categories, series);
  }

  Slice withArea(AreaId other) {
    return new Slice(programme, Optional.of(other), categories, series);
  }

  Slice withCategory(DisaggregationId disaggregation, CategoryId category) {
    ImmutableSortedMap<DisaggregationId, CategoryId> more =
        ImmutableSortedMap.<DisaggregationId, CategoryId>naturalOrder()
            .putAll(categories)
            .put(disaggregation, category)
            .buildOrThrow();
    return new Slice(programme, area, more, series);
  }

  /** The area, the categories and the reporter; the programme where nothing else is stated. */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    area.map(Slice::name).ifPresent(words::add);
    categories.values().forEach(category -> words.add(category.toString()));
    series.ifPresent(words::add);
    return words.isEmpty() ? programme.toString() : String.join(" ", words);
  }

  private static String name(AreaId area) {
    Optional<Country> country = area.country();
    return country.map(each -> each.name(Locale.ENGLISH)).orElseGet(area::toString);
  }
}
