package org.logframe.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An observation as others would write it down: a record of strings and a number, unchecked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"indicator", "programme", "area", "period", "categories", "value", "asOf"})
public record Row(
    String indicator,
    String programme,
    String area,
    String period,
    Map<String, String> categories,
    Value value,
    String asOf) {
  /** A number with its unit, or the reason why there is none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"value", "unit", "reason"})
  public record Value(
      @Nullable BigDecimal value,
      @Nullable String unit,
      @Nullable String reason) {}
}
