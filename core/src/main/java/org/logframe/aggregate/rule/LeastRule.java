package org.logframe.aggregate.rule;

/** Takes the least. */
enum LeastRule implements FoldingRule {
  INSTANCE;

  @Override
  public Merging merging(boolean isOverlapping) {
    return Merging.LEAST;
  }

  @Override
  public String inWords() {
    return "the least";
  }
}
