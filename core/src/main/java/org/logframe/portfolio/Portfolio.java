package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.measure.UnitTable;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Route;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.check.Findings;
import org.logframe.portfolio.check.PortfolioCheck;
import org.logframe.portfolio.lookup.FilterCheck;
import org.logframe.portfolio.lookup.PortfolioIndex;
import org.logframe.portfolio.lookup.ProgrammeQuery;
import org.logframe.programme.Coverage;
import org.logframe.programme.Note;
import org.logframe.programme.Participation;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.Status;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationId;
import org.logframe.source.Publication;
import org.logframe.source.PublicationId;
import org.logframe.source.Text;

/**
 * A closed set of programmes with everything they refer to: every reference resolves, and every id
 * is unique. What is wrong breaks the build, all of it at once; what is merely suspicious becomes a
 * {@link Finding}.
 *
 * <p>Look-ups answer for a day, since coverage, names and statuses change, and every answer says
 * how sure it is ({@link Match}). Nothing here reads a clock.
 *
 * <pre>{@code
 * Portfolio portfolio = EuIomActions.portfolio();
 * portfolio.programmes(on, Facet.COUNTRY.is(libya), Facet.STATUS.is(Phase.CLOSED));
 * portfolio.pillars(ProgrammeId.of("ji-north-africa"), libya, on);
 * portfolio.findings(on);
 * }</pre>
 *
 * <p>Immutable and thread-safe; its indexes are built once, at the first look-up.
 */
@Value.Immutable
public abstract class Portfolio {
  Portfolio() {}

  /** What the set is called. */
  public abstract Optional<Text> title();

  /** The units of which its figures are written, the standard ones and its own. */
  @Value.Default
  public UnitTable units() {
    return UnitTable.standard();
  }

  /** The publications that its sources name. */
  public abstract ImmutableList<Publication> publications();

  /** The organisations that take part, own or publish something. */
  public abstract ImmutableList<Organisation> organisations();

  /** The schemes by which countries are grouped into regions. */
  public abstract ImmutableList<RegionScheme> regionSchemes();

  /** The parts of countries that it names. */
  public abstract ImmutableList<Subdivision> subdivisions();

  /** The migration routes that it names. */
  public abstract ImmutableList<Route> routes();

  /** The policy frameworks from which programmes stem. */
  public abstract ImmutableList<PolicyFramework> frameworks();

  /** The pillars of its programmes. */
  public abstract ImmutableList<Pillar> pillars();

  /** The ways in which figures are broken down. */
  public abstract ImmutableList<Disaggregation> disaggregations();

  /** Its programmes and their components, in source order. */
  public abstract ImmutableList<Programme> programmes();

  /** Its indicators. */
  public abstract ImmutableList<Indicator> indicators();

  /** Published figures that live with it; bulk observations stay outside. */
  public abstract ImmutableList<Observation> observations();

  /** Counts that sources state about its programmes. */
  public abstract ImmutableList<Claim> claims();

  /** Who takes part in the set as a whole. */
  public abstract ImmutableList<Participation> participation();

  /** What is said of the set as a whole and has no other home. */
  public abstract ImmutableList<Note> notes();

  /** The programme with an id, if there is one. */
  public final Optional<Programme> programme(ProgrammeId id) {
    return index().tree().programme(id);
  }

  /**
   * What to call a programme, briefly: its acronym or short name, else its title, else an alias; a
   * component without a name by its programme and the regions under which it is listed, such as
   * {@code EU-IOM Joint Initiative (West and Central Africa)}; else its id in quotes.
   */
  public final String name(Programme programme, Locale reader) {
    return ProgrammeName.of(this, programme, reader);
  }

  /** The organisation with an id, if there is one. */
  public final Optional<Organisation> organisation(OrganisationId id) {
    return index().lookup(Organisation.class, id);
  }

  /** The publication with an id, if there is one. */
  public final Optional<Publication> publication(PublicationId id) {
    return index().lookup(Publication.class, id);
  }

  /** The region scheme with an id, if there is one. */
  public final Optional<RegionScheme> regionScheme(RegionSchemeId id) {
    return index().lookup(RegionScheme.class, id);
  }

  /** The policy framework with an id, if there is one. */
  public final Optional<PolicyFramework> framework(PolicyFrameworkId id) {
    return index().lookup(PolicyFramework.class, id);
  }

  /** The pillar with an id, if there is one. */
  public final Optional<Pillar> pillar(PillarId id) {
    return index().lookup(Pillar.class, id);
  }

  /** The disaggregation with an id, if there is one. */
  public final Optional<Disaggregation> disaggregation(DisaggregationId id) {
    return index().lookup(Disaggregation.class, id);
  }

  /** The indicator with an id, if there is one. */
  public final Optional<Indicator> indicator(IndicatorId id) {
    return index().lookup(Indicator.class, id);
  }

  /** The area with an id, if it is global, a country, or declared here. */
  public final Optional<Area> area(AreaId id) {
    return index().area(id);
  }

