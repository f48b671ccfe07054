package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.Samples.CAPACITY;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.IN_2019;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.PAGE;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.status;
import static org.logframe.portfolio.Samples.subdivision;
import static org.logframe.portfolio.Samples.text;
import static org.logframe.portfolio.Samples.withoutCapacity;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.SubdivisionId;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Listing;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.PartialDate;

/**
 * Shapes that a hostile or careless document can have. With anything quadratic in them these tests
 * take minutes; with recursion they overflow the stack.
 */
class HostileShapesTest {
  private static final int SIZE = 60_000;
  private static final ProgrammeId TOP = ProgrammeId.of("p0");
  private static final ProgrammeId BOTTOM = ProgrammeId.of("p" + (SIZE - 1));

  private static Programme.Builder bare(int number) {
    return Programme.builder().id("p" + number);
  }

  private static Portfolio chain(IntFunction<Programme.Builder> programme) {
    return frame()
        .addAllProgrammes(IntStream.range(0, SIZE)
            .mapToObj(i -> {
              Programme.Builder each = programme.apply(i);
              return i == 0 ? each.build() : each.partOf("p" + (i - 1)).build();
            })
            .toList())
        .build();
  }

  private static Programme.Builder full(int number) {
    return bare(number)
        .addCoverage(Coverage.of(LIBYA), Coverage.of(EGYPT))
        .addPillars(CAPACITY)
        .addApplicability(withoutCapacity())
        .addStatuses(status(Phase.ONGOING, "Current"))
        .addEvents(Event.of(EventKind.STARTED, PartialDate.of(2016)));
  }

  private static ImmutableList<ProgrammeId> found(
      Portfolio portfolio, Depth depth, Filter... filters) {
    return portfolio.programmes(IN_2019, depth, filters).stream()
        .map(match -> match.value().id())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void whatTheTopOfADeepChainStatesHoldsAtItsBottom() {
    Portfolio portfolio = chain(i -> i == 0 ? full(0) : bare(i));
    assertThat(portfolio.countries(BOTTOM, IN_2019)).hasSize(2);
    assertThat(portfolio.pillars(BOTTOM, LIBYA, IN_2019))
        .hasToString("[Pillar capacity: excluded. No partner]");
    assertThat(portfolio.status(BOTTOM, IN_2019).flatMap(Match::inheritedFrom)).contains(TOP);
    assertThat(found(portfolio, Depth.MOST_SPECIFIC, Facet.COUNTRY.is(LIBYA))).containsExactly(TOP);
    assertThat(found(portfolio, Depth.ALL, Facet.COUNTRY.is(EGYPT), Facet.PILLAR.is(CAPACITY)))
        .hasSize(SIZE);
    assertThat(
            found(portfolio, Depth.ALL, Facet.PROGRAMME_TREE.is(TOP), Facet.PROGRAMME.is(BOTTOM)))
        .containsExactly(BOTTOM);
  }

  @Test
  void whatTheBottomOfADeepChainStatesHoldsAtItsTop() {
    Portfolio portfolio = chain(i -> i == SIZE - 1 ? full(i) : bare(i));
    assertThat(portfolio.countries(TOP, IN_2019)).hasSize(2);
    assertThat(found(portfolio, Depth.MOST_SPECIFIC, Facet.COUNTRY.is(LIBYA)))
        .containsExactly(BOTTOM);
    assertThat(found(portfolio, Depth.ALL, Facet.COUNTRY.is(LIBYA))).hasSize(SIZE);
  }

  @Test
  void everyLevelOfADeepChainMayStateEverything() {
    Portfolio portfolio = chain(HostileShapesTest::full);
    assertThat(found(portfolio, Depth.MOST_SPECIFIC, Facet.COUNTRY.is(EGYPT)))
        .containsExactly(BOTTOM);
    assertThat(found(
            portfolio,
            Depth.ALL,
            Facet.COUNTRY.is(EGYPT),
            Facet.PILLAR.is(CAPACITY),
            Facet.STATUS.is(Phase.ONGOING)))
        .hasSize(SIZE);
    assertThat(found(portfolio, Depth.ALL, Facet.COUNTRY.is(LIBYA), Facet.PILLAR.is(CAPACITY)))
        .isEmpty();
    assertThat(portfolio.pillars(TOP, LIBYA, IN_2019))
        .hasToString("[Pillar capacity: excluded. No partner]");
  }

  @Test
  void componentsMayBeAsManyAsTheyLike() {
    Portfolio portfolio = frame()
        .addProgrammes(bare(0).build())
        .addAllProgrammes(
            IntStream.range(1, SIZE).mapToObj(i -> full(i).partOf(TOP).build()).toList())
        .build();
    assertThat(portfolio.components(TOP)).hasSize(SIZE - 1);
    assertThat(portfolio.countries(TOP, IN_2019)).hasSize(2);
    assertThat(found(portfolio, Depth.MOST_SPECIFIC, Facet.COUNTRY.is(EGYPT))).hasSize(SIZE - 1);
    assertThat(found(portfolio, Depth.ALL, Facet.COUNTRY.is(EGYPT), Facet.PROGRAMME.is(BOTTOM)))
        .containsExactly(BOTTOM);
  }

  @Test
  void programmesMayInheritPastManyThatDoNot() {
    Portfolio portfolio = chain(i -> i == 0 || i == SIZE - 1 ? full(i) : bare(i));
    assertThat(found(portfolio, Depth.ALL, Facet.COUNTRY.is(EGYPT))).hasSize(SIZE);
  }

  @Test
  void findingsWalkADeepChainOfUnnamedComponents() {
    Portfolio portfolio = chain(i -> full(i)
        .addListedUnder(Listing.of(AreaId.parse("region:offices/horn"), PAGE))
        .addNotes(Note.of(NoteKind.READING, text("x"))));
    assertThat(portfolio.findings(IN_2019))
        .filteredOn(each -> each.code() == FindingCode.AREA_OUTSIDE_REGION)
        .hasSize(2 * SIZE)
        .last()
        .hasToString(
            "AREA_OUTSIDE_REGION: \"p" + (SIZE - 2) + "\" (Region horn) covers Egypt, which is not"
                + " within Region horn, where it is listed (page, line 1)");
  }

  @Test
  void subdivisionsNestToAnyDepth() {
    Portfolio.Builder portfolio =
        frame().addSubdivisions(subdivision("s0").partOf(LIBYA).build());
    for (int i = 1; i < SIZE; i++) {
      portfolio.addSubdivisions(
          subdivision("s" + i).partOf(SubdivisionId.of("s" + (i - 1))).build());
    }
    AreaId deepest = AreaId.of(SubdivisionId.of("s" + (SIZE - 1)));
    Portfolio built = portfolio
        .addProgrammes(
            bare(0).addCoverage(Coverage.builder().area(deepest).build()).build())
        .build();
    assertThat(found(built, Depth.MOST_SPECIFIC, Facet.COUNTRY.is(LIBYA))).containsExactly(TOP);
  }
}
