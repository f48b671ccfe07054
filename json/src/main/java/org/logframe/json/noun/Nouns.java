package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import javax.measure.Unit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.aggregate.Refusal;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Step;
import org.logframe.json.codec.Codec;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.NamedUnit;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Route;
import org.logframe.place.RouteId;
import org.logframe.place.Subdivision;
import org.logframe.place.SubdivisionId;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Event;
import org.logframe.programme.Listing;
import org.logframe.programme.Note;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.Participation;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.SdgTarget;
import org.logframe.programme.Status;
import org.logframe.source.DatedName;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationId;
import org.logframe.source.Publication;
import org.logframe.source.PublicationId;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** The nouns and values that have a JSON form of their own; enums are in {@link org.logframe.json.codec.Scalars#enumeration}. */
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
          .put(AggregateTable.class, TableNouns.TABLE)
          .put(Key.class, TableNouns.KEY)
          .put(Division.class, TableNouns.DIVISION)
          .put(Distribution.class, TableNouns.DISTRIBUTION)
          .put(Completeness.class, TableNouns.COMPLETENESS)
          .put(Refusal.class, TableNouns.REFUSAL)
          .put(Finding.class, PortfolioNouns.FINDING)
          .put(Filter.class, AggregationNouns.FILTER)
          .put(Axis.class, IndicatorNouns.AXIS)
          .put(Category.class, IndicatorNouns.CATEGORY)
          .put(CategoryId.class, IndicatorNouns.CATEGORY_ID)
          .put(DisaggregationId.class, IndicatorNouns.DISAGGREGATION_ID)
          .put(Expectation.class, IndicatorNouns.EXPECTATION)
          .put(IndicatorId.class, IndicatorNouns.INDICATOR_ID)
          .put(RatioParts.class, IndicatorNouns.RATIO_PARTS)
          .put(Step.class, IndicatorNouns.STEP)
          .put(Grade.class, MeasureNouns.GRADE)
          .put(Missing.class, MeasureNouns.MISSING)
          .put(NamedUnit.class, MeasureNouns.NAMED_UNIT)
          .put(Ratio.class, MeasureNouns.RATIO)
          .put(Unit.class, MeasureNouns.UNIT)
          .put(Country.class, PlaceNouns.COUNTRY)
          .put(Region.class, PlaceNouns.REGION)
          .put(RegionId.class, PlaceNouns.REGION_ID)
          .put(RegionSchemeId.class, PlaceNouns.REGION_SCHEME_ID)
          .put(RouteId.class, PlaceNouns.ROUTE_ID)
          .put(SubdivisionId.class, PlaceNouns.SUBDIVISION_ID)
          .put(Applicability.class, ProgrammeNouns.APPLICABILITY)
          .put(Coverage.class, ProgrammeNouns.COVERAGE)
          .put(Eligibility.class, ProgrammeNouns.ELIGIBILITY)
          .put(Event.class, ProgrammeNouns.EVENT)
          .put(Listing.class, ProgrammeNouns.LISTING)
          .put(Note.class, ProgrammeNouns.NOTE)
          .put(Objective.class, ProgrammeNouns.OBJECTIVE)
          .put(ObjectiveId.class, ProgrammeNouns.OBJECTIVE_ID)
          .put(Participation.class, ProgrammeNouns.PARTICIPATION)
          .put(PillarId.class, ProgrammeNouns.PILLAR_ID)
          .put(PolicyFrameworkId.class, ProgrammeNouns.POLICY_FRAMEWORK_ID)
          .put(ProgrammeId.class, ProgrammeNouns.PROGRAMME_ID)
          .put(SdgTarget.class, ProgrammeNouns.SDG_TARGET)
          .put(Status.class, ProgrammeNouns.STATUS)
          .put(DatedName.class, SourceNouns.DATED_NAME)
          .put(OrganisationId.class, SourceNouns.ORGANISATION_ID)
          .put(PublicationId.class, SourceNouns.PUBLICATION_ID)
          .buildOrThrow();

  private Nouns() {}

  /**
   * The codec of what is known so far for the answer to a question. It reads what was written of
   * this question only.
   */
  public static Codec<PartialAggregate> partial(Aggregation question, Portfolio portfolio) {
    return PartialNoun.codec(question, portfolio);
  }

  /** The codec that writes what is known so far for the answer to any question. */
  public static Codec<PartialAggregate> partial() {
    return PartialNoun.WRITTEN;
  }

  /** The codec of a question that is a document of its own. */
  public static Codec<Aggregation> question() {
    return AggregationNouns.DOCUMENT;
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

  /** The codec of a day, which is no noun. */
  public static Codec<LocalDate> day() {
    return TimeNouns.DAY;
  }
}