  /**
   * The programmes that satisfy all filters on a day, in source order, each by what it states
   * itself: see {@link Depth#MOST_SPECIFIC}. Without a filter: those that are part of no other.
   *
   * <p>Filters on country, area, region, role and pillar test one pair: with {@code COUNTRY.is(x)}
   * and {@code PILLAR.is(y)}, the pillar applies in that country.
   *
   * @param on the day; dates that are too coarse to tell are taken, and say so
   * @throws IllegalArgumentException if a filter is not about programmes, or names what is not here
   */
  public final ImmutableList<Match<Programme>> programmes(LocalDate on, Filter... filters) {
    return programmes(on, Depth.MOST_SPECIFIC, filters);
  }

  /**
   * The programmes that satisfy all filters on a day, in source order.
   *
   * @param on the day; dates that are too coarse to tell are taken, and say so
   * @param depth which of the programmes of one tree to return
   * @throws IllegalArgumentException if a filter is not about programmes, or names what is not here
   */
  public final ImmutableList<Match<Programme>> programmes(
      LocalDate on, Depth depth, Filter... filters) {
    return new ProgrammeQuery(index(), on, depth, ImmutableList.copyOf(filters)).run();
  }

  /** The components directly below a programme, in source order. */
  public final ImmutableList<Programme> components(ProgrammeId programme) {
    return index().tree().components(position(programme));
  }

  /**
   * Where a programme works on a day: what it states and what its components state; if none of them
   * states anything, what the programme above it states.
   */
  public final ImmutableList<Match<Coverage>> coverage(ProgrammeId programme, LocalDate on) {
    return index().coverage().on(position(programme), on);
  }

  /** The countries in which a programme works on a day, each once, in source order. */
  public final ImmutableList<Match<Country>> countries(ProgrammeId programme, LocalDate on) {
    return index().coverage().countries(position(programme), on);
  }

  /**
   * The countries in which a programme works on a day by its own coverage, whatever its components
   * state and the programme above it; each once, in source order.
   */
  public final ImmutableList<Match<Country>> statedCountries(ProgrammeId programme, LocalDate on) {
    return index().coverage().statedCountries(position(programme), on);
  }

  /**
   * Where a programme stands on a day: its latest status whose as-of date is not after the day, else
   * its first undated one; if it states none, that of the programme above it.
   */
  public final Optional<Match<Status>> status(ProgrammeId programme, LocalDate on) {
    return index().effective().status(position(programme), on);
  }

  /** Who takes part in a programme on a day; if it states nobody, those of the one above it. */
  public final ImmutableList<Match<Participation>> participation(
      ProgrammeId programme, LocalDate on) {
    return index().effective().participation(position(programme), on);
  }

  /** The pillars of a programme; if it states none, those of the programme above it. */
  public final ImmutableList<Match<Pillar>> pillars(ProgrammeId programme) {
    return index().effective().pillars(position(programme));
  }

  /**
   * The pillars of a programme as they stand in one country on a day, in source order: each applies,
   * is limited to some, or is excluded, with the reason or condition. Empty if the programme does
   * not work there on that day.
   */
  public final ImmutableList<PillarScope> pillars(
      ProgrammeId programme, Country country, LocalDate on) {
    return index().pillars(position(programme), country, on, PillarScope::of);
  }

  /**
   * The indicators that satisfy all filters, in source order.
   *
   * @param filters on {@link Facet#PILLAR}, {@link Facet#OBJECTIVE} or {@link Facet#INDICATOR}
   * @throws IllegalArgumentException if a filter is about something else, or names what is not here
   */
  public final ImmutableList<Indicator> indicators(Filter... filters) {
    ImmutableList<Filter> asked = ImmutableList.copyOf(filters);
    new FilterCheck(index()).check(asked);
    return index().figures().indicators(asked);
  }

  /**
   * The published observations of an indicator, in source order.
   *
   * @throws IllegalArgumentException if the indicator is not here
   */
  public final ImmutableList<Observation> observations(IndicatorId indicator) {
    new FilterCheck(index()).check(indicator);
    return index().figures().observations(indicator);
  }

  /**
   * What is suspicious, as of a day, in the order of {@link FindingCode} and then of the portfolio.
   *
   * @param asOf the day against which statuses, coverage and periods are held
   */
  public final ImmutableList<Finding> findings(LocalDate asOf) {
    return Findings.of(this, index(), asOf);
  }

  /**
   * What is wrong with observations that are kept outside: references that do not resolve, values
   * that their indicator cannot have. Paths are positions in the list: {@code /3/area}.
   */
  public final ImmutableList<Problem> problems(List<Observation> observations) {
    return PortfolioCheck.problems(this, index().references(), observations);
  }

  /**
   * What is worth knowing of observations that are kept outside: of each, held alone against the life
   * and the coverage of its programme and against its indicator, in the order of the list; then which
   * of them are given more than once. Paths are positions in the list: {@code /3/period}.
   *
   * @param observations of which nothing is wrong, as {@link #problems} says
   */
  public final ImmutableList<Finding> findings(List<Observation> observations) {
    return Findings.of(this, index(), observations);
  }

