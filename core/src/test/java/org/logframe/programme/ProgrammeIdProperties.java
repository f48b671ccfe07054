package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgrammeIdProperties {
  @Property
  void idsAreOrderedAsTheirTextsAre(@ForAll("ids") String one, @ForAll("ids") String other) {
    int expected = one.compareTo(other);

    assertThat(ProgrammeId.of(one).compareTo(ProgrammeId.of(other))).isEqualTo(expected);
    assertThat(PillarId.of(one).compareTo(PillarId.of(other))).isEqualTo(expected);
    assertThat(ObjectiveId.of(one).compareTo(ObjectiveId.of(other))).isEqualTo(expected);
    assertThat(PolicyFrameworkId.of(one).compareTo(PolicyFrameworkId.of(other)))
        .isEqualTo(expected);
  }

  @Property
  void idsAreReadBackFromTheirText(@ForAll("ids") String id) {
    assertThat(ProgrammeId.of(ProgrammeId.of(id).toString()).text()).isEqualTo(id);
    assertThat(PillarId.of(PillarId.of(id).toString()).text()).isEqualTo(id);
    assertThat(ObjectiveId.of(ObjectiveId.of(id).toString()).text()).isEqualTo(id);
    assertThat(PolicyFrameworkId.of(PolicyFrameworkId.of(id).toString()).text()).isEqualTo(id);
  }

  @Provide
  Arbitrary<String> ids() {
    Arbitrary<String> any = Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars('ç', '’')
        .ofMinLength(1)
        .ofMaxLength(200)
        .filter(text -> !text.isBlank());
    return Arbitraries.oneOf(Arbitraries.of("a", "b", "ab", "B"), any);
  }
}
