package org.logframe.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.logframe.json.diff.Change;
import org.logframe.json.diff.Side;
import org.logframe.portfolio.Portfolio;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field in the document of a portfolio, to be replaced by what another document has there.
 *
 * @param document the document
 * @param pointer where the field is
 * @param name its path without positions: {@code /programmes/coverage/role}
 */
record Graft(JsonNode document, String pointer, String name) {
  /** All fields of a document. */
  static List<Graft> all(Portfolio portfolio) {
    JsonNode document = JsonMapper.shared().readTree(PortfolioJson.write(portfolio));
    List<Graft> fields = new ArrayList<>();
    collect(document, document, "", "", fields);
    return fields;
  }

  private static void collect(
      JsonNode document, JsonNode at, String pointer, String name, List<Graft> fields) {
    if (at.isArray()) {
      for (int i = 0; i < at.size(); i++) {
        collect(document, at.get(i), pointer + "/" + i, name, fields);
      }
    }
    at.properties().forEach(field -> {
      String below = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
      fields.add(new Graft(document, below, name + "/" + field.getKey()));
      collect(document, field.getValue(), below, name + "/" + field.getKey(), fields);
    });
  }

  /** What is compared as one value, whatever its fields. */
  private static final ImmutableSet<String> VALUES =
      ImmutableSet.of("ObservedValue", "Figure", "Interval", "Unit");

  /** The names of all fields that the schema declares, as far as they are compared one by one. */
  static Set<String> declared() {
    JsonNode definitions = JsonMapper.shared().readTree(JsonSchemas.portfolio()).get("$defs");
    Set<String> names = new TreeSet<>();
    declared(definitions, definitions.get("Portfolio"), "", names);
    return names;
  }

  private static void declared(
      JsonNode definitions, JsonNode schema, String name, Set<String> names) {
    if (schema.has("$ref")) {
      String noun = schema.get("$ref").asString().substring("#/$defs/".length());
      if (!VALUES.contains(noun)) {
        declared(definitions, definitions.get(noun), name, names);
      }
    }
    schema.path("oneOf").forEach(each -> declared(definitions, each, name, names));
    if (schema.has("items")) {
      declared(definitions, schema.get("items"), name, names);
    }
    // What holds between fields is no declaration of them.
    if (schema.path("additionalProperties").isBoolean()) {
      schema.path("properties").properties().forEach(field -> {
        names.add(name + "/" + field.getKey());
        declared(definitions, field.getValue(), name + "/" + field.getKey(), names);
      });
    }
  }

  JsonNode value() {
    return document.at(JsonPointer.compile(pointer));
  }

  /** The document with another value in this place. */
  String with(JsonNode value) {
    JsonNode copy = document.deepCopy();
    JsonPointer at = JsonPointer.compile(pointer);
    ((ObjectNode) copy.at(at.head())).set(at.last().getMatchingProperty(), value);
    return copy.toString();
  }

  /** The document without this place. */
  String removed() {
    JsonNode copy = document.deepCopy();
    JsonPointer at = JsonPointer.compile(pointer);
    ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
    return copy.toString();
  }

  /** Whether a pointer is to this place, into it, or to what has it within. */
  boolean isAbout(String other) {
    return isWithin(other, pointer) || isWithin(pointer, other);
  }

  /** The same, whichever of several in a list it is. */
  boolean isLike(String other) {
    String anyOther = other.replaceAll("/\\d+(?=/|$)", "");
    return isWithin(anyOther, name) || isWithin(name, anyOther);
  }

  private static boolean isWithin(String inner, String outer) {
    return (inner + "/").startsWith(outer + "/");
  }

  static ImmutableList<Side> sides(Change change) {
    return Stream.concat(change.before().stream(), change.after().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
