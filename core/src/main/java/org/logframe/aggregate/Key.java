package org.logframe.aggregate;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;

/**
 * What tells a cell apart: a value for each facet asked for, or none where what was reported is not
 * broken down by it. The key of a total lacks the facets over which it is the total.
 *
 * <p>Ordered by the texts of facets and values, so that maps stay quick where the hash codes of many
 * keys are equal; the rows of a table have an order of their own.
 *
 * @param values the value of each facet, in the order of the question
 */
public record Key(ImmutableMap<Facet<?>, Optional<?>> values) implements Comparable<Key> {
  private static final Comparator<Key> ORDER = Comparator.comparing(
      Key::written, Comparators.lexicographical(Comparator.<String>naturalOrder()));

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }

  /** Facets and values as text, sorted, since keys with facets in another order are equal. */
  private static List<String> written(Key key) {
    return key.values.entrySet().stream()
        .map((Map.Entry<Facet<?>, Optional<?>> entry) ->
            entry.getKey().text() + entry.getValue().map(value -> "=" + value).orElse(""))
        .sorted()
        .toList();
  }

  /** The value of a facet; empty where it is not broken down, is totalled over, or was not asked. */
  public Optional<?> value(Facet<?> facet) {
    return values.getOrDefault(facet, Optional.empty());
  }

  /** Whether what was reported here is not broken down by some facet. */
  public boolean isNotBrokenDown() {
    return values.values().stream().anyMatch(Optional::isEmpty);
  }

  /** The value of a facet as it is printed: {@code Mali}, {@code not broken down}, {@code total}. */
  public String text(Facet<?> facet) {
    return values.containsKey(facet) ? text(value(facet)) : "total";
  }

  private static String text(Optional<?> value) {
    if (value.isEmpty()) {
      return "not broken down";
    }
    return value.get() instanceof Country country
        ? country.name(Locale.ENGLISH)
        : value.get().toString();
  }

  /** The facets and their values: {@code country Mali, year 2021}. */
  @Override
  public String toString() {
    if (values.isEmpty()) {
      return "all";
    }
    return values.entrySet().stream()
        .map((Map.Entry<Facet<?>, Optional<?>> entry) ->
            entry.getKey() + " " + text(entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
