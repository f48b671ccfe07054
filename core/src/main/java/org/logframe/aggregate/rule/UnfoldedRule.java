package org.logframe.aggregate.rule;

/**
 * Makes no figure of figures: a ratio is divided once its sides are folded by their own rules, grades are
 * counted, and what has no rule stays as it was reported.
 */
enum UnfoldedRule implements FoldingRule {
  RATIO("each side by the rules of its own indicator, divided once,"),
  DISTRIBUTION("grades counted"),
  NONE("not folded");

  private final String words;

  UnfoldedRule(String words) {
    this.words = words;
  }

  @Override
  public boolean folds() {
    return false;
  }

  @Override
  public Merging merging(boolean isOverlapping) {
    throw new IllegalStateException("figures are folded by another rule: " + words);
  }

  @Override
  public String inWords() {
    return words;
  }
}
