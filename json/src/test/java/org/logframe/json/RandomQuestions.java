package org.logframe.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Totals;
import org.logframe.aggregate.Window;
import org.logframe.indicator.Purpose;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;

/** Questions with every facet, be there an answer or not. */
final class RandomQuestions {
  /** Texts of which every facet has a value. */
  private static final ImmutableList<String> VALUES = ImmutableList.of(
      "LY",
      "EG",
      "global",
      "region:a/b",
      "TRANSIT",
      "ONGOING",
      "RESULT",
      "NOT_STATED",
      "PROJECT",
      "8.1",
      "2021",
      "2021-Q3",
      "an id",
      "\"quoted\" l’État");

  private final RandomNouns nouns;

  RandomQuestions(RandomNouns nouns) {
    this.nouns = nouns;
  }

  Facet<?> facet() {
    return Facet.parse(nouns.oneOf(Facet.forms()).replace("<id>", nouns.id()));
  }

  Filter filter() {
    Facet<?> facet = facet();
    List<Object> values = new ArrayList<>();
    for (String text : VALUES) {
      try {
        values.addAll(facet.named(text).values());
      } catch (IllegalArgumentException e) {
        // a text of other facets
      }
    }
    Set<Object> some = new LinkedHashSet<>(nouns.some(() -> nouns.oneOf(values)));
    some.add(nouns.oneOf(values));
    return new Filter(facet, ImmutableSet.copyOf(some));
  }

  Aggregation question() {
    Aggregation question = nouns.oneOf(List.of(
        Aggregation.of(nouns.id()),
        Aggregation.of(nouns.id()),
        Aggregation.of(nouns.id() + "1", nouns.id() + "2"),
        Aggregation.ofAll()));
    question = question.by(new LinkedHashSet<>(nouns.some(this::facet)).toArray(new Facet<?>[0]));
    question = question.where(nouns.some(this::filter).toArray(new Filter[0]));
    List<Aggregation> changed = new ArrayList<>(List.of(question));
    nouns.maybe(
        () -> nouns.oneOf(Purpose.class), it -> changed.add(last(changed).purpose(it)));
    nouns.maybe(nouns::day, it -> changed.add(last(changed).asOf(it)));
    nouns.maybe(nouns::day, it -> changed.add(last(changed).membershipOn(it)));
    nouns.maybe(nouns::id, it -> changed.add(last(changed).regionScheme(RegionSchemeId.of(it))));
    nouns.maybe(
        () -> nouns.oneOf(MissingPolicy.class), it -> changed.add(last(changed).missing(it)));
    nouns.maybe(() -> nouns.oneOf(Totals.class), it -> changed.add(last(changed).withTotals(it)));
    nouns.maybe(() -> nouns.oneOf(Window.class), it -> changed.add(last(changed).window(it)));
    return last(changed);
  }

  private static Aggregation last(List<Aggregation> changed) {
    return changed.get(changed.size() - 1);
  }
}
