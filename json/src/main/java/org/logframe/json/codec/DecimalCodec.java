package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An exact decimal: a number without an exponent, or a string of the same digits where a writer was
 * asked for what every reader holds.
 */
record DecimalCodec(NumberCodec<BigDecimal> number) implements Codec<BigDecimal> {
  private static final String TEXT = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?";
  private static final Pattern PATTERN = Pattern.compile(TEXT);

  @Override
  public String name() {
    return "Number";
  }

  @Override
  public void write(BigDecimal value, JsonGenerator out) {
    if (WriteOptions.of(out).longNumbers() == WriteOptions.LongNumbers.AS_TEXT
        && !NumberText.fitsDouble(value)) {
      out.writeString(value.toPlainString());
    } else {
      number.write(value, out);
    }
  }

  @Override
  public @Nullable BigDecimal read(DocumentReader in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      return number.read(in);
    }
    String text = in.text();
    String tooMuch = NumberText.excess(text, in.options());
    if (text.length() > in.options().maxNumberLength()) {
      in.reject(number.name() + ": " + tooMuch);
      return null;
    }
    if (!PATTERN.matcher(text).matches()) {
      in.reject(number.name() + ": " + Quote.quote(text) + " is no decimal such as \"-12.5\"");
      return null;
    }
    return new BigDecimal(text);
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        this,
        () -> ImmutableMap.of(
            "description",
            "An exact decimal; a string of its digits where a writer was asked for one.",
            "type",
            ImmutableList.of("number", "string"),
            "pattern",
            "^" + TEXT + "$"));
  }

  @Override
  public boolean isScalar() {
    return true;
  }
}
