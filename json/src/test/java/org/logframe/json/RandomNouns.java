package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Category;
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
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.Allocation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
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
import org.logframe.portfolio.ClaimTime;
import org.logframe.portfolio.Counted;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.CoverageKind;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Listing;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Pillar;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeKind;
import org.logframe.programme.SdgTarget;
import org.logframe.programme.Status;
import org.logframe.source.DatedName;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationKind;
import org.logframe.source.Publication;
import org.logframe.source.PublicationKind;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Part;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** Nouns with every part present or absent at random. */
class RandomNouns {
  private static final ImmutableList<String> WORDS = ImmutableList.of(
      "return",
      "Guinée-Bissau",
      "a \"quoted\" word",
      "back\\slash",
      "two\nlines",
      "tab\there",
      "l’État",
      "عودة",
      "𝔘nicode",
      "a/b~c",
      "</script>",
      "a\u2028b",
      " spaces ",
      "0");

  private static final ImmutableList<Unit<?>> UNITS = Stream.concat(
          Stream.of("persons", "", "%", "thousand persons", "km", "persons/household")
              .<Unit<?>>map(UnitTable.standard()::parse),
          Stream.of(Counts.of("well", "wells").divide(Counts.of("farm", "farms"))))
      .collect(ImmutableList.toImmutableList());

  private final Random random;

