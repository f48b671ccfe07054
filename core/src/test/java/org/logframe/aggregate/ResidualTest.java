package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.place.Allocation;
import org.logframe.place.AreaId;
import org.logframe.place.Subdivision;
import org.logframe.place.SubdivisionId;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** Running totals of what is not allocated to any district, and how deep districts may lie. */
class ResidualTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Subdivision.Builder district(String id) {
    return Subdivision.builder().id(id).name(Text.english(id)).partOf(MALI);
  }

  private static AreaId area(String id) {
    return AreaId.of(SubdivisionId.of(id));
  }

  private static Observation see(String district, String period, String value) {
    return start(value).area(area(district)).period(period).build();
  }

  private static Cell cell(Observation... seen) {
    Indicator.Builder registered = Indicator.cumulative("it")
        .title(Text.english("Registered"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(Expectation.builder()
            .programme("whole")
            .addAreas(area("north"), area("south"), area("nowhere"))
            .validity(Validity.between("2021-01", "2021-12"))
            .build());
    Portfolio portfolio = Portfolio.builder()
        .addSubdivisions(
            district("north").build(),
            district("south").build(),
            district("nowhere").allocation(Allocation.NOT_ALLOCATED).build())
        .addProgrammes(Programme.builder().id("whole").covers(MALI).build())
        .addIndicators(registered.build())
        .build();
    return ALL.over(portfolio, List.of(seen)).cell();
  }

  @Test
  void whatIsNotAllocatedIsNotCarriedBesideWhereItMayHaveGone() {
    Cell cell = cell(
        see("north", "2021-Q3", "40"),
        see("south", "2021-Q3", "40"),
        see("nowhere", "2021-Q3", "20"),
        see("north", "2021-Q4", "50"),
        see("south", "2021-Q4", "52"));

    assertThat(cell.reported()).contains(persons("102"));
    assertThat(cell.overall()).contains(persons("at least 102"));
    assertThat(cell.completeness()).hasToString("Optional[2 of 3 (1 not reported)]");
  }

  @Test
  void whatIsNotAllocatedMayFall() {
    Cell cell = cell(
        see("north", "2021-Q3", "40"),
        see("south", "2021-Q3", "40"),
        see("nowhere", "2021-Q3", "20"),
        see("north", "2021-Q4", "50"),
        see("south", "2021-Q4", "52"),
        see("nowhere", "2021-Q4", "3"));

    assertThat(cell.reported()).contains(persons("105"));
    assertThat(cell.overall()).contains(persons("105"));
    assertThat(cell.findings()).isEmpty();
  }

  @Test
  void whatIsAllocatedDoesNotFall() {
    Cell cell = cell(see("north", "2021-Q3", "40"), see("north", "2021-Q4", "39"));

    assertThat(cell.flags()).contains(Flag.DISAGREEMENT);
  }

  @Test
  void allTogetherNeverFall() {
    Cell cell = cell(
        see("north", "2021-Q3", "40"),
        see("south", "2021-Q3", "40"),
        see("nowhere", "2021-Q3", "20"),
        see("north", "2021-Q4", "41"));

    assertThat(cell.overall()).contains(persons("at least 100"));
  }

  @Test
  void whatLiesTooDeepIsRefusedByName() {
    List<Subdivision> chain = new ArrayList<>(List.of(district("d0").build()));
    for (int i = 1; i < 300; i++) {
      chain.add(Subdivision.builder()
          .id("d" + i)
          .name(Text.english("d"))
          .partOf(SubdivisionId.of("d" + (i - 1)))
          .build());
    }
    Portfolio portfolio = Portfolio.builder()
        .addAllSubdivisions(chain)
        .addProgrammes(Programme.builder().id("whole").covers(MALI).build())
        .addIndicators(flow().build())
        .build();
    Observation deepest = see("d299", "2021", "1");
    List<Observation> seen = List.of(deepest, see("d298", "2021", "1"));

    assertThat(ALL.over(portfolio, List.of(deepest)).cell().reported()).contains(persons("1"));
    assertThatThrownBy(() -> ALL.over(portfolio, seen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Aggregation: subdivision:d198 lies more than 200 deep in others, and no deeper"
            + " than that is aggregated");
  }
}
