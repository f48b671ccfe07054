package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines that look as they are written are read quickly, and a space in front of one is enough that it
 * is read plainly: nobody may see a difference, be they read from characters or from bytes.
 */
class ObservationLinesProperties {
  private static final JsonMapper PLAIN = JsonMapper.builder(
          JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build())
      .addModule(new LogframeModule())
      .build();
  private static final String SCRATCHES = "\"\"{}[]::,,.-01239eE \\anut/\t\u0000\ud800é";
  private static final ObservationsReader COLLECTING =
      ObservationsJson.reader().badLines(BadLines.COLLECT);

  private record Outcome(ImmutableList<Observation> read, List<Problem> problems) {
    static Outcome of(ObservationReading reading) {
      try (reading) {
        ImmutableList<Observation> read = reading.readAll();
        return new Outcome(read, reading.problems());
      }
    }

    /** The outcome if every line had begun one column further left. */
    Outcome moved() {
      return new Outcome(
          read,
          problems.stream()
              .map(each -> new Problem(
                  each.message(), each.text(), each.pointer(), each.line(), each.column() - 1))
              .toList());
    }
  }

  private static void isReadAlike(String lines) {
    String spaced = lines.lines().map(line -> " " + line + "\n").collect(Collectors.joining());
    for (ObservationsReader reader : List.of(COLLECTING, COLLECTING.lenient())) {
      Outcome plain = Outcome.of(reader.open(spaced)).moved();
      assertThat(Outcome.of(reader.open(lines))).isEqualTo(plain);
      if (StandardCharsets.UTF_8.newEncoder().canEncode(lines)) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        assertThat(Outcome.of(reader.open(bytes))).isEqualTo(plain);
      }
    }
  }

  private static ImmutableList<Observation> observations(RandomNouns nouns, int count) {
    return IntStream.range(0, count)
        .mapToObj(each -> nouns.observation(nouns.value(nouns.unit())))
        .collect(ImmutableList.toImmutableList());
  }

  /** A line with a character more, less or another, or without its end. */
  static String scratched(String line, Random random) {
    int at = random.nextInt(line.length());
    String scratch = "" + SCRATCHES.charAt(random.nextInt(SCRATCHES.length()));
    return switch (random.nextInt(4)) {
      case 0 -> line.substring(0, at) + scratch + line.substring(at);
      case 1 -> line.substring(0, at) + scratch + line.substring(at + 1);
      case 2 -> line.substring(0, at) + line.substring(at + 1);
      default -> line.substring(0, at) + line.substring(random.nextInt(line.length()));
    };
  }

  @Property(tries = 30)
  void readsScratchedLinesAlike(@ForAll long seed) {
    Random random = new Random(seed);
    isReadAlike(ObservationsJson.write(observations(new RandomNouns(random), 30))
        .lines()
        .map(line -> random.nextInt(4) == 0 ? line : scratched(line, random))
        .map(line -> random.nextInt(4) == 0 ? scratched(line + " ", random) : line)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n")));
  }

  @Property(tries = 30)
  void readsNumbersAlike(@ForAll long seed) {
    Random random = new Random(seed);
    isReadAlike(IntStream.range(0, 50)
        .mapToObj(each -> number(random))
        .map(number ->
            "{\"indicator\":\"i\",\"programme\":\"p\",\"value\":{\"value\":" + number + "}}")
        .collect(Collectors.joining("\n")));
  }

  private static String number(Random random) {
    String digits = random.nextBoolean() ? "019.-" : "0123456789.-e";
    int length = 1 + random.nextInt(random.nextBoolean() ? 4 : 22);
    return (random.nextBoolean() ? "-" : "")
        + random
            .ints(length, 0, digits.length() - random.nextInt(3))
            .mapToObj(i -> "" + digits.charAt(i))
            .collect(Collectors.joining());
  }

  @Property(tries = 20)
  void writesWhatTheCodecsWrite(@ForAll long seed) {
    ImmutableList<Observation> observations = observations(new RandomNouns(new Random(seed)), 20);

    assertThat(ObservationsJson.write(observations).lines())
        .isEqualTo(observations.stream().map(PLAIN::writeValueAsString).toList());
  }

  /** More values than are remembered, each of them twice. */
  @Property(tries = 1)
  void forgetsWhatIsNotRememberedAndNothingElse(@ForAll long seed) {
    Random random = new Random(seed);
    ImmutableList<Observation> observations = IntStream.range(0, 6_000)
        .mapToObj(each -> Observation.builder()
            .indicator("indicator-" + random.nextInt(3_000))
            .programme("p")
            .category("site", "site " + random.nextInt(3_000))
            .value(Figure.exactly(random.nextInt(3_000_000) - 1_000_000, Counts.PERSON))
            .build())
        .collect(ImmutableList.toImmutableList());
    String lines = ObservationsJson.write(observations);

    assertThat(lines.lines())
        .isEqualTo(observations.stream().map(PLAIN::writeValueAsString).toList());
    assertThat(ObservationsJson.read(lines)).isEqualTo(observations);
    assertThat(ObservationsJson.reader()
            .open(lines.getBytes(StandardCharsets.UTF_8))
            .readAll())
        .isEqualTo(observations);
  }
}
