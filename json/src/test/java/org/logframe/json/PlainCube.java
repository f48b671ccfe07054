package org.logframe.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON-stat dataset as its specification has it: every position, with the categories that it stands
 * for. It knows nothing of how the library writes one.
 */
final class PlainCube {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private final JsonNode dataset;
  private final List<String> ids;
  private final Map<String, List<String>> indexes = new LinkedHashMap<>();

  PlainCube(String document) {
    this.dataset = MAPPER.readTree(document);
    this.ids = texts(dataset.get("id"));
    ids.forEach(id ->
        indexes.put(id, texts(dataset.get("dimension").get(id).get("category").get("index"))));
  }

  JsonNode dataset() {
    return dataset;
  }

  List<String> ids() {
    return ids;
  }

  /** The categories of a dimension, in order. */
  List<String> index(String dimension) {
    return requireNonNull(indexes.get(dimension));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.stringValue()));
    return texts;
  }

  /** The categories of a position, by dimension: the last dimension changes first. */
  Map<String, String> at(int position) {
    Map<String, String> backwards = new LinkedHashMap<>();
    int rest = position;
    for (int i = ids.size() - 1; i >= 0; i--) {
      List<String> index = index(ids.get(i));
      backwards.put(ids.get(i), index.get(rest % index.size()));
      rest /= index.size();
    }
    if (rest != 0) {
      throw new AssertionError("position " + position + " lies outside of the cube");
    }
    return backwards;
  }

  /** Every value that is there and is not null. */
  Map<Map<String, String>, BigDecimal> values() {
    Map<Map<String, String>, BigDecimal> values = new LinkedHashMap<>();
    dataset.get("value").properties().forEach(entry -> {
      if (!entry.getValue().isNull()) {
        values.put(at(Integer.parseInt(entry.getKey())), entry.getValue().decimalValue());
      }
    });
    return values;
  }

  /** Every status. */
  Map<Map<String, String>, String> statuses() {
    Map<Map<String, String>, String> statuses = new LinkedHashMap<>();
    dataset
        .get("status")
        .properties()
        .forEach(entry ->
            statuses.put(at(Integer.parseInt(entry.getKey())), entry.getValue().stringValue()));
    return statuses;
  }
}
