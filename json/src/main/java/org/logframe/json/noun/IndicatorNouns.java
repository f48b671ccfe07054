package org.logframe.json.noun;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import javax.measure.Unit;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Direction;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Schemas;
import org.logframe.json.codec.Values;
import org.logframe.place.Partitioning;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** The nouns of {@link org.logframe.indicator}. */
final class IndicatorNouns {
  static final Codec<IndicatorId> INDICATOR_ID = Scalars.id("IndicatorId", IndicatorId::of);
  static final Codec<DisaggregationId> DISAGGREGATION_ID =
      Scalars.id("DisaggregationId", DisaggregationId::of);
  static final Codec<CategoryId> CATEGORY_ID = Scalars.id("CategoryId", CategoryId::of);
  private static final Codec<Granularity> GRANULARITY = Scalars.enumeration(Granularity.class);

  static final Codec<Category> CATEGORY = Values.named(
          "Category",
          Part.required("id", CATEGORY_ID, Category::id),
          Part.required("title", SourceNouns.TEXT, Category::title),
          Category::new)
      .described("One category of a disaggregation.")
      .onOneLine()
      .done();

  static final Codec<Disaggregation> DISAGGREGATION = ObjectCodec.named(
          "Disaggregation", Disaggregation::builder, Disaggregation.Builder::build)
      .described("A way to break figures down.")
      .required("id", DISAGGREGATION_ID, Disaggregation::id, Disaggregation.Builder::id)
      .required("title", SourceNouns.TEXT, Disaggregation::title, Disaggregation.Builder::title)
      .withDefault(
          "partitioning",
          PlaceNouns.PARTITIONING,
          Partitioning.PARTITION,
          Disaggregation::partitioning,
          Disaggregation.Builder::partitioning)
      .requiredList(
          "categories",
          CATEGORY,
          Disaggregation::categories,
          Disaggregation.Builder::addAllCategories)
      .optional("residual", CATEGORY_ID, Disaggregation::residual, Disaggregation.Builder::residual)
      .done();

  static final Codec<Expectation> EXPECTATION = ObjectCodec.named(
          "Expectation", Expectation::builder, Expectation.Builder::build)
      .described("What is due for an indicator: who has to report, where, how often.")
      .identifiedBy("programme")
      .pairedBy("validity")
      .required(
          "programme",
          ProgrammeNouns.PROGRAMME_ID,
          Expectation::programme,
          Expectation.Builder::programme)
      .list("areas", PlaceNouns.AREA_ID, Expectation::areas, Expectation.Builder::addAllAreas)
      .withDefault(
          "validity",
          TimeNouns.VALIDITY,
          Validity.undated(),
          Expectation::validity,
          Expectation.Builder::validity)
      .optional("frequency", GRANULARITY, Expectation::frequency, Expectation.Builder::frequency)
      .list(
          "disaggregations",
          DISAGGREGATION_ID,
          Expectation::disaggregations,
          Expectation.Builder::addAllDisaggregations)
      .list("sources", SourceNouns.SOURCE, Expectation::sources, Expectation.Builder::addAllSources)
      .done();

  static final Codec<RatioParts> RATIO_PARTS = Values.named(
          "RatioParts",
          Part.required("numerator", INDICATOR_ID, RatioParts::numerator),
          Part.required("denominator", INDICATOR_ID, RatioParts::denominator),
          Part.required("relation", Scalars.enumeration(Relation.class), RatioParts::relation),
          RatioParts::of)
      .described("The two indicators of which another is the ratio.")
      .onOneLine()
      .done();

  static final Codec<Axis> AXIS = Scalars.text(
      "Axis", Axis::parse, Schemas.pattern("periods|programmes|areas|series|disaggregation:.+"));

  static final Codec<Step> STEP = ObjectCodec.named("Step", Step::builder, Step.Builder::build)
      .described("One step by which an indicator is aggregated.")
      .onOneLine()
      .required("rule", Scalars.enumeration(Rule.class), Step::rule, Step.Builder::rule)
      .list("axes", AXIS, Step::axes, Step.Builder::addAllAxes)
      .list("overlapping", AXIS, Step::overlapping, Step.Builder::addAllOverlapping)
      .withDefault(
          "carrying",
          Scalars.enumeration(Carrying.class),
          Carrying.STOCK,
          Step::carrying,
          Step.Builder::carrying)
      .optional("lookBack", TimeNouns.span("Step.lookBack"), Step::lookBack, Step.Builder::lookBack)
      .optional("weight", INDICATOR_ID, Step::weight, Step.Builder::weight)
      .done();

