package org.logframe.json.export;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.measure.Unit;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.json.codec.Scalars;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationId;
import org.logframe.source.Publication;
import org.logframe.source.PublicationId;
import org.logframe.source.Text;

/** What facets and their values are called in one language; by their codes where nobody says. */
final class Labels {
  private final Portfolio portfolio;
  private final Locale language;

  Labels(Portfolio portfolio, Locale language) {
    this.portfolio = portfolio;
    this.language = language;
  }

  /** A unit; in the words of the portfolio where the library has none for it. */
  String of(Unit<?> unit) {
    String text = portfolio.units().format(unit);
    return Words.find("unit." + text).map(this::of).orElse(text);
  }

  /** The library's own words. */
  String word(String code) {
    return Words.of(code, language);
  }

  String of(Text text) {
    return text.in(language);
  }

  String of(Facet<?> facet) {
    Optional<Text> title = facet
        .disaggregation()
        .flatMap(portfolio::disaggregation)
        .map(Disaggregation::title)
        .or(() -> facet.regionScheme().flatMap(portfolio::regionScheme).map(RegionScheme::title))
        .or(() -> Words.find(facet.text()));
    return title.map(this::of).orElse(facet.name());
  }

  String of(Facet<?> facet, Object value) {
    Optional<Text> text = switch (facet.kind()) {
      case COUNTRY -> as(value, Country.class, country -> Optional.of(country.name()));
      case AREA, AREA_TREE, AREA_LEVEL, LISTED_UNDER -> as(value, AreaId.class, this::area);
      case REGION -> region(facet.regionScheme().orElseThrow(), value);
      case CATEGORY -> category(facet.disaggregation().orElseThrow(), value);
      case PARTICIPANT ->
        as(value, OrganisationId.class, portfolio::organisation).map(Organisation::name);
      case PILLAR -> as(value, PillarId.class, portfolio::pillar).map(Pillar::title);
      case FRAMEWORK ->
        as(value, PolicyFrameworkId.class, portfolio::framework).map(PolicyFramework::title);
      case INDICATOR -> as(value, IndicatorId.class, portfolio::indicator).map(Indicator::title);
      case OBJECTIVE -> as(value, ObjectiveId.class, this::objective).map(Objective::statement);
      case ROLE, STATUS, KIND, LEVEL -> as(value, Enum.class, Labels::constant);
      case PROGRAMME, PROGRAMME_TREE, PERIOD, SDG_TARGET -> Optional.empty();
    };
    return text.map(this::of).orElseGet(() -> plain(value));
  }

  private Optional<Text> region(RegionSchemeId scheme, Object value) {
    return as(value, RegionId.class, region -> area(AreaId.of(scheme, region)));
  }

  private Optional<Text> category(DisaggregationId id, Object value) {
    return portfolio
        .disaggregation(id)
        .flatMap(each -> as(value, CategoryId.class, each::category))
        .map(Category::title);
  }

  private static Optional<Text> constant(Enum<?> constant) {
    return Words.find(
        constant.getDeclaringClass().getSimpleName() + "." + Scalars.constant(constant));
  }

  private static <V, T> Optional<T> as(
      Object value, Class<V> type, Function<V, Optional<T>> lookUp) {
    return Optional.of(value).filter(type::isInstance).map(type::cast).flatMap(lookUp);
  }

  private Optional<Text> area(AreaId area) {
    return portfolio.area(area).map(Area::name);
  }

  private Optional<Objective> objective(ObjectiveId id) {
    return portfolio.programmes().stream()
        .flatMap(programme -> programme.objectives().stream())
        .filter(objective -> objective.id().equals(id))
        .findFirst();
  }

  /** A name that is no text in languages, or none. */
  private String plain(Object value) {
    return as(value, ProgrammeId.class, portfolio::programme)
        .map(programme -> portfolio.name(programme, language))
        .orElseGet(value::toString);
  }

  /** What a publication is called; its id where it has no title. */
  String of(PublicationId id) {
    return portfolio.publication(id).flatMap(Publication::title).map(this::of).orElse(id.text());
  }
}
