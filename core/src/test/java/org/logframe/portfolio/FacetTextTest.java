package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.logframe.programme.ParticipationRole;
import org.logframe.time.Granularity;

class FacetTextTest {
  @Test
  void isTheKindAndWhatItIsAbout() {
    assertThat(Facet.COUNTRY.text()).isEqualTo("country");
    assertThat(Facet.PROGRAMME_TREE.text()).isEqualTo("programmeTree");
    assertThat(Facet.HALF_YEAR.text()).isEqualTo("period:halfYear");
    assertThat(Facet.FUNDER.text()).isEqualTo("participant:funding");
    assertThat(Facet.region("a/b:c").text()).isEqualTo("region:a/b:c");
    assertThat(Facet.category("country").text()).isEqualTo("category:country");
  }

  @Test
  void readsEveryFormAndWritesItAgain() {
    assertThat(Facet.forms())
        .isSorted()
        .contains("country", "period:year", "region:<id>", "category:<id>")
        .allSatisfy(form -> assertThat(Facet.parse(form).text()).isEqualTo(form));
  }

  @Test
  void hasAFormForEveryKindPeriodAndRole() {
    Set<FacetKind> kinds = EnumSet.noneOf(FacetKind.class);
    Facet.forms().forEach(form -> kinds.add(Facet.parse(form).kind()));

    assertThat(kinds).containsExactlyInAnyOrder(FacetKind.values());
    assertThat(Granularity.values())
        .allSatisfy(each ->
            assertThat(Facet.parse(Facet.period(each).text())).isEqualTo(Facet.period(each)));
    assertThat(ParticipationRole.values())
        .allSatisfy(each -> assertThat(Facet.parse(Facet.participant(each).text()))
            .isEqualTo(Facet.participant(each)));
  }

  @Test
  void namesTheFormsWhereATextIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.parse("Country"))
        .withMessage("Facet: \"Country\" is none of " + String.join(", ", Facet.forms()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.parse("period:decade"))
        .withMessageStartingWith("Facet: \"period:decade\" is none of area, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.parse("region:"))
        .withMessageStartingWith("RegionSchemeId: ");
  }
}