  RandomNouns(Random random) {
    this.random = random;
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <E extends Enum<E>> E oneOf(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()));
  }

  <T> void maybe(Supplier<T> value, Consumer<? super T> setter) {
    if (random.nextBoolean()) {
      setter.accept(value.get());
    }
  }

  <T> ImmutableList<T> some(Supplier<T> value) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> value.get())
        .collect(ImmutableList.toImmutableList());
  }

  String words() {
    return oneOf(WORDS) + (random.nextBoolean() ? " " + oneOf(WORDS) : "");
  }

  /** Words in one line. */
  String line() {
    return words().replaceAll("[\n\t]", " ");
  }

  String link() {
    return "https://example.org/" + oneOf(List.of("", "größe", "a?b=c&d=%22#e", "عودة"));
  }

  /** Nothing is part of itself. */
  private static void ifOther(String id, String above, Consumer<String> setter) {
    if (!above.equals(id)) {
      setter.accept(above);
    }
  }

  String id() {
    return oneOf(ImmutableList.of("a", "b c", "é/~", "\"q\"", "x%2F,y", "ع"))
        + random.nextInt(1_000);
  }

  /** A reference; those of a portfolio are overridden, so that they resolve. */
  String publicationId() {
    return id();
  }

  String organisationId() {
    return id();
  }

  String programmeId() {
    return id();
  }

  String frameworkId() {
    return id();
  }

  String indicatorId() {
    return id();
  }

  /** The id of a count; no other indicator has it at random. */
  String weightId() {
    return "weight " + id();
  }

  Text text() {
    Text text = Text.of(Locale.forLanguageTag(oneOf(List.of("und", "en", "fr", "pt-BR"))), words());
    return random.nextBoolean() ? text : text.with(Locale.forLanguageTag("ar"), words());
  }

  LocalDate day() {
    return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_000));
  }

  PartialDate date() {
    LocalDate day = day();
    return switch (random.nextInt(4)) {
      case 0 -> PartialDate.of(day);
      case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
      case 2 -> PartialDate.of(oneOf(Part.class), day.getYear());
      default -> PartialDate.of(day.getYear());
    };
  }

  Validity validity() {
    return switch (random.nextInt(4)) {
      case 0 -> Validity.undated();
      case 1 -> Validity.since(date());
      case 2 -> Validity.until(date());
      default -> Validity.between(PartialDate.of(Part.LATE, 2017), PartialDate.of(2020));
    };
  }

  ReportingPeriod period() {
    LocalDate day = day();
    return switch (random.nextInt(6)) {
      case 0 -> ReportingPeriod.of(day.getYear());
      case 1 -> ReportingPeriod.ofHalfYear(day.getYear(), 1 + random.nextInt(2));
      case 2 -> ReportingPeriod.ofQuarter(day.getYear(), 1 + random.nextInt(4));
      case 3 -> ReportingPeriod.since(day);
      case 4 -> ReportingPeriod.until(day);
      default -> ReportingPeriod.between(day, day.plusDays(random.nextInt(20)));
    };
  }

  Source source() {
    return random.nextBoolean() ? Source.of(publicationId()) : Source.of(publicationId(), line());
  }

  ImmutableList<Source> sources() {
    return some(this::source);
  }

  Publication publication(String id) {
    Publication.Builder builder = Publication.builder().id(id);
    maybe(this::text, builder::title);
    maybe(() -> oneOf(PublicationKind.class), builder::kind);
    some(this::organisationId).forEach(builder::addPublishers);
    maybe(() -> "fr-CA", builder::addLanguages);
    maybe(() -> "ar", builder::addLanguages);
    maybe(this::date, builder::date);
    maybe(this::link, builder::link);
    maybe(this::text, builder::description);
    return builder.addAllSources(sources()).build();
  }

  Organisation organisation(String id) {
    Organisation.Builder builder =
        Organisation.builder().id(id).addNames(DatedName.of(text(), validity()));
    maybe(() -> oneOf(OrganisationKind.class), builder::kind);
    builder.addAllNames(some(() -> DatedName.of(text())));
    maybe(this::line, builder::acronym);
    maybe(this::organisationId, above -> ifOther(id, above, builder::partOf));
    maybe(this::link, builder::link);
    return builder.addAllSources(sources()).build();
  }

  Country country() {
    return oneOf(Country.all());
  }

  AreaId area() {
    return switch (random.nextInt(5)) {
      case 0 -> AreaId.global();
      case 1 -> AreaId.of(SubdivisionId.of(id()));
      case 2 -> AreaId.of(RegionSchemeId.of(id()), RegionId.of(id()));
      case 3 -> AreaId.of(RouteId.of(id()));
      default -> AreaId.of(country());
    };
  }

  AreaId region() {
    return area();
  }

  Subdivision subdivision(String id) {
    Subdivision.Builder builder = Subdivision.builder().id(id).name(text());
    if (random.nextBoolean()) {
      builder.partOf(Country.of("AF")).code("AF-KAB");
    } else {
      builder.partOf(SubdivisionId.of("parent"));
    }
    maybe(this::text, builder::type);
    maybe(() -> Allocation.NOT_ALLOCATED, builder::allocation);
    return builder.addAllSources(sources()).build();
  }

  Route route(String id) {
    return Route.builder().id(id).name(text()).addAllSources(sources()).build();
  }

  RegionScheme scheme(String id) {
    RegionScheme.Builder builder = RegionScheme.builder()
        .id(id)
        .title(text())
        .partitioning(Partitioning.OVERLAPPING)
        .addRegions(Region.builder().scheme(id).id("top").name(text()).build());
    maybe(this::organisationId, builder::owner);
    maybe(this::validity, builder::validity);
    Region.Builder inner = Region.builder().scheme(id).id("inner").name(text());
    maybe(() -> "top", inner::partOf);
    builder.addRegions(inner.addAllSources(sources()).build());
    maybe(
        () -> new RegionMembership(RegionId.of("inner"), country(), validity(), sources()),
        builder::addMemberships);
    return builder.addAllSources(sources()).build();
  }

  Note note() {
    Note.Builder builder = Note.builder().kind(oneOf(NoteKind.class)).text(text());
    maybe(this::link, builder::link);
    return builder.addAllSources(sources()).build();
  }

  Event event() {
    Event.Builder builder = Event.builder().kind(EventKind.PHASED_OUT).date(date());
    maybe(this::area, builder::area);
    maybe(this::words, builder::wording);
    return builder.addAllSources(sources()).build();
  }

  Coverage coverage() {
    Coverage.Builder builder = Coverage.builder().area(area());
    maybe(() -> oneOf(CoverageRole.class), builder::role);
    maybe(() -> oneOf(CoverageKind.class), builder::kind);
    maybe(this::validity, builder::validity);
    maybe(this::words, builder::label);
    return builder.addAllSources(sources()).build();
  }

  Applicability applicability(Country country) {
    Applicability.Builder builder =
        Applicability.builder().country(country).pillar("p").rule(ApplicabilityRule.EXCLUDED);
    if (random.nextBoolean()) {
      Eligibility.Builder condition = Eligibility.builder().statement(text());
      maybe(this::area, condition::returningFrom);
      maybe(this::text, condition::returningTo);
      builder.rule(ApplicabilityRule.ONLY_FOR).condition(condition.build());
    }
    maybe(this::text, builder::reason);
    return builder.addAllSources(sources()).build();
  }

  Participation participation() {
    Participation.Builder builder =
        Participation.builder().organisation(organisationId()).role(oneOf(ParticipationRole.class));
    maybe(this::validity, builder::validity);
    maybe(this::words, builder::wording);
    return builder.addAllSources(sources()).build();
  }

  Status status() {
    Status.Builder builder = Status.builder().phase(oneOf(Phase.class));
    maybe(this::words, builder::label);
    maybe(this::date, builder::asOf);
    return builder.addAllSources(sources()).build();
  }

  Objective objective(String id, Optional<String> partOf) {
    Objective.Builder builder = Objective.builder()
        .id(id)
        .level(partOf.isPresent() ? ObjectiveLevel.RESULT : oneOf(ObjectiveLevel.class))
        .statement(text());
    maybe(this::line, builder::code);
    partOf.ifPresent(builder::partOf);
    maybe(this::text, builder::componentName);
    maybe(() -> SdgTarget.parse("10.a"), builder::addSdgTargets);
    return builder.addAllSources(sources()).build();
  }

  Pillar pillar(String id) {
    Pillar.Builder builder = Pillar.builder().id(id).title(text());
    maybe(() -> random.nextInt(100), builder::number);
    maybe(this::text, builder::aim);
    return builder.addAllSources(sources()).build();
  }

  PolicyFramework framework(String id) {
    PolicyFramework.Builder builder = PolicyFramework.builder().id(id).title(text());
    some(this::organisationId).forEach(builder::addOwners);
    builder.addAllAims(some(this::text));
    maybe(this::text, builder::purpose);
    maybe(this::frameworkId, above -> ifOther(id, above, builder::partOf));
    maybe(this::link, builder::link);
    return builder.addAllSources(sources()).build();
  }

  Programme programme(String id) {
    Programme.Builder builder = Programme.builder().id(id);
    maybe(() -> oneOf(ProgrammeKind.class), builder::kind);
    maybe(this::programmeId, above -> ifOther(id, above, builder::partOf));
    maybe(this::text, builder::title);
    maybe(this::line, builder::acronym);
    builder.addAllAliases(some(this::text));
    maybe(this::text, builder::description);
    builder.addAllEvents(some(this::event));
    builder.addAllListedUnder(some(() -> new Listing(region(), sources())));
    builder.addAllCoverage(some(this::coverage));
    maybe(() -> "p", builder::addPillars);
    maybe(() -> applicability(Country.of("LY")), builder::addApplicability);
    maybe(() -> applicability(Country.of("EG")), builder::addApplicability);
    builder.addAllParticipation(some(this::participation));
    builder.addAllStatuses(some(this::status));
    builder.addObjectives(
        objective(id + " top", Optional.empty()),
        objective(id + " below", Optional.of(id + " top")));
    maybe(this::frameworkId, builder::addFrameworks);
    builder.addAllNotes(some(this::note));
    maybe(this::link, builder::link);
    return builder.addAllSources(sources()).build();
  }

  BigDecimal number() {
    return new BigDecimal(BigInteger.valueOf(random.nextInt(2_000_000)), random.nextInt(5) - 1);
  }

  Unit<?> unit() {
    return oneOf(UNITS);
  }

  Interval interval(Unit<?> unit) {
    BigDecimal low = number();
    BigDecimal high = low.add(number()).add(BigDecimal.ONE);
    return switch (random.nextInt(7)) {
      case 0 -> Interval.exactly(low, unit);
      case 1 -> Interval.atLeast(low, unit).withEstimate(high);
      case 2 -> Interval.moreThan(low, unit);
      case 3 -> Interval.lessThan(high, unit);
      case 4 ->
        Interval.moreThan(low, unit).intersect(Interval.atMost(high, unit)).orElseThrow();
      case 5 -> Interval.unbounded(unit);
      default -> Interval.between(low, high, unit).withEstimate(high);
    };
  }

  Figure figure(Unit<?> unit) {
    BigDecimal value = number();
    BigDecimal more = value.add(number()).add(BigDecimal.ONE);
    Figure figure = switch (random.nextInt(9)) {
      case 0 -> Figure.exactly(value, unit);
      case 1 -> Figure.about(value, unit);
      case 2 -> Figure.nearly(value, unit);
      case 3 -> Figure.moreThan(value, unit);
      case 4 -> Figure.atLeast(value, unit);
      case 5 -> Figure.lessThan(value, unit);
      case 6 -> Figure.atMost(value, unit);
      case 7 -> Figure.between(value, more, unit);
      default ->
        Figure.parse(
            oneOf(List.of(
                "Around 370",
                "close to 114,000",
                "about 5.0",
                "1\u00a0000",
                "~0.00",
                "10 to 15",
                "between 3 and 7",
                "MORE than 5",
                "> 78",
                "up to 500",
                "5+")),
            unit);
    };
    return random.nextInt(3) > 0
        ? figure
        : figure.withBounds(figure.bounds().hull(Interval.atLeast(number(), unit)));
  }

  ObservedValue value(Unit<?> unit) {
    return switch (random.nextInt(6)) {
      case 0 -> Grade.of(words());
      case 1 -> Ratio.of(figure(unit), figure(unit()));
      case 2 -> Missing.of(oneOf(MissingReason.class)).withUnread(words());
      case 3 -> Missing.suppressed(interval(unit));
      default -> figure(unit);
    };
  }

  Disaggregation disaggregation(String id) {
    Disaggregation.Builder builder = Disaggregation.builder()
        .id(id)
        .title(text())
        .addCategories(Category.of("x", text()), Category.of("y", text()));
    maybe(() -> oneOf(Partitioning.class), builder::partitioning);
    maybe(() -> "y", builder::residual);
    return builder.build();
  }

  Expectation expectation() {
    Expectation.Builder builder = Expectation.builder().programme(programmeId());
    builder.addAllAreas(some(this::area));
    maybe(this::validity, builder::validity);
    maybe(() -> oneOf(Granularity.class), builder::frequency);
    maybe(() -> "d", builder::addDisaggregations);
    return builder.addAllSources(sources()).build();
  }

  Indicator indicator(String id) {
    Unit<?> unit = unit();
    Indicator.Builder builder = Indicator.builder()
        .id(id)
        .title(text())
        .kind(IndicatorKind.INDEX)
        .unit(unit)
        .addDisaggregations("d");
    if (random.nextBoolean()) {
      builder.kind(IndicatorKind.RATIO);
      maybe(
          () -> RatioParts.of(IndicatorId.of("i"), IndicatorId.of("j"), oneOf(Relation.class)),
          builder::ratioParts);
    }
    maybe(this::text, builder::definition);
    maybe(() -> oneOf(ObjectiveLevel.class), builder::level);
    maybe(() -> "p", builder::pillar);
    maybe(() -> oneOf(Direction.class), builder::direction);
    maybe(() -> interval(unit), builder::range);
    maybe(() -> oneOf(Granularity.class), builder::frequency);
    maybe(this::text, builder::meansOfVerification);
    builder.addAllExpectations(some(this::expectation)).addAllNotes(some(this::note));
    if (random.nextInt(4) == 0) {
      builder.addSteps(Step.of(Rule.MEAN, axis()).weightedBy(weightId()));
    } else {
      builder.addAllSteps(some(this::step));
    }
    builder.addAllOwnShare(some(this::axis));
    return builder.addAllSources(sources()).build();
  }

  private Axis axis() {
    return random.nextBoolean() ? Axis.AREAS : Axis.of(DisaggregationId.of("d"));
  }

  private Step step() {
    if (random.nextBoolean()) {
      return Step.of(Rule.COUNT, axis(), Axis.PERIODS).overlapping(Axis.PERIODS);
    }
    Step.Builder builder =
        Step.builder().rule(Rule.LATEST).addAxes(Axis.PERIODS).carrying(oneOf(Carrying.class));
    maybe(() -> Period.of(random.nextInt(3), random.nextInt(20), 1), builder::lookBack);
    return builder.build();
  }

  Observation observation(ObservedValue value) {
    Observation.Builder builder =
        Observation.builder().indicator(indicatorId()).programme(programmeId()).value(value);
    maybe(this::area, builder::area);
    maybe(this::period, builder::period);
    maybe(() -> "x", category -> builder.category("d", category));
    maybe(this::words, builder::series);
    maybe(() -> oneOf(Purpose.class), builder::purpose);
    maybe(this::date, builder::asOf);
    return builder.addAllNotes(some(this::note)).addAllSources(sources()).build();
  }

  Claim claim() {
    Claim.Builder builder = Claim.builder()
        .programme(programmeId())
        .counted(Counted.PILLARS)
        .figure(figure(Counts.COUNTRY));
    maybe(() -> oneOf(ClaimTime.class), builder::time);
    return builder.addAllSources(sources()).build();
  }
}
