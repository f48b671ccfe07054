package org.logframe.aggregate.say;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import org.logframe.aggregate.Aggregation;
import org.logframe.portfolio.Facet;

/** A question in words. */
public final class QuestionText {
  private QuestionText() {}

  /** All that is asked: {@code actual values of returns by country where year is 2021}. */
  public static String of(Aggregation question) {
    StringBuilder words = new StringBuilder(
            switch (question.purpose()) {
              case BASELINE -> "baselines of ";
              case TARGET -> "targets of ";
              case ACTUAL -> "actual values of ";
            })
        .append(question.subject());
    ImmutableList<Facet<?>> by = question.isOfSeveral()
        ? question.facets().subList(1, question.facets().size())
        : question.facets();
    if (!by.isEmpty()) {
      words.append(" by ").append(joined(", ", by));
    }
    if (!question.filters().isEmpty()) {
      words.append(" where ").append(joined(" and ", question.filters()));
    }
    switch (question.totals()) {
      case NONE -> {}
      case ROLL_UP -> words.append(", rolled up");
      case CUBE -> words.append(", as a cube");
    }
    switch (question.window()) {
      case PERIOD -> {}
      case YEAR_TO_DATE -> words.append(", year to date");
      case SINCE_START -> words.append(", since the start");
    }
    switch (question.missing()) {
      case SHOW -> {}
      case REQUIRE_COMPLETE -> words.append(", where complete");
      case AS_ZERO -> words.append(", with what is missing as zero");
    }
    question.asOf().ifPresent(day -> words.append(", as of ").append(day));
    question
        .regionScheme()
        .ifPresent(scheme -> words.append(", with the regions of ").append(scheme));
    question
        .membershipOn()
        .ifPresent(day -> words.append(", with regions as on ").append(day));
    return words.toString();
  }

  private static String joined(String separator, Iterable<?> parts) {
    return Joiner.on(separator).join(parts);
  }
}
