package org.logframe.aggregate.rule;

/** Adds up; where the same people may be counted twice, from the greatest part to the sum. */
enum CountRule implements FoldingRule {
  INSTANCE;

  @Override
  public Merging merging(boolean isOverlapping) {
    return isOverlapping ? Merging.UNION : Merging.SUM;
  }

  @Override
  public boolean addsUp() {
    return true;
  }

  @Override
  public String inWords() {
    return "added up";
  }
}
