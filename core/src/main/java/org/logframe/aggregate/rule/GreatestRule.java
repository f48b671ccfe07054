package org.logframe.aggregate.rule;

/** Takes the greatest. */
enum GreatestRule implements FoldingRule {
  INSTANCE;

  @Override
  public Merging merging(boolean isOverlapping) {
    return Merging.GREATEST;
  }

  @Override
  public String inWords() {
    return "the greatest";
  }
}
