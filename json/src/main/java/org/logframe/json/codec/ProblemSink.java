package org.logframe.json.codec;

/** Takes the problems of a document, in the order in which they are met. */
@FunctionalInterface
public interface ProblemSink {
  /**
   * Takes one problem.
   *
   * @param message what is wrong
   * @param text the offending text, shortened; empty where there is none
   * @param place where it is
   */
  void report(String message, String text, Place place);

  /**
   * Takes what a lenient reader passes over. A sink that says nothing else is for strict ones.
   *
   * @param message what is unknown
   * @param text the unknown text, shortened
   * @param place where it is
   */
  default void passOver(String message, String text, Place place) {
    report(message, text, place);
  }
}
