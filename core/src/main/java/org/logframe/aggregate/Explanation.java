package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;

/**
 * Why a cell says what it says: the rules, the parts with their sources, what was held against them
 * and what is missing. A tree, whose text form is indented.
 *
 * @param sentence what is said here
 * @param because what it rests on
 */
public record Explanation(String sentence, ImmutableList<Explanation> because) {
  /** The tree, each level indented by two spaces; ends with a line feed. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, "");
    return text.toString();
  }

  private void append(StringBuilder text, String indent) {
    text.append(indent).append(sentence).append('\n');
    because.forEach(each -> each.append(text, indent + "  "));
  }
}
