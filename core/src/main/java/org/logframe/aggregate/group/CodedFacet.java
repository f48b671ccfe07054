package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.cell.KeyOrder;
import org.logframe.portfolio.Facet;

/**
 * A facet with the values that rows have of it, be they of what was reported or of what is due.
 *
 * @param values in the order of rows; what is not broken down comes last
 * @param codes for each partition the positions of its rows among the values
 */
public record CodedFacet(
    Facet<?> facet, ImmutableList<Optional<?>> values, ImmutableList<EntryCodes> codes) {

  /** The codes of a facet; absent if some rows have several values of it, or there are too many. */
  public static Optional<CodedFacet> of(Facet<?> facet, List<EntryKeys> partitions) {
    List<EntryAnswers<ImmutableSet<?>>> answers = new ArrayList<>();
    Set<Optional<?>> occurring = new HashSet<>();
    for (EntryKeys partition : partitions) {
      Optional<EntryAnswers<ImmutableSet<?>>> answer = partition.of(facet);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      answers.add(answer.get());
      for (ImmutableSet<?> values : answer.get().asked()) {
        if (values.size() > 1) {
          return Optional.empty();
        }
        occurring.add(one(values));
      }
    }
    ImmutableList<Optional<?>> sorted =
        ImmutableList.sortedCopyOf(KeyOrder::compareValues, occurring);
    Map<Optional<?>, Integer> numbers = new HashMap<>();
    for (Optional<?> value : sorted) {
      numbers.put(value, numbers.size());
    }
    ImmutableList.Builder<EntryCodes> codes = ImmutableList.builder();
    for (EntryAnswers<ImmutableSet<?>> answer : answers) {
      codes.add(answer.coded(values -> numbers.get(one(values))));
    }
    return Optional.of(new CodedFacet(facet, sorted, codes.build()));
  }

  private static Optional<?> one(ImmutableSet<?> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.iterator().next());
  }
}
