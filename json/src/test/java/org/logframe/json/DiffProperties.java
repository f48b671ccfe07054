package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.logframe.json.diff.Change;
import org.logframe.json.diff.ChangeKind;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.json.diff.Side;
import org.logframe.portfolio.Portfolio;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every diff. */
class DiffProperties {
  private static final int TRIES = 200;

  private static Portfolio random(long seed) {
    return new RandomPortfolio(new Random(seed)).portfolio();
  }

  @Property(tries = TRIES)
  void isEmptyBetweenAPortfolioAndItself(@ForAll long seed) {
    PortfolioDiff diff = PortfolioDiff.between(random(seed), random(seed), LocalDate.EPOCH);

    assertThat(diff.changes()).isEmpty();
    assertThat(diff.corrections()).isEmpty();
    assertThat(diff.on(LocalDate.EPOCH).isEmpty()).isTrue();
  }

  @Property(tries = TRIES)
  void swapsAddedAndRemovedWithTheSides(@ForAll long seed, @ForAll long other) {
    PortfolioDiff there = PortfolioDiff.between(random(seed), random(other));
    PortfolioDiff back = PortfolioDiff.between(random(other), random(seed));

    assertThat(back.changes().stream().map(DiffProperties::withoutPath))
        .containsExactlyInAnyOrderElementsOf(there.changes().stream()
            .map(DiffProperties::swapped)
            .map(DiffProperties::withoutPath)
            .toList());
  }

  private static Change swapped(Change change) {
    return switch (change.kind()) {
      case ADDED -> Change.removed(change.noun(), change.path(), change.after().orElseThrow());
      case REMOVED -> Change.added(change.noun(), change.path(), change.before().orElseThrow());
      case CHANGED ->
        Change.changed(
            change.noun(),
            change.path(),
            change.after().orElseThrow(),
            change.before().orElseThrow());
      case REORDERED -> change;
    };
  }

  /** The number of one of several with the same key is that of one of the sides. */
  private static String withoutPath(Change change) {
    return change.kind()
        + change.noun()
        + change.path().replaceAll("#\\d+", "")
        + change.before().flatMap(Side::pointer)
        + change.before()
        + change.after().flatMap(Side::pointer)
        + change.after();
  }

  @Property(tries = TRIES)
  void pointsToWhatTheDocumentsHold(@ForAll long seed, @ForAll long other) {
    JsonNode before = JsonMapper.shared().readTree(PortfolioJson.write(random(seed)));
    JsonNode after = JsonMapper.shared().readTree(PortfolioJson.write(random(other)));

    for (Change change : PortfolioDiff.between(random(seed), random(other)).changes()) {
      change.before().ifPresent(side -> assertHolds(before, side));
      change.after().ifPresent(side -> assertHolds(after, side));
    }
  }

  private static void assertHolds(JsonNode document, Side side) {
    side.pointer()
        .ifPresent(pointer -> assertThat(document.at(JsonPointer.compile(pointer)))
            .as(pointer)
            .isEqualTo(JsonMapper.shared().readTree(side.json())));
  }

  @Property(tries = TRIES)
  void namesEveryChangeByAPathOfItsOwn(@ForAll long seed, @ForAll long other) {
    assertThat(PortfolioDiff.between(random(seed), random(other)).changes().stream()
            .map(Change::path))
        .doesNotHaveDuplicates();
  }

  @Property(tries = TRIES)
  void callsAnotherOrderOnlyThat(@ForAll long seed) {
    Portfolio before = random(seed);
    Portfolio after = Portfolio.builder()
        .title(before.title())
        .units(before.units())
        .addAllPublications(before.publications().reverse())
        .addAllOrganisations(before.organisations().reverse())
        .addAllRegionSchemes(before.regionSchemes())
        .addAllSubdivisions(before.subdivisions())
        .addAllRoutes(before.routes())
        .addAllFrameworks(before.frameworks().reverse())
        .addAllPillars(before.pillars())
        .addAllDisaggregations(before.disaggregations())
        .addAllProgrammes(before.programmes().reverse())
        .addAllIndicators(before.indicators().reverse())
        .addAllObservations(before.observations().reverse())
        .addAllClaims(before.claims().reverse())
        .addAllParticipation(before.participation().reverse())
        .addAllNotes(before.notes().reverse())
        .build();

    PortfolioDiff diff = PortfolioDiff.between(before, after);

    assertThat(diff.changes()).isEqualTo(diff.of(ChangeKind.REORDERED));
    assertThat(diff.changes().stream().map(Change::path))
        .contains("/publications", "/organisations", "/frameworks", "/programmes", "/indicators");
    assertThat(diff.corrections()).isEmpty();
  }

  @Property(tries = TRIES)
  void isReadAsItWasWritten(@ForAll long seed, @ForAll long other) {
    PortfolioDiff diff = PortfolioDiff.between(
        random(seed), random(other), LocalDate.of(2019, 6, 30), LocalDate.of(2022, 1, 1));

    String written = PortfolioDiffJson.write(diff);
    PortfolioDiff read = PortfolioDiffJson.read(written);

    assertThat(read).isEqualTo(diff);
    assertThat(PortfolioDiffJson.write(read)).isEqualTo(written);
    assertThat(DiffSchemaTest.problems(written)).isEmpty();
  }
}
