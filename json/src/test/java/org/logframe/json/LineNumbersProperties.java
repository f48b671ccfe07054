package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.logframe.json.codec.LineBytes;

/** Numbers on lines have the digits that they have elsewhere. */
class LineNumbersProperties {
  private static String written(BigDecimal number) {
    LineBytes line = new LineBytes();
    line.append("before");
    line.append(number);
    line.append("after");
    String text = new String(line.bytes(), 0, line.length(), StandardCharsets.US_ASCII);
    return text.substring("before".length(), text.length() - "after".length());
  }

  @Property
  void ofAnySize(@ForAll long digits, @ForAll @IntRange(min = -5, max = 40) int scale) {
    BigDecimal number = BigDecimal.valueOf(digits, scale);

    assertThat(written(number)).isEqualTo(number.toPlainString());
  }

  @Property
  void beyondAnyLong(@ForAll BigInteger digits, @ForAll @IntRange(min = 0, max = 60) int scale) {
    BigDecimal number = new BigDecimal(digits.multiply(digits).multiply(digits), scale);

    assertThat(written(number)).isEqualTo(number.toPlainString());
  }
}
