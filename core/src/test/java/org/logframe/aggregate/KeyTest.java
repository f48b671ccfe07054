package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.time.ReportingPeriod;

class KeyTest {
  private static final Country MALI = Country.of("ML");
  private static final Country NIGER = Country.of("NE");

  private static Key key(Facet<?> one, Object value, Facet<?> other, Object otherValue) {
    return new Key(ImmutableMap.of(one, Optional.of(value), other, Optional.of(otherValue)));
  }

  @Test
  void equalKeysAreEqualInTheirOrder() {
    Key key = key(Facet.COUNTRY, MALI, Facet.YEAR, ReportingPeriod.of(2021));
    Key turned = key(Facet.YEAR, ReportingPeriod.of(2021), Facet.COUNTRY, MALI);

    assertThat(key).isEqualTo(turned).isEqualByComparingTo(turned);
  }

  @Test
  void otherKeysAreNot() {
    Key mali = new Key(ImmutableMap.of(Facet.COUNTRY, Optional.of(MALI)));
    Key niger = new Key(ImmutableMap.of(Facet.COUNTRY, Optional.of(NIGER)));
    Key notBrokenDown = new Key(ImmutableMap.of(Facet.COUNTRY, Optional.empty()));

    assertThat(mali).isLessThan(niger).isGreaterThan(notBrokenDown);
    assertThat(new Key(ImmutableMap.of())).isLessThan(notBrokenDown);
  }
}