  private int position(ProgrammeId programme) {
    return index().tree().position(programme);
  }

  @Value.Lazy
  PortfolioIndex index() {
    return new PortfolioIndex(this);
  }

  @Value.Check
  void check() {
    ImmutableList<Problem> problems = PortfolioCheck.check(this);
    if (!problems.isEmpty()) {
      throw new InvalidPortfolioException(problems);
    }
  }

  /** Its title and how much it holds: {@code EU-IOM Actions: 12 programmes, 3 indicators}. */
  @Override
  public final String toString() {
    return title().map(Text::toString).orElse("Portfolio") + ": " + PortfolioSize.of(this);
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutablePortfolio.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutablePortfolio.builder().from(this);
  }

  /** Collects the parts of a {@link Portfolio}; nothing is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Portfolio#title() title}. */
    Builder title(Text title);

    /** Sets the {@link Portfolio#title() title}, or leaves it open. */
    Builder title(Optional<? extends Text> title);

    /** Sets the {@link Portfolio#units() units}. */
    Builder units(UnitTable units);

    /** Adds {@link Portfolio#publications() publications}. */
    Builder addPublications(Publication... publications);

    /** Adds {@link Portfolio#publications() publications}. */
    Builder addAllPublications(Iterable<? extends Publication> publications);

    /** Adds {@link Portfolio#organisations() organisations}. */
    Builder addOrganisations(Organisation... organisations);

    /** Adds {@link Portfolio#organisations() organisations}. */
    Builder addAllOrganisations(Iterable<? extends Organisation> organisations);

    /** Adds {@link Portfolio#regionSchemes() region schemes}. */
    Builder addRegionSchemes(RegionScheme... regionSchemes);

    /** Adds {@link Portfolio#regionSchemes() region schemes}. */
    Builder addAllRegionSchemes(Iterable<? extends RegionScheme> regionSchemes);

    /** Adds {@link Portfolio#subdivisions() subdivisions}. */
    Builder addSubdivisions(Subdivision... subdivisions);

    /** Adds {@link Portfolio#subdivisions() subdivisions}. */
    Builder addAllSubdivisions(Iterable<? extends Subdivision> subdivisions);

    /** Adds {@link Portfolio#routes() routes}. */
    Builder addRoutes(Route... routes);

    /** Adds {@link Portfolio#routes() routes}. */
    Builder addAllRoutes(Iterable<? extends Route> routes);

    /** Adds {@link Portfolio#frameworks() frameworks}. */
    Builder addFrameworks(PolicyFramework... frameworks);

    /** Adds {@link Portfolio#frameworks() frameworks}. */
    Builder addAllFrameworks(Iterable<? extends PolicyFramework> frameworks);

    /** Adds {@link Portfolio#pillars() pillars}. */
    Builder addPillars(Pillar... pillars);

    /** Adds {@link Portfolio#pillars() pillars}. */
    Builder addAllPillars(Iterable<? extends Pillar> pillars);

    /** Adds {@link Portfolio#disaggregations() disaggregations}. */
    Builder addDisaggregations(Disaggregation... disaggregations);

    /** Adds {@link Portfolio#disaggregations() disaggregations}. */
    Builder addAllDisaggregations(Iterable<? extends Disaggregation> disaggregations);

    /** Adds {@link Portfolio#programmes() programmes}. */
    Builder addProgrammes(Programme... programmes);

    /** Adds {@link Portfolio#programmes() programmes}. */
    Builder addAllProgrammes(Iterable<? extends Programme> programmes);

    /** Sets the {@link Portfolio#indicators() indicators}, instead of those there were. */
    Builder indicators(Iterable<? extends Indicator> indicators);

    /** Adds {@link Portfolio#indicators() indicators}. */
    Builder addIndicators(Indicator... indicators);

    /** Adds {@link Portfolio#indicators() indicators}. */
    Builder addAllIndicators(Iterable<? extends Indicator> indicators);

    /** Adds {@link Portfolio#observations() observations}. */
    Builder addObservations(Observation... observations);

    /** Adds {@link Portfolio#observations() observations}. */
    Builder addAllObservations(Iterable<? extends Observation> observations);

    /** Adds {@link Portfolio#claims() claims}. */
    Builder addClaims(Claim... claims);

    /** Adds {@link Portfolio#claims() claims}. */
    Builder addAllClaims(Iterable<? extends Claim> claims);

    /** Adds {@link Portfolio#participation() participation}. */
    Builder addParticipation(Participation... participation);

    /** Adds {@link Portfolio#participation() participation}. */
    Builder addAllParticipation(Iterable<? extends Participation> participation);

    /** Adds {@link Portfolio#notes() notes}. */
    Builder addNotes(Note... notes);

    /** Adds {@link Portfolio#notes() notes}. */
    Builder addAllNotes(Iterable<? extends Note> notes);

    /**
     * The portfolio.
     *
     * @throws InvalidPortfolioException if anything is wrong; it names every problem
     */
    @CheckReturnValue
    Portfolio build();
  }
}
