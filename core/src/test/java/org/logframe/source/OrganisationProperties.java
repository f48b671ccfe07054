package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.logframe.time.Certainty;
import org.logframe.time.Validity;

class OrganisationProperties {
  @Property
  void isRebuiltFromItsParts(@ForAll("organisations") Organisation organisation) {
    assertThat(organisation.toBuilder().build())
        .isEqualTo(organisation)
        .hasSameHashCodeAs(organisation);
  }

  @Property
  void keepsTheOrderOfItsNames(@ForAll("names") List<DatedName> names) {
    assertThat(Organisation.builder().id("x").addAllNames(names).build().names())
        .containsExactlyElementsOf(names);
  }

  @Property
  void nameOnADayIsThatOfAPlainSearch(
      @ForAll("names") List<DatedName> names,
      @ForAll @DateRange(min = "2015-01-01", max = "2023-12-31") LocalDate day) {
    Organisation organisation =
        Organisation.builder().id("x").addAllNames(names).build();

    assertThat(organisation.nameOn(day)).isEqualTo(plainSearch(names, day));
  }

  private static Optional<Text> plainSearch(List<DatedName> names, LocalDate day) {
    for (Certainty wanted : List.of(Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.UNDATED)) {
      for (DatedName name : names) {
        if (name.validity().on(day) == wanted) {
          return Optional.of(name.name());
        }
      }
    }
    return Optional.empty();
  }

  @Provide
  Arbitrary<Organisation> organisations() {
    Arbitrary<String> ids = Arbitraries.of("iom", "eu", "dg-intpa");
    return Combinators.combine(
            ids, names(), Arbitraries.of(OrganisationKind.class).optional(), ids.optional())
        .as((id, names, kind, other) -> Organisation.builder()
            .id(id)
            .kind(kind)
            .addAllNames(names)
            .acronym(other)
            .partOf(other.filter(parent -> !parent.equals(id)).map(OrganisationId::of))
            .link(other.map(path -> "https://example.org/" + path))
            .addAllSources(other.stream().map(Source::of).toList())
            .build());
  }

  @Provide
  Arbitrary<List<DatedName>> names() {
    Arbitrary<Validity> validities = Arbitraries.of(
        Stream.of("../..", "2020/..", "../2020", "late 2017/2021-05", "../2016-12-01", "2017/2018")
            .map(Validity::parse)
            .toList());
    return Combinators.combine(Arbitraries.of("DG DEVCO", "DG INTPA", "IOM"), validities)
        .as((name, validity) -> DatedName.of(Text.english(name), validity))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
