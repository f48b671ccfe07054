package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.logframe.source.Text;
import org.logframe.time.Validity;

/** The sweep over the memberships of a country finds what comparing each pair finds. */
class MembershipCheckProperties {
  private static final Country MALI = Country.of("ML");

  /** The inner region lies in the outer one, the other two in none. */
  private static boolean isNested(RegionMembership one, RegionMembership other) {
    String regions = one.region() + " " + other.region();
    return regions.equals("inner outer") || regions.equals("outer inner");
  }

  private static boolean clash(
      RegionMembership one, RegionMembership other, Partitioning partitioning) {
    return one.validity().certainlyOverlaps(other.validity())
        && (one.region().equals(other.region())
            || (partitioning == Partitioning.PARTITION && !isNested(one, other)));
  }

  private static boolean anyClash(List<RegionMembership> all, Partitioning partitioning) {
    for (int i = 0; i < all.size(); i++) {
      for (RegionMembership later : all.subList(i + 1, all.size())) {
        if (clash(all.get(i), later, partitioning)) {
          return true;
        }
      }
    }
    return false;
  }

  @Provide
  Arbitrary<RegionMembership> memberships() {
    Arbitrary<String> dates = Arbitraries.of("..", "2015", "2016", "late 2016", "2017", "2018-03");
    return Combinators.combine(Arbitraries.of("inner", "outer", "east", "west"), dates, dates)
        .as((region, from, to) -> from.equals("..") || to.equals("..") || from.compareTo(to) <= 0
            ? from + "/" + to + " " + region
            : "../.. " + region)
        .map(text -> new RegionMembership(
            RegionId.of(text.substring(text.lastIndexOf(' ') + 1)),
            MALI,
            validity(text.substring(0, text.lastIndexOf(' '))),
            ImmutableList.of()));
  }

  private static Validity validity(String text) {
    try {
      return Validity.parse(text);
    } catch (IllegalArgumentException e) {
      return Validity.undated();
    }
  }

  private static Region region(String id) {
    return Region.builder().scheme("s").id(id).name(Text.of(id)).build();
  }

  private static boolean isRefused(List<RegionMembership> memberships, Partitioning partitioning) {
    RegionScheme.Builder scheme = RegionScheme.builder()
        .id("s")
        .title(Text.of("S"))
        .partitioning(partitioning)
        .addRegions(region("outer"), region("east"), region("west"))
        .addRegions(region("inner").toBuilder().partOf("outer").build())
        .addAllMemberships(memberships);
    try {
      return scheme.build().regions().isEmpty();
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  @Property
  void isRefusedWhereSomePairClashes(
      @ForAll("few") List<RegionMembership> memberships, @ForAll Partitioning partitioning) {
    assertThat(isRefused(memberships, partitioning)).isEqualTo(anyClash(memberships, partitioning));
  }

  @Provide
  Arbitrary<List<RegionMembership>> few() {
    return memberships().list().ofMaxSize(5);
  }
}
