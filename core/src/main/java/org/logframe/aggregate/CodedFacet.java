package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.portfolio.Facet;

/**
 * A facet with the values that rows have of it, be they of what was reported or of what is due.
 *
 * @param values in the order of rows; what is not broken down comes last
 * @param codes for each partition the positions of its rows among the values
 */
record CodedFacet(
    Facet<?> facet, ImmutableList<Optional<?>> values, ImmutableList<EntryCodes> codes) {

  /** The codes of a facet; absent if some rows have several values of it, or there are too many. */
  static Optional<CodedFacet> of(Facet<?> facet, List<EntryKeys> partitions) {
    ImmutableList<EntryAnswers<ImmutableSet<?>>> answers = partitions.stream()
        .flatMap(each -> each.of(facet).stream())
        .collect(ImmutableList.toImmutableList());
    boolean isOneEach = answers.size() == partitions.size()
        && answers.stream()
            .allMatch(each -> each.asked().stream().allMatch(values -> values.size() <= 1));
    if (!isOneEach) {
      return Optional.empty();
    }
    ImmutableList<Optional<?>> values = answers.stream()
        .flatMap(each -> each.asked().stream())
        .<Optional<?>>map(each -> each.stream().findFirst())
        .distinct()
        .sorted(KeyOrder::compareValues)
        .collect(ImmutableList.toImmutableList());
    Map<Optional<?>, Integer> numbers = new HashMap<>();
    values.forEach(each -> numbers.put(each, numbers.size()));
    return Optional.of(new CodedFacet(
        facet,
        values,
        answers.stream()
            .map(each -> each.coded(value -> numbers.get(value.stream().findFirst())))
            .collect(ImmutableList.toImmutableList())));
  }
}
