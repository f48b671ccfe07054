package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;

/**
 * A table that is read from a text is the one that is built from the observations that are read from
 * it, or is refused with the same words: nobody may see that there were no objects.
 */
class TableJsonProperties {
  /** What came of a text. */
  private record Outcome(
      @Nullable ObservationTable table,
      String refusal,
      ImmutableList<Problem> refused,
      ImmutableList<Problem> problems,
      long badLines) {
    static Outcome of(
        ObservationReading reading, Function<ObservationReading, ObservationTable> toTable) {
      ObservationTable table = null;
      String refusal = "";
      ImmutableList<Problem> refused = ImmutableList.of();
      try {
        table = toTable.apply(reading);
      } catch (InvalidDocumentException e) {
        refusal = String.valueOf(e.getMessage());
        refused = e.problems();
      } catch (IllegalArgumentException e) {
        refusal = String.valueOf(e.getMessage());
      }
      return new Outcome(table, refusal, refused, reading.problems(), reading.badLines());
    }
  }

  /**
   * Compares tables of what is left of a text.
   *
   * @param first how many observations are not for the table
   */
  private static void isReadAlike(
      String text, ObservationsForm form, Portfolio portfolio, int first) {
    ObservationsReader strict = ObservationsJson.reader().form(form);
    ObservationsReader collecting = strict.badLines(BadLines.COLLECT);
    for (ObservationsReader reader : ImmutableList.of(
        strict,
        strict.lenient(),
        collecting,
        collecting.lenient(),
        collecting.limits(
            Limits.builder().problems(3).elements(20).numberLength(3).build()))) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      isReadAlike(() -> reader.open(text), portfolio, first);
      isReadAlike(() -> reader.open(bytes), portfolio, first);
    }
  }

  private static void isReadAlike(
      Supplier<ObservationReading> open, Portfolio portfolio, int first) {
    assertThat(Outcome.of(open.get(), reading -> directly(reading, portfolio, first)))
        .isEqualTo(Outcome.of(open.get(), reading -> throughObjects(reading, portfolio, first)));
  }

  private static ObservationTable throughObjects(
      ObservationReading reading, Portfolio portfolio, int first) {
    passOver(reading, first);
    return ObservationTable.of(portfolio, reading.readAll());
  }

  private static ObservationTable directly(
      ObservationReading reading, Portfolio portfolio, int first) {
    passOver(reading, first);
    return reading.toTable(portfolio);
  }

  /** Some observations that are not for the table; the one after them was looked for already. */
  private static void passOver(ObservationReading reading, int some) {
    for (int i = 0; i < some && reading.hasNext(); i++) {
      assertThat(reading.next()).isNotNull();
    }
    if (some > 0) {
      assertThat(reading.hasNext()).isIn(true, false);
    }
  }

  /** Mostly what may be; of something impossible in it, nothing becomes a table. */
  private static ImmutableList<Observation> observations(
      RandomPortfolio nouns, Random random, Portfolio portfolio) {
    boolean isPossible = random.nextInt(4) != 0;
    return IntStream.range(0, 1 + random.nextInt(30))
        .mapToObj(each -> nouns.observation(Missing.of(MissingReason.NOT_REPORTED)))
        .map(each -> {
          Indicator indicator = portfolio.indicator(each.indicator()).orElseThrow();
          return isPossible || random.nextInt(8) != 0
              ? possible(each, indicator, random)
              : each.toBuilder().value(nouns.value(nouns.unit())).build();
        })
        .collect(ImmutableList.toImmutableList());
  }

  private static Observation possible(Observation missing, Indicator indicator, Random random) {
    BigDecimal number =
        BigDecimal.valueOf(random.nextLong() >>> (1 + random.nextInt(63)), random.nextInt(20));
    return indicator
        .possibleValues()
        .filter(possible -> random.nextInt(8) != 0 && possible.contains(number))
        .map(possible ->
            missing.toBuilder().value(Figure.exactly(number, possible.unit())).build())
        .orElse(missing);
  }

  private static String damaged(String line, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> ObservationLinesProperties.scratched(line, random);
      case 1 -> Mutation.of(line, random);
      case 2 -> " " + line;
      case 3 -> line.replace("\":", "\" :");
      case 4 -> line.replace("{\"indicator\"", "{\"remark\":1,\"indicator\"");
      case 5 -> line + "\n" + line;
      default -> line;
    };
  }

  @Property(tries = 150)
  void readsLinesAlike(@ForAll long seed) {
    Random random = new Random(seed);
    RandomPortfolio nouns = new RandomPortfolio(random);
    Portfolio portfolio = nouns.portfolio();
    boolean isWhole = random.nextInt(3) == 0;
    String lines = ObservationsJson.write(observations(nouns, random, portfolio))
        .lines()
        .map(line -> isWhole ? line : damaged(line, random))
        .collect(Collectors.joining("\n"));

    isReadAlike(lines, ObservationsForm.LINES, portfolio, random.nextInt(3));
  }

  @Property(tries = 150)
  void readsArraysAlike(@ForAll long seed) {
    Random random = new Random(seed);
    RandomPortfolio nouns = new RandomPortfolio(random);
    Portfolio portfolio = nouns.portfolio();
    String array = ObservationsJson.writer()
        .form(ObservationsForm.ARRAY)
        .write(observations(nouns, random, portfolio));
    String text = switch (random.nextInt(3)) {
      case 0 -> array;
      case 1 -> ObservationLinesProperties.scratched(array, random);
      default -> Mutation.of(array, random);
    };

    isReadAlike(text, ObservationsForm.ARRAY, portfolio, random.nextInt(3));
  }
}
