package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An exact number, written without an exponent. Its length and its exponent are checked before
 * anything computes with it.
 */
record NumberCodec<T>(
    String name,
    Function<BigDecimal, T> from,
    Function<T, BigDecimal> to,
    ImmutableMap<String, Object> form)
    implements Codec<T> {
  @Override
  public void write(T value, JsonGenerator out) {
    out.writeNumber(to.apply(value).toPlainString());
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    JsonToken token = in.token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.rejectType(name, "number");
      return null;
    }
    String text = in.text();
    String tooMuch = excess(text, in.options());
    if (!tooMuch.isEmpty()) {
      in.reject(name + ": " + tooMuch);
      return null;
    }
    return in.convert(() -> from.apply(new BigDecimal(text)));
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return form;
  }

  @Override
  public boolean isScalar() {
    return true;
  }

  private static String excess(String text, ReadOptions options) {
    if (text.length() > options.maxNumberLength()) {
      return String.format(
          Locale.ROOT,
          "the number has %,d characters, at most %,d: %s",
          text.length(),
          options.maxNumberLength(),
          Quote.shorten(text));
    }
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    return exponent >= 0 && isBeyond(text.substring(exponent + 1), options.maxExponent())
        ? "the exponent of " + text + " is beyond " + options.maxExponent()
        : "";
  }

  private static boolean isBeyond(String exponent, int limit) {
    return new BigInteger(exponent).abs().compareTo(BigInteger.valueOf(limit)) > 0;
  }
}
