package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/** Many regions and memberships of one scheme. */
class DeepRegionsTest {
  private static final int MANY = 40_000;
  private static final Country MALI = Country.of("ML");

  private static Region region(int i) {
    Region.Builder region = Region.builder().scheme("s").id("r" + i).name(Text.of("R"));
    return i == 0 ? region.build() : region.partOf("r" + (i - 1)).build();
  }

  private static RegionScheme.Builder chain(int length) {
    return RegionScheme.builder()
        .id("s")
        .title(Text.of("S"))
        .partitioning(Partitioning.PARTITION)
        .addAllRegions(
            IntStream.range(0, length).mapToObj(DeepRegionsTest::region).toList());
  }

  @Test
  void takesARegionInFiftyOthers() {
    assertThat(chain(51).addMembers("r50", MALI).build().regionsOf(MALI, LocalDate.of(2021, 1, 1)))
        .hasSize(51);
  }

  @Test
  @Timeout(20)
  void refusesARegionInMoreThanFiftyOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain(MANY).build())
        .withMessage(
            "RegionScheme s: region \"r51\" lies in more than 50 others, one within the other");
  }

  @Test
  @Timeout(20)
  void takesManyMembershipsOfOneCountry() {
    List<RegionMembership> dated = IntStream.range(0, MANY)
        .mapToObj(i -> PartialDate.of(LocalDate.of(1900, 1, 1).plusDays(i)))
        .map(day -> new RegionMembership(
            RegionId.of("r0"), MALI, Validity.between(day, day), ImmutableList.of()))
        .toList();

    assertThat(chain(1).addAllMemberships(dated).build().memberships()).hasSize(MANY);
  }
}
