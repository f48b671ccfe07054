package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

class SourceIdProperties {
  @Property
  void idsAreOrderedAndEqualAsTheirTextsAre(
      @ForAll("ids") String one, @ForAll("ids") String other) {
    PublicationId publication = PublicationId.of(one);
    OrganisationId organisation = OrganisationId.of(one);

    assertThat(publication.compareTo(PublicationId.of(other))).isEqualTo(one.compareTo(other));
    assertThat(publication.equals(PublicationId.of(other))).isEqualTo(one.equals(other));
    assertThat(organisation.compareTo(OrganisationId.of(other))).isEqualTo(one.compareTo(other));
    assertThat(organisation.equals(OrganisationId.of(other))).isEqualTo(one.equals(other));
  }

  @Property
  void anIdIsReadBackFromItsText(@ForAll("ids") String id) {
    assertThat(PublicationId.of(PublicationId.of(id).toString()).text()).isEqualTo(id);
    assertThat(OrganisationId.of(OrganisationId.of(id).toString()).text()).isEqualTo(id);
  }

  @Provide
  Arbitrary<String> ids() {
    StringArbitrary any = Arbitraries.strings().withCharRange(' ', '~').withChars('ç', '’');
    return Arbitraries.oneOf(
            Arbitraries.of("a", "b", "ab", "B"), any.ofMinLength(1).ofMaxLength(200))
        .filter(text -> !text.isBlank());
  }
}
