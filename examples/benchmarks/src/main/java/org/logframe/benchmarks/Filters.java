package org.logframe.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** Adds up the observations of one category, one year or one country by indicator and country. */
public class Filters extends Answers {
  @Param("10000000")
  private int observations;

  @Param({"RANDOM", "SORTED"})
  private Order order = Order.RANDOM;

  @Param({"ONE_SEX", "ONE_YEAR", "ONE_COUNTRY"})
  private Question question = Question.ONE_SEX;

  @Override
  Question question() {
    return question;
  }

  @Override
  int observations() {
    return observations;
  }

  @Override
  Order order() {
    return order;
  }
}
