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
}
