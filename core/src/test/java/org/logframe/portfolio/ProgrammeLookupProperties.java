package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.logframe.place.Country;
import org.logframe.portfolio.RandomPortfolios.Question;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;

/** The look-ups by index against the plain ones, on random portfolios. */
class ProgrammeLookupProperties {
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void programmesAreFoundAsByAskingEachInTurn(
      @ForAll("questions") Question asked, @ForAll Depth depth) {
    List<Match<Programme>> expected =
        new PlainLookups(asked.portfolio()).programmes(asked.on(), depth, asked.filters());
    Statistics.label("found").collect(Math.min(expected.size(), 3));
    assertThat(
            asked.portfolio().programmes(asked.on(), depth, asked.filters().toArray(Filter[]::new)))
        .isEqualTo(expected);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void withoutAFilterAllAreFoundOrThoseThatArePartOfNoOther(
      @ForAll("questions") Question asked, @ForAll Depth depth) {
    assertThat(asked.portfolio().programmes(asked.on(), depth))
        .isEqualTo(new PlainLookups(asked.portfolio()).programmes(asked.on(), depth, List.of()));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void whatHoldsForAProgrammeFollowsFromWhatIsStated(@ForAll("questions") Question asked) {
    Portfolio portfolio = asked.portfolio();
    PlainLookups plain = new PlainLookups(portfolio);
    LocalDate on = asked.on();
    for (Programme programme : portfolio.programmes()) {
      ProgrammeId id = programme.id();
      assertThat(portfolio.status(id, on)).isEqualTo(plain.status(programme, on));
      assertThat(portfolio.participation(id, on)).isEqualTo(plain.participation(programme, on));
      assertThat(portfolio.pillars(id)).isEqualTo(plain.pillars(programme));
      assertThat(portfolio.coverage(id, on)).isEqualTo(plain.coverage(programme, on));
      assertThat(portfolio.countries(id, on)).isEqualTo(plain.countries(programme, on));
      for (Country country : RandomPortfolios.COUNTRIES) {
        assertThat(portfolio.pillars(id, country, on))
            .isEqualTo(plain.pillars(programme, country, on));
      }
    }
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void aPillarAppliesInACountryExactlyIfTheProgrammeIsFoundByThePair(
      @ForAll("questions") Question asked) {
    Portfolio portfolio = asked.portfolio();
    for (Country country : RandomPortfolios.COUNTRIES) {
      for (Pillar pillar : portfolio.pillars()) {
        List<Programme> found = portfolio
            .programmes(
                asked.on(), Depth.ALL, Facet.COUNTRY.is(country), Facet.PILLAR.is(pillar.id()))
            .stream()
            .map(Match::value)
            .toList();
        assertThat(portfolio.programmes().stream()
                .filter(each -> applies(asked, each, country, pillar.id()))
                .toList())
            .isEqualTo(found);
      }
    }
  }

  private static boolean applies(
      Question asked, Programme programme, Country country, PillarId pillar) {
    return asked.portfolio().pillars(programme.id(), country, asked.on()).stream()
        .anyMatch(scope -> scope.pillar().id().equals(pillar) && scope.isApplicable());
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void aCountryIsCoveredExactlyIfTheProgrammeIsFoundByIt(@ForAll("questions") Question asked) {
    Portfolio portfolio = asked.portfolio();
    for (Country country : RandomPortfolios.COUNTRIES) {
      for (Match<Programme> match :
          portfolio.programmes(asked.on(), Depth.ALL, Facet.COUNTRY.is(country))) {
        assertThat(portfolio.countries(match.value().id(), asked.on())).anySatisfy(each -> {
          assertThat(each.value()).isEqualTo(country);
          assertThat(each.certainty()).isEqualTo(match.certainty());
        });
      }
    }
  }

  @Provide
  Arbitrary<Question> questions() {
    return RandomPortfolios.questions();
  }
}
