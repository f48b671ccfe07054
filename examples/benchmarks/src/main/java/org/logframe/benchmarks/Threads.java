package org.logframe.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** Adds up all observations by indicator and country, and by month as well, with one thread and two. */
public class Threads extends Answers {
  @Param("10000000")
  private int observations;

  @Param({"COUNTRY", "MONTH"})
  private Question question = Question.COUNTRY;

  @Param({"1", "2"})
  private int threads;

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
    return Order.RANDOM;
  }

  @Override
  int threads() {
    return threads;
  }
}
