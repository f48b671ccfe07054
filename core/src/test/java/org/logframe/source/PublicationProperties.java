package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.logframe.time.PartialDate;

class PublicationProperties {
  @Property
  void isRebuiltFromItsParts(@ForAll("publications") Publication publication) {
    assertThat(publication.toBuilder().build())
        .isEqualTo(publication)
        .hasSameHashCodeAs(publication);
  }

  @Property
  void keepsTheOrderOfPublishersAndLanguages(
      @ForAll("ids") List<String> publishers, @ForAll("languages") Set<String> languages) {
    Publication publication = Publication.builder()
        .id("x")
        .title(Text.of("X"))
        .addPublishers(publishers.toArray(String[]::new))
        .addAllLanguages(languages)
        .build();

    assertThat(publication.publishers())
        .containsExactlyElementsOf(publishers.stream().map(OrganisationId::of).toList());
    assertThat(publication.languages()).containsExactlyElementsOf(languages);
  }

  @Property
  void doesNotDependOnTheCaseOfItsLanguages(@ForAll("languages") Set<String> tags) {
    Publication.Builder lower = Publication.builder().id("x");
    Publication.Builder upper = Publication.builder().id("x");
    tags.forEach(tag -> lower.addLanguages(tag.toLowerCase(Locale.ROOT)));
    tags.forEach(tag -> upper.addLanguages(tag.toUpperCase(Locale.ROOT)));

    assertThat(lower.build()).isEqualTo(upper.build());
  }

  @Provide
  Arbitrary<Publication> publications() {
    return Combinators.combine(
            ids(),
            Arbitraries.of(PublicationKind.class),
            languages(),
            Arbitraries.of("2020", "late 2017", "2021-05-04")
                .map(PartialDate::parse)
                .optional(),
            Arbitraries.of("https://example.org/", "http://example.org/a?b").optional())
        .as(PublicationProperties::publication);
  }

  private static Publication publication(
      List<String> ids,
      PublicationKind kind,
      Set<String> languages,
      Optional<PartialDate> date,
      Optional<String> link) {
    return Publication.builder()
        .id(ids.get(0))
        .kind(kind)
        .title(Text.of(ids.get(0)))
        .addPublishers(ids.toArray(String[]::new))
        .addAllLanguages(languages)
        .date(date)
        .link(link)
        .description(date.map(day -> Text.english("Of " + day)))
        .addAllSources(ids.stream().map(Source::of).toList())
        .build();
  }

  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.of("iom", "eu", "au", "b/1", "é").list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Set<String>> languages() {
    return Arbitraries.of("en", "fr", "ar", "pt-BR", "zh-Hant", "und")
        .list()
        .ofMaxSize(5)
        .map(LinkedHashSet::new);
  }
}
