package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Located;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.ClaimTime;
import org.logframe.portfolio.Counted;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.InvalidPortfolioException;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Severity;
import org.logframe.source.Source;

/** The nouns of {@link org.logframe.portfolio}. */
final class PortfolioNouns {
  static final Codec<Claim> CLAIM = ObjectCodec.named("Claim", Claim::builder, Claim.Builder::build)
      .described("A count that a source states about a programme.")
      .identifiedBy("programme", "counted", "time", "scheme")
      .required(
          "programme", ProgrammeNouns.PROGRAMME_ID, Claim::programme, Claim.Builder::programme)
      .required(
          "counted", Scalars.enumeration(Counted.class), Claim::counted, Claim.Builder::counted)
      .required("figure", MeasureNouns.FIGURE, Claim::figure, Claim.Builder::figure)
      .optional("time", Scalars.enumeration(ClaimTime.class), Claim::time, Claim.Builder::time)
      .optional("scheme", PlaceNouns.REGION_SCHEME_ID, Claim::scheme, Claim.Builder::scheme)
      .list("sources", SourceNouns.SOURCE, Claim::sources, Claim.Builder::addAllSources)
      .done();

  static final Codec<Finding> FINDING = Values.named(
          "Finding",
          Part.required("code", Scalars.enumeration(FindingCode.class), Finding::code),
          Part.required("severity", Scalars.enumeration(Severity.class), Finding::severity),
          Part.required("path", Scalars.STRING, Finding::path),
          Part.required("sentence", Scalars.STRING, Finding::sentence),
          Part.list("sources", SourceNouns.SOURCE, Finding::sources),
          PortfolioNouns::finding)
      .described("Statements that do not go together; the severity is that of the code.")
      .done();

  private static final FormatNoun FORMAT = new FormatNoun(DocumentKind.PORTFOLIO, "Portfolio");

  static final Codec<Portfolio> PORTFOLIO = ObjectCodec.named(
          "Portfolio", Portfolio::builder, Portfolio.Builder::build)
      .described("A closed set of programmes with everything they refer to.")
      .refusing(PortfolioNouns::problems)
      .required("format", FORMAT, portfolio -> FORMAT.format(), (builder, format) -> {})
      .optional("title", SourceNouns.TEXT, Portfolio::title, Portfolio.Builder::title)
      .list(
          "units",
          MeasureNouns.NAMED_UNIT,
          portfolio -> portfolio.units().added(),
          (builder, units) -> builder.units(UnitTable.standard().with(units)))
      .list(
          "publications",
          SourceNouns.PUBLICATION,
          Portfolio::publications,
          Portfolio.Builder::addAllPublications)
      .list(
          "organisations",
          SourceNouns.ORGANISATION,
          Portfolio::organisations,
          Portfolio.Builder::addAllOrganisations)
      .list(
          "regionSchemes",
          PlaceNouns.REGION_SCHEME,
          Portfolio::regionSchemes,
          Portfolio.Builder::addAllRegionSchemes)
      .list(
          "subdivisions",
          PlaceNouns.SUBDIVISION,
          Portfolio::subdivisions,
          Portfolio.Builder::addAllSubdivisions)
      .list("routes", PlaceNouns.ROUTE, Portfolio::routes, Portfolio.Builder::addAllRoutes)
      .list(
          "frameworks",
          ProgrammeNouns.POLICY_FRAMEWORK,
          Portfolio::frameworks,
          Portfolio.Builder::addAllFrameworks)
      .list("pillars", ProgrammeNouns.PILLAR, Portfolio::pillars, Portfolio.Builder::addAllPillars)
      .list(
          "disaggregations",
          IndicatorNouns.DISAGGREGATION,
          Portfolio::disaggregations,
          Portfolio.Builder::addAllDisaggregations)
      .list(
          "programmes",
          ProgrammeNoun.PROGRAMME,
          Portfolio::programmes,
          Portfolio.Builder::addAllProgrammes)
      .list(
          "indicators",
          IndicatorNouns.INDICATOR,
          Portfolio::indicators,
          Portfolio.Builder::addAllIndicators)
      .list(
          "observations",
          IndicatorNouns.OBSERVATION,
          Portfolio::observations,
          Portfolio.Builder::addAllObservations)
      .list("claims", CLAIM, Portfolio::claims, Portfolio.Builder::addAllClaims)
      .list(
          "participation",
          ProgrammeNouns.PARTICIPATION,
          Portfolio::participation,
          Portfolio.Builder::addAllParticipation)
      .list("notes", ProgrammeNouns.NOTE, Portfolio::notes, Portfolio.Builder::addAllNotes)
      .done();

  private PortfolioNouns() {}

  private static Finding finding(
      FindingCode code,
      Severity severity,
      String path,
      String sentence,
      ImmutableList<Source> sources) {
    if (severity != code.severity()) {
      throw new IllegalArgumentException(
          "Finding: " + code + " has the severity " + code.severity() + ", not " + severity);
    }
    return Finding.builder()
        .code(code)
        .path(path)
        .sentence(sentence)
        .addAllSources(sources)
        .build();
  }

  private static ImmutableList<Located> problems(IllegalArgumentException refusal) {
    return refusal instanceof InvalidPortfolioException invalid
        ? invalid.problems().stream()
            .map(problem -> new Located(problem.path(), problem.message()))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
