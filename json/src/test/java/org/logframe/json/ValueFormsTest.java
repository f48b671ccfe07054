package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;

/** Figures are short where they are exact, and say everything where they are not. */
class ValueFormsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      370                         | {"value": 370}
      370 persons                 | {"value": 370, "unit": "persons"}
      12.5 %                      | {"value": 12.5, "unit": "%"}
      1.5 thousand persons        | {"value": 1.5, "unit": "thousand persons"}
      about 370 persons           | {"value": 370, "unit": "persons", "qualifier": "about"}
      more than 103,000 persons   | {"value": 103000, "unit": "persons", "qualifier": "moreThan"}
      close to 114,000 persons    | {"value": 114000, "unit": "persons", "qualifier": "nearly"}
      """)
  void figures(String text, String json) {
    assertThat(Json.write(ObservedValue.class, Figure.parse(text))).isEqualTo(json + "\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"values": [10, 15], "qualifier": "between"}
      {"values": [10, 15], "qualifier": "between", "bounds": {"low": 9, "high": 20}}
      {"numerator": {"value": 1}, "denominator": {"value": 2, "unit": "persons"}}
      {"text": "good"}
      {"reason": "notReported"}
      {"reason": "notReported", "unread": "n/a"}
      {"reason": "suppressed", "interval": {"low": 0, "high": 5, "highIsOpen": true, "unit": "persons"}}
      """)
  void othersAreReadAndWrittenSo(String json) {
    assertThat(Json.write(ObservedValue.class, Json.read(ObservedValue.class, json)))
        .isEqualTo(json + "\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {}                                         | document (line 1, column 1): ObservedValue: has none of \
      value, values, unit, qualifier, wording, bounds, numerator, denominator, text, reason, interval, unread
      {"unit": "persons"}                        | document (line 1, column 1): Figure: has no value; only \
      between has values
      {"value": 1, "qualifier": "between"}       | document (line 1, column 1): Figure: between has two \
      values, and no value
      {"value": 1, "unit": "wells"}              | /unit (line 1, column 22): \
      UnitTable: "wells" is no known unit
      {"value": 1, "numerator": {"value": 1}}    | /numerator (line 1, column 14): Figure: unknown field \
      "numerator"
      {"reason": "notReported", "interval": {}}  | document (line 1, column 1): Missing: only a suppressed \
      value has an interval
      """)
  void saysWhatIsWrong(String json, String problem) {
    assertThat(Json.lines(ObservedValue.class, json)).isEqualTo(problem);
  }
}
