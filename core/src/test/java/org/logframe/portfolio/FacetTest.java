package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.LIBYA;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.Applicability;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.ProgrammeKind;
import org.logframe.programme.SdgTarget;
import org.logframe.source.OrganisationId;

class FacetTest {
  @Test
  void readsItsValuesFromTheirTextForm() {
    assertThat(Facet.COUNTRY.named("LY")).isEqualTo(Facet.COUNTRY.is(LIBYA));
    assertThat(Facet.AREA.named("global")).isEqualTo(Facet.AREA.is(AreaId.global()));
    assertThat(Facet.ROLE.named("HOST")).isEqualTo(Facet.ROLE.is(CoverageRole.HOST));
    assertThat(Facet.LISTED_UNDER.named("region:a/b"))
        .isEqualTo(Facet.LISTED_UNDER.is(AreaId.parse("region:a/b")));
    assertThat(Facet.STATUS.named("CLOSED")).isEqualTo(Facet.STATUS.is(Phase.CLOSED));
    assertThat(Facet.FUNDER.named("eu")).isEqualTo(Facet.FUNDER.is(OrganisationId.of("eu")));
    assertThat(Facet.PILLAR.named("p")).isEqualTo(Facet.PILLAR.is(PillarId.of("p")));
    assertThat(Facet.OBJECTIVE.named("o")).isEqualTo(Facet.OBJECTIVE.is(ObjectiveId.of("o")));
    assertThat(Facet.SDG_TARGET.named("10.7"))
        .isEqualTo(Facet.SDG_TARGET.is(SdgTarget.parse("10.7")));
    assertThat(Facet.FRAMEWORK.named("f")).isEqualTo(Facet.FRAMEWORK.is(PolicyFrameworkId.of("f")));
    assertThat(Facet.KIND.named("PROJECT")).isEqualTo(Facet.KIND.is(ProgrammeKind.PROJECT));
    assertThat(Facet.PROGRAMME_TREE.named("p"))
        .isEqualTo(Facet.PROGRAMME_TREE.is(ProgrammeId.of("p")))
        .isNotEqualTo(Facet.PROGRAMME.named("p"));
    assertThat(Facet.region("s").named("r"))
        .isEqualTo(Facet.region(RegionSchemeId.of("s")).is(RegionId.of("r")));
  }

  @Test
  void refusesTheTextOfNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.ROLE.named("GUEST"))
        .withMessage("CoverageRole: \"GUEST\" is none of ORIGIN, HOST, TRANSIT, DESTINATION");
    assertThatIllegalArgumentException().isThrownBy(() -> Facet.COUNTRY.named("XX"));
  }

  @Test
  void isEqualByWhatItLooksAt() {
    assertThat(Facet.participant(ParticipationRole.FUNDING))
        .isEqualTo(Facet.FUNDER)
        .hasSameHashCodeAs(Facet.FUNDER)
        .isNotEqualTo(Facet.participant(ParticipationRole.PARTNER));
    assertThat(Facet.region("s")).isEqualTo(Facet.region("s")).isNotEqualTo(Facet.region("t"));
    assertThat(Facet.COUNTRY).isNotEqualTo(Facet.AREA).isNotEqualTo(null);
  }

  @Test
  void isNamedInWords() {
    assertThat(Facet.COUNTRY).hasToString("country");
    assertThat(Facet.LISTED_UNDER.name()).isEqualTo("listed under");
    assertThat(Facet.FUNDER).hasToString("funder");
    assertThat(Facet.region("offices")).hasToString("region of offices");
    assertThat(Facet.PROGRAMME_TREE).hasToString("programme with components");
  }

  @Test
  void aFilterIsAFacetAndItsValuesInWords() {
    Filter filter = Facet.COUNTRY.isAnyOf(LIBYA, EGYPT, LIBYA);
    assertThat(filter).hasToString("country is LY or EG");
    assertThat(filter.facet()).isEqualTo(Facet.COUNTRY);
    assertThat(filter.values()).isEqualTo(ImmutableSet.of(LIBYA, EGYPT));
    assertThat(filter).isEqualTo(Facet.COUNTRY.isAnyOf(List.of(EGYPT, LIBYA)));
  }

  @Test
  void aFilterHasAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.COUNTRY.isAnyOf(List.of()))
        .withMessage("Filter: country is any of nothing");
  }

  @Test
  void matchesAndScopesAreEqualByTheirParts() {
    EqualsVerifier.forClass(Match.class)
        .withPrefabValues(
            ImmutableList.class, ImmutableList.of(), ImmutableList.of(Samples.returneesOnly()))
        .suppress(Warning.NULL_FIELDS)
        .verify();
    EqualsVerifier.forClass(PillarScope.class)
        .withPrefabValues(Pillar.class, Samples.pillar("a"), Samples.pillar("b"))
        .withPrefabValues(Applicability.class, Samples.returneesOnly(), Samples.withoutCapacity())
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }
}
