package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.Route;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Pillar;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** The nouns that have a JSON form of their own. */
public final class Nouns {
  private static final ImmutableMap<Class<?>, Codec<?>> ALL =
      ImmutableMap.<Class<?>, Codec<?>>builder()
          .put(PartialDate.class, TimeNouns.PARTIAL_DATE)
          .put(ReportingPeriod.class, TimeNouns.REPORTING_PERIOD)
          .put(Validity.class, TimeNouns.VALIDITY)
          .put(Text.class, SourceNouns.TEXT)
          .put(Source.class, SourceNouns.SOURCE)
          .put(Publication.class, SourceNouns.PUBLICATION)
          .put(Organisation.class, SourceNouns.ORGANISATION)
          .put(AreaId.class, PlaceNouns.AREA_ID)
          .put(RegionMembership.class, PlaceNouns.REGION_MEMBERSHIP)
          .put(RegionScheme.class, PlaceNouns.REGION_SCHEME)
          .put(Route.class, PlaceNouns.ROUTE)
          .put(Subdivision.class, PlaceNouns.SUBDIVISION)
          .put(Portfolio.class, PortfolioNouns.PORTFOLIO)
          .put(Claim.class, PortfolioNouns.CLAIM)
          .put(Indicator.class, IndicatorNouns.INDICATOR)
          .put(Disaggregation.class, IndicatorNouns.DISAGGREGATION)
          .put(Observation.class, IndicatorNouns.OBSERVATION)
          .put(ObservedValue.class, MeasureNouns.OBSERVED_VALUE)
          .put(Figure.class, MeasureNouns.FIGURE)
          .put(Interval.class, MeasureNouns.INTERVAL)
          .put(Programme.class, ProgrammeNoun.PROGRAMME)
          .put(Pillar.class, ProgrammeNouns.PILLAR)
          .put(PolicyFramework.class, ProgrammeNouns.POLICY_FRAMEWORK)
          .put(Aggregation.class, AggregationNouns.AGGREGATION)
          .put(Filter.class, AggregationNouns.FILTER)
          .buildOrThrow();

  private Nouns() {}

  /**
   * The codec of what is known so far for the answer to a question. It reads what was written of
   * this question only.
   */
  public static Codec<PartialAggregate> partial(Aggregation question, Portfolio portfolio) {
    return PartialNoun.codec(question, portfolio);
  }

  /** Their codecs by type. */
  public static ImmutableMap<Class<?>, Codec<?>> all() {
    return ALL;
  }

  /** The codec of a noun. */
  @SuppressWarnings("unchecked") // the codecs are listed by their own types
  public static <T> Codec<T> codec(Class<T> type) {
    Codec<?> codec = ALL.get(type);
    if (codec == null) {
      throw new IllegalArgumentException("no JSON form for " + type);
    }
    return (Codec<T>) codec;
  }
}
