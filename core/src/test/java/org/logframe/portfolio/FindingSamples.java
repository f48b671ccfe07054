package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.Samples.claim;
import static org.logframe.portfolio.Samples.text;

import java.time.LocalDate;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.programme.Coverage;
import org.logframe.programme.Programme;
import org.logframe.source.Source;

/** Programmes and claims that findings are about, and what is found of them. */
final class FindingSamples {
  static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  static final Source LISTED = Source.of("page", "line 3");

  static Programme.Builder programme() {
    return Programme.builder().id("joint").title(text("The initiative"));
  }

  static Programme.Builder component(String id) {
    return Programme.builder().id(id).partOf("joint").title(text("Component " + id));
  }

  static Coverage in(Country country) {
    return Coverage.of(country, LISTED);
  }

  static Coverage in(AreaId area) {
    return Coverage.builder().area(area).addSources(LISTED).build();
  }

  static Claim countries(int number, ClaimTime time) {
    return claim(Counted.COUNTRIES, Figure.exactly(number, Counts.COUNTRY))
        .time(time)
        .build();
  }

  static void assertFound(
      Portfolio.Builder portfolio, FindingCode code, String path, String sentence, Source... from) {
    assertThat(portfolio.build().findings(AS_OF))
        .containsExactly(Finding.builder()
            .code(code)
            .path(path)
            .sentence(sentence)
            .addSources(from)
            .build());
  }

  static void assertNothingFound(Portfolio.Builder portfolio) {
    assertThat(portfolio.build().findings(AS_OF)).isEmpty();
  }

  private FindingSamples() {}
}
