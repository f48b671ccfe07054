package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class FingerprintTest {
  private static final long PRIME = (1L << 61) - 1;

  @Property
  void numbersAreModuloThePrime(
      @ForAll @LongRange(min = 0, max = PRIME - 1) long one,
      @ForAll @LongRange(min = 0, max = PRIME - 1) long other) {
    BigInteger prime = BigInteger.valueOf(PRIME);
    BigInteger a = BigInteger.valueOf(one);
    BigInteger b = BigInteger.valueOf(other);

    assertThat(Fingerprint.product(one, other))
        .isEqualTo(a.multiply(b).mod(prime).longValue());
    assertThat(Fingerprint.sum(one, other)).isEqualTo(a.add(b).mod(prime).longValue());
    assertThat(Fingerprint.difference(one, other))
        .isEqualTo(a.subtract(b).mod(prime).longValue());
  }

  @Property
  void leavesAreToldApart(@ForAll int one, @ForAll int other) {
    assertThat(Fingerprint.of(1, one) == Fingerprint.of(1, other)).isEqualTo(one == other);
    assertThat(Fingerprint.of(1, one)).isNotEqualTo(Fingerprint.of(2, one));
    assertThat(Fingerprint.of(1, one)).isBetween(0L, PRIME - 1);
  }
}
