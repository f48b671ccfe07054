package org.logframe.json.noun;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Booleans;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Totals;
import org.logframe.aggregate.Window;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Purpose;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Declaration;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;

/** What is asked of {@link org.logframe.aggregate}. */
final class AggregationNouns {
  static final Codec<Facet<?>> FACET = Scalars.definedText(
      "Facet",
      Facet::parse,
      Facet::text,
      ImmutableMap.of(
          "description",
          "One respect in which observations can be told apart: "
              + String.join(", ", Facet.forms())
              + ".",
          "type",
          "string",
          "pattern",
          "^(?:" + String.join("|", Facet.forms()).replace("<id>", ".+") + ")$"));

  static final Codec<Filter> FILTER = Values.named(
          "Filter",
          Part.required("facet", FACET, Filter::facet),
          Part.requiredList("values", Scalars.STRING, AggregationNouns::texts),
          AggregationNouns::filter)
      .described("A facet and the values of which any will do: ids, codes, constants, periods.")
      .onOneLine()
      .done();

  private static final FormatNoun FORMAT = new FormatNoun(DocumentKind.AGGREGATION, "Aggregation");

  /** A question within another document, or as a mapper has it. */
  static final Codec<Aggregation> AGGREGATION = withParts(begun()).done();

  /** A question as a document of its own. */
  static final Codec<Aggregation> DOCUMENT = withParts(begun()
          .atTheTop()
          .required("format", FORMAT, question -> FORMAT.format(), (asked, format) -> {}))
      .done();

  private AggregationNouns() {}

  private static Declaration<Aggregation, Asked> begun() {
    return ObjectCodec.named("Aggregation", Asked::new, Asked::question)
        .described("A question, broken down by facets: of one indicator, of several by which the"
            + " answer is broken down first, or of all of a portfolio.");
  }

  @CheckReturnValue
  private static Declaration<Aggregation, Asked> withParts(Declaration<Aggregation, Asked> begun) {
    return begun
        .optional(
            "indicator",
            IndicatorNouns.INDICATOR_ID,
            question ->
                question.isOfSeveral() ? Optional.empty() : Optional.of(question.indicator()),
            (asked, id) -> asked.indicator = id)
        .list(
            "indicators",
            IndicatorNouns.INDICATOR_ID,
            question -> question.isOfSeveral() ? question.indicators() : ImmutableList.of(),
            (asked, ids) -> asked.indicators = ids)
        .withDefault(
            "allIndicators",
            Scalars.BOOLEAN,
            false,
            question -> question.indicators().isEmpty(),
            (asked, areAll) -> asked.areAll = areAll)
        .list(
            "facets",
            FACET,
            Aggregation::facets,
            (asked, facets) -> asked.with(question -> question.by(facets.toArray(new Facet<?>[0]))))
        .list(
            "filters",
            FILTER,
            Aggregation::filters,
            (asked, filters) ->
                asked.with(question -> question.where(filters.toArray(new Filter[0]))))
        .withDefault(
            "purpose",
            Scalars.enumeration(Purpose.class),
            Purpose.ACTUAL,
            Aggregation::purpose,
            (asked, purpose) -> asked.with(question -> question.purpose(purpose)))
        .optional(
            "asOf",
            TimeNouns.DAY,
            Aggregation::asOf,
            (asked, day) -> asked.with(question -> question.asOf(day)))
        .optional(
            "membershipOn",
            TimeNouns.DAY,
            Aggregation::membershipOn,
            (asked, day) -> asked.with(question -> question.membershipOn(day)))
        .optional(
            "regionScheme",
            PlaceNouns.REGION_SCHEME_ID,
            Aggregation::regionScheme,
            (asked, scheme) -> asked.with(question -> question.regionScheme(scheme)))
        .withDefault(
            "missing",
            Scalars.enumeration(MissingPolicy.class),
            MissingPolicy.SHOW,
            Aggregation::missing,
            (asked, policy) -> asked.with(question -> question.missing(policy)))
        .withDefault(
            "totals",
            Scalars.enumeration(Totals.class),
            Totals.NONE,
            Aggregation::totals,
            (asked, totals) -> asked.with(question -> question.withTotals(totals)))
        .withDefault(
            "window",
            Scalars.enumeration(Window.class),
            Window.PERIOD,
            Aggregation::window,
            (asked, window) -> asked.with(question -> question.window(window)));
  }

  /** A question while it is read: its fields come in any order. */
  private static final class Asked {
    private @Nullable IndicatorId indicator;
    private List<IndicatorId> indicators = ImmutableList.of();
    private boolean areAll;
    private UnaryOperator<Aggregation> parts = question -> question;

    void with(UnaryOperator<Aggregation> part) {
      UnaryOperator<Aggregation> before = parts;
      parts = question -> part.apply(before.apply(question));
    }

    Aggregation question() {
      boolean isOne = indicator != null;
      if (Booleans.countTrue(isOne, !indicators.isEmpty(), areAll) != 1) {
        throw new IllegalArgumentException(
            "Aggregation: a question has one of \"indicator\", \"indicators\" and"
                + " \"allIndicators\": true");
      }
      return parts.apply(
          isOne
              ? Aggregation.of(requireNonNull(indicator))
              : areAll ? Aggregation.ofAll() : Aggregation.of(indicators));
    }
  }

  /** The values in the order of their texts, since the order in which they are given says nothing. */
  private static ImmutableList<String> texts(Filter filter) {
    return filter.values().stream()
        .map(FacetValues::text)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static Filter filter(Facet<?> facet, ImmutableList<String> texts) {
    return new Filter(
        facet,
        texts.stream()
            .map(text -> FacetValues.parse(facet, text))
            .collect(ImmutableSet.toImmutableSet()));
  }
}
