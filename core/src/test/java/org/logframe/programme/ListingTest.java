package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.Global;
import org.logframe.source.Source;

class ListingTest {
  private static final Source LINE = Source.of("listing", "line 17");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  @Test
  void isARegionAndWhereItIsStated() {
    Listing listing = Listing.of(AreaId.parse("region:listing/mena"), PAGE, LINE);

    assertThat(listing.region()).isEqualTo(AreaId.parse("region:listing/mena"));
    assertThat(listing.sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void takesTheAreaItself() {
    assertThat(Listing.of(Global.GLOBAL, LINE)).isEqualTo(Listing.of(AreaId.global(), LINE));
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(Listing.class)
        .withPrefabValues(ImmutableList.class, ImmutableList.of(PAGE), ImmutableList.of(LINE))
        .verify();
  }
}
