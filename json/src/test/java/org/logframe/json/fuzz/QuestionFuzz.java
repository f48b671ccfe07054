package org.logframe.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Indicator;
import org.logframe.json.LogframeModule;
import org.logframe.measure.Interval;
import org.logframe.measure.NamedUnit;
import org.logframe.portfolio.Filter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper reads that is no document by itself. */
class QuestionFuzz {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new LogframeModule()).build();
  private static final ImmutableList<Class<?>> TYPES = ImmutableList.of(
      Aggregation.class, Filter.class, Indicator.class, Interval.class, NamedUnit.class);

  private static @Nullable Object read(Class<?> type, byte[] document) {
    try {
      return MAPPER.readValue(document, type);
    } catch (JacksonException e) {
      return null;
    }
  }

  @FuzzTest(maxDuration = "60s")
  void reads(byte[] document) {
    for (Class<?> type : TYPES) {
      Object value = read(type, document);
      if (value != null) {
        byte[] written = MAPPER.writeValueAsBytes(value);
        Object again = MAPPER.readValue(written, type);
        assertThat(again).isEqualTo(value);
        assertThat(MAPPER.writeValueAsBytes(again)).isEqualTo(written);
      }
    }
  }
}
