package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.logframe.place.Country;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;

class ProgrammeProperties {
  @Property
  void isRebuiltFromItsParts(@ForAll("programmes") Programme programme) {
    assertThat(programme.toBuilder().build()).isEqualTo(programme).hasSameHashCodeAs(programme);
  }

  @Property
  void keepsTheOrderOfItsSource(
      @ForAll("countries") List<Country> countries, @ForAll("ids") Set<String> pillars) {
    Programme programme = Programme.builder()
        .id("x")
        .covers(countries.toArray(Country[]::new))
        .addPillars(pillars.toArray(String[]::new))
        .build();

    assertThat(programme.coverage())
        .containsExactlyElementsOf(countries.stream().map(Coverage::of).toList());
    assertThat(programme.pillars())
        .containsExactlyElementsOf(pillars.stream().map(PillarId::of).toList());
  }

  @Property
  void endsNoEarlierThanItMayHaveBegun(
      @ForAll("dates") PartialDate begin, @ForAll("dates") PartialDate end) {
    Programme.Builder builder = Programme.builder()
        .id("x")
        .addEvents(Event.of(EventKind.STARTED, begin), Event.of(EventKind.ENDED, end));

    if (end.latest().isBefore(begin.earliest())) {
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("Programme x: ended " + end + " before it was started " + begin);
    } else {
      assertThat(builder.build().events()).hasSize(2);
    }
  }

  @Property
  void objectivesFormTreesWhateverTheirOrder(@ForAll("parents") List<Integer> parents) {
    Programme.Builder builder = Programme.builder().id("x");
    for (int i = 0; i < parents.size(); i++) {
      builder.addObjectives(result(i, parents.get(i)));
    }
    if (circular(parents)) {
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageContaining("is part of itself");
    } else {
      assertThat(builder.build().objectives()).hasSize(parents.size());
    }
  }

  /** An objective below another, or on its own where there is no such number. */
  private static Objective result(int i, int parent) {
    return Objective.builder()
        .id("r" + i)
        .level(ObjectiveLevel.RESULT)
        .statement(Text.of("Result " + i))
        .partOf(parent < 0 ? Optional.empty() : Optional.of(ObjectiveId.of("r" + parent)))
        .build();
  }

  /** Whether someone who climbs from some objective is still climbing after as many steps. */
  private static boolean circular(List<Integer> parents) {
    List<Integer> climbers = new ArrayList<>(parents);
    for (int step = 0; step < parents.size(); step++) {
      climbers.replaceAll(at -> at < 0 ? at : parents.get(at));
    }
    return climbers.stream().anyMatch(at -> at >= 0);
  }

  @Provide
  Arbitrary<List<Integer>> parents() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(size -> Arbitraries.integers().between(-2, size - 1).list().ofSize(size));
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Arbitraries.of(
            "2016",
            "2016-12",
            "2016-12-15",
            "late 2016",
            "2017",
            "early 2017",
            "2017-01-01",
            "mid 2017-01",
            "2018")
        .map(PartialDate::parse);
  }

  @Provide
  Arbitrary<List<Country>> countries() {
    return Arbitraries.of(Country.all()).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Set<String>> ids() {
    return Arbitraries.of("a", "b", "c", "reintegration")
        .list()
        .ofMaxSize(4)
        .map(LinkedHashSet::new);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Combinators.combine(
            Arbitraries.of(ProgrammeKind.class),
            countries(),
            ids(),
            Arbitraries.of("JI", "RADA").optional(),
            dates().optional(),
            Arbitraries.of(Phase.class).optional())
        .as(ProgrammeProperties::programme);
  }

  private static Programme programme(
      ProgrammeKind kind,
      List<Country> countries,
      Set<String> ids,
      Optional<String> name,
      Optional<PartialDate> date,
      Optional<Phase> phase) {
    Programme.Builder builder = Programme.builder()
        .id("x")
        .kind(kind)
        .partOf(name.map(ProgrammeId::of))
        .title(name.map(Text::english))
        .acronym(name)
        .description(phase.map(Phase::name).map(Text::of))
        .covers(countries.toArray(Country[]::new))
        .link(name.map(path -> "https://example.org/" + path));
    date.ifPresent(day -> builder.addEvents(Event.of(EventKind.STARTED, day)));
    phase.ifPresent(
        it -> builder.addStatuses(Status.builder().phase(it).asOf(date).build()));
    for (String id : ids) {
      builder
          .addAliases(Text.of(id))
          .addListedUnder(Listing.of(Country.of("LY").areaId(), Source.of(id)))
          .addPillars(id)
          .addApplicability(
              Applicability.exclude(Country.of("LY"), PillarId.of(id), Text.of("reason")))
          .addParticipation(Participation.of(id, ParticipationRole.PARTNER))
          .addObjectives(Objective.builder()
              .id(id)
              .level(ObjectiveLevel.RESULT)
              .statement(Text.of(id))
              .build())
          .addFrameworks(id)
          .addNotes(Note.of(NoteKind.THEME, Text.of(id)))
          .addSources(Source.of(id));
    }
    return builder.build();
  }
}
