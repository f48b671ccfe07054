package org.logframe.aggregate.rule;

/** Takes the mean of leaf cells. */
enum MeanRule implements FoldingRule {
  INSTANCE;

  @Override
  public Merging merging(boolean isOverlapping) {
    return Merging.SUM;
  }

  @Override
  public boolean weighsParts() {
    return true;
  }

  @Override
  public String inWords() {
    return "the mean, each part weighing what it covers,";
  }
}
