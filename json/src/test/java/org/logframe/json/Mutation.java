package org.logframe.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document in one place: a field lost, renamed or added, a value of another kind or text. */
final class Mutation {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final String SCRATCHES = " -/0129:ABZaz.\u00e9";

  private final Random random;

  private Mutation(Random random) {
    this.random = random;
  }

  static String of(String document, Random random) {
    JsonNode root = MAPPER.readTree(document);
    new Mutation(random).mutate(root);
    return MAPPER.writeValueAsString(root);
  }

  private void mutate(JsonNode root) {
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object) {
      mutate(object, root);
    } else if (container instanceof ArrayNode array) {
      mutate(array, root);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void mutate(ObjectNode object, JsonNode root) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(6) == 0) {
      object.set(random.nextBoolean() ? "id" : "no such field", another(NODES.nullNode(), root));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = object.get(name);
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "s", object.remove(name));
      default -> object.set(name, another(value, root));
    }
  }

  private void mutate(ArrayNode array, JsonNode root) {
    if (array.isEmpty() || random.nextInt(4) == 0) {
      array.add(another(NODES.nullNode(), root));
      return;
    }
    int index = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(index);
      case 1 -> array.removeAll();
      default -> array.set(index, another(array.get(index), root));
    }
  }

  private JsonNode another(JsonNode value, JsonNode root) {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt(5) - 2);
      case 3 -> NODES.numberNode(random.nextDouble());
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode().add("a");
      case 6 -> NODES.stringNode("");
      case 7 -> anywhere(root);
      default -> value.isString() ? NODES.stringNode(scratched(value.asString())) : anywhere(root);
    };
  }

  /** A copy of any part of the document. */
  private JsonNode anywhere(JsonNode root) {
    JsonNode node = root;
    while (node.isContainer() && !node.isEmpty() && random.nextInt(8) != 0) {
      List<JsonNode> children = new ArrayList<>();
      node.forEach(children::add);
      node = children.get(random.nextInt(children.size()));
    }
    return node.deepCopy();
  }

  /** A text with a character more, less or another. */
  private String scratched(String text) {
    int at = random.nextInt(text.length() + 1);
    int goesOn = random.nextBoolean() ? at : Math.min(at + 1, text.length());
    String middle = random.nextInt(3) == 0
        ? ""
        : Character.toString(SCRATCHES.charAt(random.nextInt(SCRATCHES.length())));
    return text.substring(0, at) + middle + text.substring(goesOn);
  }
}
