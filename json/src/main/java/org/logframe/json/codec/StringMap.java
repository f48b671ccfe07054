package org.logframe.json.codec;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/** Objects of any fields whose values are strings. */
public final class StringMap {
  private StringMap() {}

  /**
   * Reads the current object, in its own order.
   *
   * @param noun what it is, for messages
   * @param entries takes the name of an entry, of which the value is the current token; an
   *     IllegalArgumentException says what is wrong with it
   * @return whether all of it could be read
   */
  public static boolean read(String noun, DocumentReader in, Consumer<String> entries) {
    int before = in.problems();
    Set<String> seen = new HashSet<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (seen.add(name)) {
        in.next();
        in.remember();
        readEntry(noun, name, in, entries);
      } else {
        in.skipField(noun + ": field " + Quote.quote(name) + " appears twice");
      }
    }
    return in.problems() == before;
  }

  private static void readEntry(
      String noun, String name, DocumentReader in, Consumer<String> entries) {
    if (in.token() != JsonToken.VALUE_STRING) {
      in.rejectType(noun + "." + name, "string");
      return;
    }
    try {
      entries.accept(name);
    } catch (IllegalArgumentException e) {
      in.report(String.valueOf(e.getMessage()), in.text(), in.place());
    }
  }
}
