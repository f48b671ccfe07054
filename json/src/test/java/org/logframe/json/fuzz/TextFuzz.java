package org.logframe.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Axis;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.programme.SdgTarget;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** What is read from texts, inside documents and without them. */
class TextFuzz {
  private static final int LONG = 1_900;

  /** The machine may be busy, and classes be loaded. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** What reads the text that its value prints. */
  private static final ImmutableMap<String, Function<String, Object>> PARSERS =
      ImmutableMap.<String, Function<String, Object>>builder()
          .put("PartialDate", PartialDate::parse)
          .put("ReportingPeriod", ReportingPeriod::parse)
          .put("Validity", Validity::parse)
          .put("AreaId", AreaId::parse)
          .put("Axis", Axis::parse)
          .put("SdgTarget", SdgTarget::parse)
          .put("Figure", Figure::parse)
          .put("Interval", Interval::parse)
          .put("Missing", Missing::parse)
          .put("Grade", Grade::parse)
          .put("Ratio", Ratio::parse)
          .buildOrThrow();

  private static <T> @Nullable T read(Function<String, T> parser, String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("(?s).+");
      return null;
    }
  }

  private static <T> void holds(
      String name, Function<String, T> parser, Function<T, String> print, String text) {
    T value = read(parser, text);
    if (value != null) {
      assertThat(parser.apply(print.apply(value))).as(name).isEqualTo(value);
    }
  }

  /** A text that is repeated until it is long is read, or refused, at once. */
  private static void inTime(String text) {
    long start = System.nanoTime();
    PARSERS
        .values()
        .forEach(parser -> read(parser, text.substring(0, Math.min(text.length(), LONG))));
    read(words -> ObservedValue.read(words, Counts.PERSON), text);
    read(name -> Country.parse(name, Locale.ENGLISH), text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
  }

  @FuzzTest(maxDuration = "60s")
  void reads(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    PARSERS.forEach((name, parser) -> holds(name, parser, Object::toString, text));
    inTime(text.repeat(1 + LONG / Math.max(1, text.length())));
    holds("Facet", Facet::parse, Facet::text, text);
    UnitTable units = UnitTable.standard();
    holds("Unit", units::parse, units::format, text);
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      read(name -> Country.parse(name, language), text);
      read(words -> Figure.parse(words, Counts.PERSON, units, language), text);
    }
  }
}
