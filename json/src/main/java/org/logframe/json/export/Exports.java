package org.logframe.json.export;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.logframe.aggregate.AggregateTable;
import org.logframe.indicator.Indicator;
import org.logframe.json.codec.Quote;
import org.logframe.portfolio.Portfolio;

/** What all exports have in common. */
final class Exports {
  private Exports() {}

  /**
   * The language of a tag.
   *
   * @param type who asks, for the message
   */
  static Locale language(String type, String tag) {
    try {
      if (!tag.isEmpty()) {
        return new Locale.Builder().setLanguageTag(tag).build();
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(notATag(type, tag), e);
    }
    throw new IllegalArgumentException(notATag(type, tag));
  }

  private static String notATag(String type, String tag) {
    return type + ": not a language tag: " + Quote.quote(tag);
  }

  /** Refuses the table of another portfolio, which would go without labels. */
  static void check(AggregateTable table, Portfolio portfolio) {
    for (Indicator asked : table.indicators()) {
      if (!portfolio.indicator(asked.id()).equals(Optional.of(asked))) {
        throw new IllegalArgumentException("TableWriter: the table is one of the indicator "
            + asked.id() + ", which this portfolio does not have as it was asked");
      }
    }
  }
}
