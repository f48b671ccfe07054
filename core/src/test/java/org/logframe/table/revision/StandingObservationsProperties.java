package org.logframe.table.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.logframe.indicator.Observation;
import org.logframe.measure.Grade;
import org.logframe.time.PartialDate;

/** One after the other, observations leave standing what stands of them together. */
class StandingObservationsProperties {
  private static final int MANY = 16_000;

  @Provide
  Arbitrary<List<Observation>> revisions() {
    return Combinators.combine(
            Arbitraries.of("1", "2"),
            Arbitraries.of("", "2020", "2021", "late 2021", "2021-12", "2022"),
            Arbitraries.of("2021", "2021/.."))
        .as((value, asOf, period) -> {
          Observation.Builder one = start(value).period(period);
          return asOf.isEmpty() ? one.build() : one.asOf(asOf).build();
        })
        .list()
        .ofMaxSize(7);
  }

  private static Set<Observation> together(List<Observation> sameCoordinates) {
    List<Observation> ended = sameCoordinates.stream()
        .filter(each -> !CountedPeriod.of(each).equals(each.period()))
        .toList();
    return Set.copyOf(
        ended.isEmpty() ? PartialDate.standing(sameCoordinates, Observation::asOf) : ended);
  }

  private static StandingObservations added(List<Observation> observations) {
    StandingObservations standing = new StandingObservations();
    observations.forEach(standing::add);
    return standing;
  }

  @Property
  void standAsTheyDoTogether(@ForAll("revisions") List<Observation> revisions) {
    StandingObservations standing = added(revisions);
    Set<Observation> expected =
        revisions.stream().collect(Collectors.groupingBy(Coordinates::of)).values().stream()
            .flatMap(each -> together(each).stream())
            .collect(Collectors.toSet());

    assertThat(standing.all()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(standing.size()).isEqualTo(expected.size());
  }

  @Property
  void areEqualInWhateverOrderTheyAreAdded(@ForAll("revisions") List<Observation> revisions) {
    List<Observation> backwards = IntStream.range(0, revisions.size())
        .mapToObj(i -> revisions.get(revisions.size() - 1 - i))
        .toList();

    assertThat(added(backwards)).isEqualTo(added(revisions)).hasSameHashCodeAs(added(revisions));
  }

  @Test
  @Timeout(30)
  void manyRivalsWithEqualHashCodesAreAddedAtOnce() {
    StandingObservations standing = new StandingObservations();
    for (int i = 0; i < MANY; i++) {
      standing.add(start("1").value(Grade.of(colliding(i))).build());
    }

    assertThat(standing.size()).isEqualTo(MANY);
  }

  @Test
  @Timeout(30)
  void manyReportersWithEqualHashCodesAreAddedAtOnce() {
    StandingObservations standing = new StandingObservations();
    for (int i = 0; i < MANY; i++) {
      standing.add(start("1").series(colliding(i)).build());
    }

    assertThat(standing.size()).isEqualTo(MANY);
  }

  private static String colliding(int number) {
    return IntStream.range(0, 15)
        .mapToObj(bit -> ((number >> bit) & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }
}
