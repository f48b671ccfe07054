package org.logframe.json.codec;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** Objects of any fields whose values are strings. */
public final class StringMap {
  private StringMap() {}

  /**
   * Reads the current object, in its own order.
   *
   * @param noun what it is, for messages
   * @param entries says of the name of an entry what takes its value once that is the current token;
   *     an IllegalArgumentException of either says what is wrong with the name or with the value
   * @return whether all of it could be read
   */
  public static boolean read(String noun, DocumentReader in, Function<String, Runnable> entries) {
    int before = in.problems();
    Set<String> seen = new HashSet<>(4);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (!seen.add(name)) {
        in.skipField(noun + ": field " + Quote.quote(name) + " appears twice");
        continue;
      }
      try {
        readEntry(noun, name, entries.apply(name), in);
      } catch (IllegalArgumentException e) {
        in.skipField(String.valueOf(e.getMessage()));
      }
    }
    return in.problems() == before;
  }

  private static void readEntry(String noun, String name, Runnable entry, DocumentReader in) {
    in.next();
    in.remember();
    if (in.token() != JsonToken.VALUE_STRING) {
      in.rejectType(noun + "." + name, "string");
      return;
    }
    try {
      entry.run();
    } catch (IllegalArgumentException e) {
      in.report(String.valueOf(e.getMessage()), in.text(), in.place());
    }
  }
}
