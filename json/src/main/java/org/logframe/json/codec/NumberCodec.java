package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
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
    CharSequence text = in.characters();
    String tooMuch = NumberText.excess(text, in.options());
    if (!tooMuch.isEmpty()) {
      in.reject(name + ": " + tooMuch);
      return null;
    }
    return in.convert(() -> from.apply(in.decimal()));
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return form;
  }

  @Override
  public String words(T value) {
    return to.apply(value).toPlainString();
  }

  @Override
  public boolean isScalar() {
    return true;
  }
}
