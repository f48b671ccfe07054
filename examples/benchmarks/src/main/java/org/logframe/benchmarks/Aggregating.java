package org.logframe.benchmarks;

import org.openjdk.jmh.annotations.Param;

/**
 * Adds up all observations by indicator and country, by month as well, in a cube and in a roll-up, and
 * one indicator by country and year.
 */
public class Aggregating extends Answers {
  @Param({"1000000", "10000000"})
  private int observations;

  @Param({"RANDOM", "SORTED"})
  private Order order = Order.RANDOM;

  @Param({"COUNTRY", "MONTH", "CUBE", "ROLL_UP", "ONE_INDICATOR"})
  private Question question = Question.COUNTRY;

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
