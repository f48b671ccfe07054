package org.logframe.aggregate.rule;

/** Picks one value of each place in time, before anything is folded. */
enum PickingRule implements FoldingRule {
  NEWEST("the newest value"),
  OLDEST("the oldest value");

  private final String words;

  PickingRule(String words) {
    this.words = words;
  }

  @Override
  public boolean folds() {
    return false;
  }

  @Override
  public Merging merging(boolean isOverlapping) {
    throw new IllegalStateException(words + " is picked, not folded");
  }

  @Override
  public String inWords() {
    return words;
  }
}
