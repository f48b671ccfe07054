package org.logframe.json.codec;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What a parser says of what is no JSON, without what it says of itself. */
final class SyntaxMessage {
  /** Its internal places and its settings. */
  private static final Pattern ASIDE = Pattern.compile(
      " \\(start marker at .*| \\(for (?:Array|Object) starting at .*| \\(consider enabling .*"
          + "| \\(not recognized as one since .*|: enable `.*|\\. You can disable .*"
          + "|, from `StreamReadConstraints[^)]*\\)?`");

  /** Where it forgets what lies between two phrases. */
  private static final Pattern JOINED = Pattern.compile("end-of-input(?=[A-Za-z])");

  private SyntaxMessage() {}

  /** {@code not JSON: Unexpected character ('x' (code 120)): was expecting comma ...}. */
  static String of(JacksonException e) {
    String prefix = e instanceof StreamConstraintsException ? "beyond a limit: " : "not JSON: ";
    String matter = ASIDE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
    return prefix + JOINED.matcher(matter).replaceAll("end-of-input: ");
  }
}
