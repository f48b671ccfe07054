package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/** Mali is in region {@code r1} from one of some days on, then in {@code r2}, and so on. */
class MembershipsProperties {
  private static final Country MALI = Country.of("ML");
  private static final LocalDate START = LocalDate.parse("2020-01-01");
  private static final int LENGTH = 40;

  private static RegionScheme scheme(List<Integer> moves) {
    RegionScheme.Builder scheme = RegionScheme.builder()
        .id("s")
        .title(Text.english("Scheme"))
        .partitioning(Partitioning.PARTITION)
        .addRegions(region("r0"), region("r1"), region("r2"));
    List<Integer> days = moves.stream().distinct().sorted().toList();
    for (int i = 0; i + 1 < days.size(); i++) {
      scheme.addMemberships(RegionMembership.of(
          "r" + i % 3,
          MALI,
          Validity.between(
              PartialDate.of(START.plusDays(days.get(i))),
              PartialDate.of(START.plusDays(days.get(i + 1) - 1L)))));
    }
    return scheme.build();
  }

  private static Region region(String id) {
    return Region.builder().scheme("s").id(id).name(Text.english(id)).build();
  }

  private static Optional<ImmutableSet<RegionId>> dayByDay(RegionScheme scheme, int from, int to) {
    Set<ImmutableSet<RegionId>> found = new HashSet<>();
    for (int day = from; day <= to; day++) {
      found.add(scheme.regionsOf(MALI, START.plusDays(day)).stream()
          .map(placement -> placement.region())
          .collect(ImmutableSet.toImmutableSet()));
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  @Property
  void aCountryIsWhereItIsOnEachDay(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = LENGTH) Integer> moves,
      @ForAll @IntRange(max = LENGTH) int from,
      @ForAll @IntRange(max = 10) int length) {
    RegionScheme scheme = scheme(moves);
    Memberships memberships = new Memberships(scheme);
    Days days = new Days(START.plusDays(from), START.plusDays(from + length));

    assertThat(memberships.innermost(MALI, days)).isEqualTo(dayByDay(scheme, from, from + length));
    for (Region region : scheme.regions()) {
      assertThat(memberships.mayHave(region.id(), MALI, days))
          .isEqualTo(IntStream.rangeClosed(from, from + length)
              .anyMatch(day -> scheme.regionsOf(MALI, START.plusDays(day)).stream()
                  .anyMatch(placement -> placement.region().equals(region.id()))));
    }
  }

  @Property
  void nothingMovesBetweenTwoChanges(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = LENGTH) Integer> moves,
      @ForAll @IntRange(max = LENGTH) int day) {
    Memberships memberships = new Memberships(scheme(moves));
    Days asked = Days.on(START.plusDays(day));

    assertThat(memberships.innermost(MALI, Days.on(memberships.lastChange(asked.first()))))
        .isEqualTo(memberships.innermost(MALI, asked));
  }
}
