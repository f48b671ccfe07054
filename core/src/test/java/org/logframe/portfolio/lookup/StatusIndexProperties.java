package org.logframe.portfolio.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.logframe.portfolio.Match;
import org.logframe.programme.Phase;
import org.logframe.programme.Status;
import org.logframe.time.PartialDate;

/** The index answers as does going through all statuses. */
class StatusIndexProperties {
  @Provide
  Arbitrary<List<Status>> statuses() {
    return Combinators.combine(
            Arbitraries.of(Phase.PLANNED, Phase.ONGOING, Phase.CLOSED),
            Arbitraries.of("", "2016", "late 2016", "2016-12", "2017", "2017-03"))
        .as((phase, asOf) -> asOf.isEmpty()
            ? Status.builder().phase(phase).build()
            : Status.builder().phase(phase).asOf(PartialDate.parse(asOf)).build())
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of("2015-12-31", "2016-05-01", "2016-12-15", "2017-02-28", "2018-01-01")
        .map(LocalDate::parse);
  }

  private static Optional<Status> expected(List<Status> statuses, LocalDate day) {
    return statuses.stream()
        .filter(status ->
            status.asOf().filter(date -> !date.earliest().isAfter(day)).isPresent())
        .reduce((a, b) ->
            PartialDate.byLatest().compare(a.asOf().orElseThrow(), b.asOf().orElseThrow()) >= 0
                ? a
                : b)
        .or(() -> statuses.stream().filter(status -> status.asOf().isEmpty()).findFirst());
  }

  @Property
  void findsTheLatestElseAnUndatedOne(
      @ForAll("statuses") List<Status> statuses, @ForAll("days") LocalDate day) {
    assertThat(new StatusIndex(ImmutableList.copyOf(statuses)).on(day).map(Match::value))
        .isEqualTo(expected(statuses, day));
  }
}
