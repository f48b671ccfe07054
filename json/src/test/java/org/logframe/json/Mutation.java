package org.logframe.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a document wrong by the schema in one place. */
final class Mutation {
  /** A field of an object; the keys of the only map from ids, "d", may be anything. */
  private static final Pattern FIELD =
      Pattern.compile("(?<=[{,]\\s{0,40})\"[a-zA-Z]{2,}\": (?=[\"\\[{0-9])");

  private Mutation() {}

  /** Renames a field to one that no object has, or gives it a value of a type that none takes. */
  static String of(String document, Random random) {
    List<MatchResult> fields = new ArrayList<>(FIELD.matcher(document).results().toList());
    MatchResult field = fields.get(random.nextInt(fields.size()));
    String name = field.group();
    String replacement = switch (random.nextInt(3)) {
      case 0 -> "\"no such field\": ";
      case 1 -> name + "null, \"no such field\": ";
      default -> name + "false, \"no such field\": ";
    };
    return document.substring(0, field.start()) + replacement + document.substring(field.end());
  }
}