  static final Codec<Indicator> INDICATOR = ObjectCodec.named(
          "Indicator", Indicator::builder, Indicator.Builder::build)
      .described("What is measured.")
      .required("id", INDICATOR_ID, Indicator::id, Indicator.Builder::id)
      .required("title", SourceNouns.TEXT, Indicator::title, Indicator.Builder::title)
      .optional(
          "definition", SourceNouns.TEXT, Indicator::definition, Indicator.Builder::definition)
      .withDefault(
          "kind",
          Scalars.enumeration(IndicatorKind.class),
          IndicatorKind.COUNT,
          Indicator::kind,
          Indicator.Builder::kind)
      .<Unit<?>>optional("unit", MeasureNouns.UNIT, Indicator::unit, Indicator.Builder::unit)
      .optional("level", ProgrammeNouns.OBJECTIVE_LEVEL, Indicator::level, Indicator.Builder::level)
      .optional(
          "objective",
          ProgrammeNouns.OBJECTIVE_ID,
          Indicator::objective,
          Indicator.Builder::objective)
      .optional("pillar", ProgrammeNouns.PILLAR_ID, Indicator::pillar, Indicator.Builder::pillar)
      .optional(
          "direction",
          Scalars.enumeration(Direction.class),
          Indicator::direction,
          Indicator.Builder::direction)
      .optional("range", MeasureNouns.INTERVAL, Indicator::range, Indicator.Builder::range)
      .optional("ratioParts", RATIO_PARTS, Indicator::ratioParts, Indicator.Builder::ratioParts)
      .optional("frequency", GRANULARITY, Indicator::frequency, Indicator.Builder::frequency)
      .optional(
          "meansOfVerification",
          SourceNouns.TEXT,
          Indicator::meansOfVerification,
          Indicator.Builder::meansOfVerification)
      .list(
          "disaggregations",
          DISAGGREGATION_ID,
          Indicator::disaggregations,
          Indicator.Builder::addAllDisaggregations)
      .list(
          "expectations",
          EXPECTATION,
          Indicator::expectations,
          Indicator.Builder::addAllExpectations)
      .list("steps", STEP, Indicator::steps, Indicator.Builder::addAllSteps)
      .list("ownShare", AXIS, Indicator::ownShare, Indicator.Builder::addAllOwnShare)
      .list("notes", ProgrammeNouns.NOTE, Indicator::notes, Indicator.Builder::addAllNotes)
      .list("sources", SourceNouns.SOURCE, Indicator::sources, Indicator.Builder::addAllSources)
      .done();

  static final Codec<Map<DisaggregationId, CategoryId>> CATEGORIES =
      Scalars.idMap("Observation.categories", DisaggregationId::of, CategoryId::of);

  static final ObjectCodec<Observation, Observation.Builder> OBSERVATION = ObjectCodec.named(
          "Observation", Observation::builder, Observation.Builder::build)
      .described("One value of an indicator, as a source states it.")
      .identifiedBy("indicator", "programme", "area", "period", "categories", "series", "purpose")
      .pairedBy("asOf")
      .required("indicator", INDICATOR_ID, Observation::indicator, Observation.Builder::indicator)
      .required(
          "programme",
          ProgrammeNouns.PROGRAMME_ID,
          Observation::programme,
          Observation.Builder::programme)
      .optional("area", PlaceNouns.AREA_ID, Observation::area, Observation.Builder::area)
      .optional(
          "period", TimeNouns.REPORTING_PERIOD, Observation::period, Observation.Builder::period)
      .optional(
          "categories",
          CATEGORIES,
          IndicatorNouns::categories,
          Observation.Builder::putAllCategories)
      .optional("series", Scalars.STRING, Observation::series, Observation.Builder::series)
      .withDefault(
          "purpose",
          Scalars.enumeration(Purpose.class),
          Purpose.ACTUAL,
          Observation::purpose,
          Observation.Builder::purpose)
      .required(
          "value", MeasureNouns.OBSERVED_VALUE, Observation::value, Observation.Builder::value)
      .optional("asOf", TimeNouns.PARTIAL_DATE, Observation::asOf, Observation.Builder::asOf)
      .list("notes", ProgrammeNouns.NOTE, Observation::notes, Observation.Builder::addAllNotes)
      .list("sources", SourceNouns.SOURCE, Observation::sources, Observation.Builder::addAllSources)
      .done();

  private IndicatorNouns() {}

  private static Optional<Map<DisaggregationId, CategoryId>> categories(Observation observation) {
    ImmutableSortedMap<DisaggregationId, CategoryId> categories = observation.categories();
    return categories.isEmpty() ? Optional.empty() : Optional.of(categories);
  }
}
