package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Global;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Route;
import org.logframe.place.Subdivision;
import org.logframe.place.SubdivisionId;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Listing;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.ProgrammeKind;
import org.logframe.programme.SdgTarget;
import org.logframe.programme.Status;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationId;
import org.logframe.source.Text;
import org.logframe.time.Part;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/**
 * Random portfolios over a few countries, pillars and organisations, so small that statements often
 * meet: trees up to five deep, most programmes leaving out what they could inherit.
 */
final class RandomPortfolios {
  static final ImmutableList<Country> COUNTRIES =
      ImmutableList.of(Country.of("LY"), Country.of("EG"), Country.of("NE"), Country.of("ML"));
  private static final ImmutableList<String> REGIONS = ImmutableList.of("r0", "r1", "r2");
  private static final ImmutableList<String> PILLARS = ImmutableList.of("p0", "p1", "p2");
  private static final ImmutableList<String> ORGANISATIONS = ImmutableList.of("o0", "o1");

  private final Random random;

  private RandomPortfolios(Random random) {
    this.random = random;
  }

  /** A portfolio and a question about its programmes. */
  record Question(Portfolio portfolio, LocalDate on, List<Filter> filters) {
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder("On " + on + ": " + filters);
      portfolio.regionSchemes().forEach(each -> text.append("\n").append(each));
      portfolio.programmes().forEach(each -> text.append("\n").append(each));
      return text.toString();
    }
  }

  static Arbitrary<Question> questions() {
    return Arbitraries.randomValue(random -> new RandomPortfolios(random).question());
  }

  private Question question() {
    Portfolio portfolio = portfolio();
    List<Filter> filters = IntStream.rangeClosed(0, random.nextInt(4) == 0 ? 2 : random.nextInt(2))
        .mapToObj(i -> filter(portfolio))
        .toList();
    return new Question(portfolio, day(), filters);
  }

  private Portfolio portfolio() {
    Portfolio.Builder builder = Portfolio.builder()
        .addSubdivisions(subdivision("fezzan", AreaId.of(COUNTRIES.get(0))))
        .addSubdivisions(subdivision("sabha", AreaId.of(SubdivisionId.of("fezzan"))))
        .addRoutes(Route.builder().id("sea").name(Text.english("Sea")).build())
        .addRegionSchemes(scheme("s"), scheme("t"))
        .addFrameworks(
            PolicyFramework.builder().id("pact").title(Text.english("Pact")).build());
    PILLARS.forEach(
        id -> builder.addPillars(Pillar.builder().id(id).title(Text.english(id)).build()));
    ORGANISATIONS.forEach(id -> builder.addOrganisations(
        Organisation.builder().id(id).addNames(Text.english(id)).build()));
    List<Programme> programmes = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    int size = 1 + random.nextInt(11);
    for (int i = 0; i < size; i++) {
      int parent = i == 0 || random.nextInt(5) == 0 ? -1 : random.nextInt(i);
      boolean isRoot = parent < 0 || depths.get(parent) >= 5;
      depths.add(isRoot ? 1 : depths.get(parent) + 1);
      Programme.Builder programme = programme(i);
      programmes.add(isRoot ? programme.build() : programme.partOf("g" + parent).build());
    }
    Collections.shuffle(programmes, random);
    return builder.addAllProgrammes(programmes).build();
  }

  private static Subdivision subdivision(String id, AreaId partOf) {
    return Subdivision.builder().id(id).name(Text.english(id)).partOf(partOf).build();
  }

  private RegionScheme scheme(String id) {
    RegionScheme.Builder scheme = RegionScheme.builder()
        .id(id)
        .title(Text.english(id))
        .partitioning(Partitioning.OVERLAPPING);
    if (one(4)) {
      scheme.validity(validity());
    }
    for (int i = 0; i < REGIONS.size(); i++) {
      Region.Builder region =
          Region.builder().scheme(id).id(REGIONS.get(i)).name(Text.english(REGIONS.get(i)));
      if (i > 0 && one(2)) {
        region.partOf(REGIONS.get(random.nextInt(i)));
      }
      scheme.addRegions(region.build());
      for (Country country : COUNTRIES) {
        if (one(3)) {
          scheme.addMemberships(RegionMembership.of(REGIONS.get(i), country, validity()));
        }
      }
    }
    return scheme.build();
  }

  private Programme.Builder programme(int number) {
    Programme.Builder programme =
        Programme.builder().id("g" + number).kind(of(ProgrammeKind.values()));
    if (one(2)) {
      times(3, () -> programme.addCoverage(coverage()));
    }
    if (one(3)) {
      PILLARS.stream().filter(id -> !one(3)).forEach(programme::addPillars);
    }
    for (Country country : COUNTRIES) {
      for (String pillar : PILLARS) {
        if (one(12)) {
          programme.addApplicability(exception(country, PillarId.of(pillar)));
        }
      }
    }
    if (one(3)) {
      times(2, () -> programme.addParticipation(participation()));
    }
    if (one(3)) {
      times(2, () -> programme.addStatuses(status()));
    }
    if (one(3)) {
      programme.addFrameworks("pact");
    }
    if (one(3)) {
      programme.addListedUnder(Listing.of(AreaId.of(RegionSchemeId.of("s"), region())));
    }
    if (one(3)) {
      programme.addObjectives(Objective.builder()
          .id("x" + number)
          .level(ObjectiveLevel.SPECIFIC)
          .statement(Text.english("x"))
          .addSdgTargets(of("10.7", "8.8"))
          .build());
    }
    return one(3) ? withLife(programme) : programme;
  }

  private Programme.Builder withLife(Programme.Builder programme) {
    PartialDate one = date();
    PartialDate other = date();
    boolean inOrder = !other.isCertainlyBefore(one);
    if (!one(3)) {
      programme.addEvents(Event.of(
          of(EventKind.LAUNCHED, EventKind.STARTED, EventKind.ESTABLISHED), inOrder ? one : other));
    }
    if (!one(3)) {
      programme.addEvents(Event.of(EventKind.ENDED, inOrder ? other : one));
    }
    if (one(4)) {
      programme.addEvents(Event.of(EventKind.PHASED_OUT, inOrder ? other : one));
    }
    if (one(4)) {
      programme.addEvents(Event.builder()
          .kind(EventKind.STARTED)
          .date(PartialDate.of(2016))
          .area(of(COUNTRIES))
          .build());
    }
    return programme;
  }

  private Coverage coverage() {
    Coverage.Builder coverage = Coverage.builder().area(area());
    if (one(2)) {
      coverage.role(of(CoverageRole.values()));
    }
    return coverage.validity(validity()).build();
  }

  private AreaId area() {
    return switch (random.nextInt(10)) {
      case 0 -> Global.GLOBAL.areaId();
      case 1 -> AreaId.parse("route:sea");
      case 2 -> AreaId.parse(of("subdivision:fezzan", "subdivision:sabha"));
      case 3, 4 -> AreaId.parse("region:" + of("s", "t") + "/" + region());
      default -> of(COUNTRIES).areaId();
    };
  }

  private Applicability exception(Country country, PillarId pillar) {
    return one(2)
        ? Applicability.exclude(country, pillar, Text.english("no"))
        : Applicability.onlyFor(country, pillar, Eligibility.of(Text.english("some")));
  }

  private Participation participation() {
    return Participation.builder()
        .organisation(of(ORGANISATIONS))
        .role(of(ParticipationRole.FUNDING, ParticipationRole.IMPLEMENTING))
        .validity(validity())
        .build();
  }

  private Status status() {
    Status.Builder status = Status.builder().phase(of(Phase.PLANNED, Phase.ONGOING, Phase.CLOSED));
    return (one(3) ? status : status.asOf(date())).build();
  }

  private Filter filter(Portfolio portfolio) {
    int values = 1 + random.nextInt(3);
    ProgrammeId programme = of(portfolio.programmes()).id();
    return switch (random.nextInt(18)) {
      case 0, 1, 2, 3 -> Facet.COUNTRY.isAnyOf(some(values, () -> of(COUNTRIES)));
      case 4 -> Facet.AREA.isAnyOf(some(values, this::area));
      case 5, 6, 7 -> Facet.region(of("s", "t")).isAnyOf(some(values, this::region));
      case 8 -> Facet.ROLE.isAnyOf(some(values, () -> of(CoverageRole.values())));
      case 9, 10, 11 -> Facet.PILLAR.isAnyOf(some(values, () -> PillarId.of(of(PILLARS))));
      case 12 -> Facet.STATUS.isAnyOf(some(values, () -> of(Phase.ONGOING, Phase.CLOSED)));
      case 13 ->
        Facet.participant(of(ParticipationRole.FUNDING, ParticipationRole.IMPLEMENTING))
            .isAnyOf(some(values, () -> OrganisationId.of(of(ORGANISATIONS))));
      case 14 -> Facet.KIND.isAnyOf(some(values, () -> of(ProgrammeKind.values())));
      case 15 -> one(2) ? Facet.PROGRAMME.is(programme) : Facet.PROGRAMME_TREE.is(programme);
      case 16 ->
        one(2)
            ? Facet.FRAMEWORK.is(PolicyFrameworkId.of("pact"))
            : Facet.LISTED_UNDER.is(AreaId.parse("region:s/" + region()));
      default -> one(2) ? Facet.SDG_TARGET.is(SdgTarget.parse("10.7")) : objective(portfolio);
    };
  }

  private Filter objective(Portfolio portfolio) {
    return portfolio.programmes().stream()
        .flatMap(programme -> programme.objectives().stream())
        .findFirst()
        .map(objective -> Facet.OBJECTIVE.is(objective.id()))
        .orElseGet(() -> Facet.KIND.is(ProgrammeKind.PROJECT));
  }

  private <T> List<T> some(int number, Supplier<T> value) {
    return IntStream.range(0, number).mapToObj(i -> value.get()).toList();
  }

  private RegionId region() {
    return RegionId.of(of(REGIONS));
  }

  private Validity validity() {
    PartialDate one = date();
    PartialDate other = date();
    return switch (random.nextInt(5)) {
      case 0, 1 -> Validity.undated();
      case 2 -> Validity.since(one);
      case 3 -> Validity.until(one);
      default ->
        other.isCertainlyBefore(one) ? Validity.between(other, one) : Validity.between(one, other);
    };
  }

  private PartialDate date() {
    int year = 2016 + random.nextInt(6);
    return switch (random.nextInt(4)) {
      case 0 -> PartialDate.of(year);
      case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
      case 2 -> PartialDate.of(of(Part.values()), year);
      default -> PartialDate.of(day());
    };
  }

  private LocalDate day() {
    return LocalDate.of(2016 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private boolean one(int inHowMany) {
    return random.nextInt(inHowMany) == 0;
  }

  private void times(int atMost, Runnable action) {
    for (int i = random.nextInt(atMost); i >= 0; i--) {
      action.run();
    }
  }

  @SafeVarargs
  private <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
