package org.logframe.tutorials;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page: where it starts, the words after its opening mark, and what it holds.
 *
 * @param place file and line
 * @param info the words after the opening mark
 * @param text the lines between the marks, each with its line feed
 */
record Fence(String place, String info, String text) {
  private static final Pattern OPENING = Pattern.compile("( *)(`{3,}|~{3,})(.*)");

  /** The fences of a page, in order. */
  static List<Fence> of(String page, String markdown) {
    List<Fence> fences = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      Matcher opening = OPENING.matcher(lines.get(at));
      if (opening.matches()) {
        int start = at;
        StringBuilder text = new StringBuilder();
        while (++at < lines.size() && !closes(lines.get(at), opening.group(2))) {
          text.append(withoutIndent(lines.get(at), opening.group(1))).append('\n');
        }
        fences.add(new Fence(page + ":" + (start + 1), opening.group(3).strip(), text.toString()));
      }
    }
    return fences;
  }

  /** The language: the first word of the info. */
  String language() {
    return info.split(" ", 2)[0];
  }

  /** What it quotes: the rest of the info; empty if nothing. */
  String quoted() {
    return info.substring(language().length()).strip();
  }

  private static boolean closes(String line, String mark) {
    return line.strip().startsWith(mark)
        && line.strip().chars().allMatch(character -> character == mark.charAt(0));
  }

  private static String withoutIndent(String line, String indent) {
    return line.startsWith(indent) ? line.substring(indent.length()) : line.strip();
  }
}
