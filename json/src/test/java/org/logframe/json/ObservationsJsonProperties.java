package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.logframe.indicator.Observation;
import org.logframe.measure.Grade;

/** Observations are read as they were written, in every form. */
class ObservationsJsonProperties {
  private static ImmutableList<Observation> observations(long seed, int count) {
    RandomNouns nouns = new RandomNouns(new Random(seed));
    return IntStream.range(0, count)
        .mapToObj(each -> nouns.observation(nouns.value(nouns.unit())))
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 100)
  void keepsObservations(@ForAll long seed, @ForAll @IntRange(max = 20) int count) {
    ImmutableList<Observation> observations = observations(seed, count);
    for (ObservationsForm form : ObservationsForm.values()) {
      for (ObservationsWriter writer : ImmutableList.of(
          ObservationsJson.writer(), ObservationsJson.writer().longNumbersAsText())) {
        String written = writer.form(form).write(observations);
        ObservationsReader reader = ObservationsJson.reader().form(form);
        ImmutableList<Observation> read = reader.open(written).readAll();

        assertThat(read).isEqualTo(observations);
        assertThat(writer.form(form).write(read)).isEqualTo(written);
        assertThat(reader.open(written.getBytes(StandardCharsets.UTF_8)).readAll())
            .isEqualTo(observations);
      }
    }
  }

  @Property(tries = 100)
  void writesEachObservationOnALineThatIsValid(@ForAll long seed) {
    ImmutableList<Observation> observations = observations(seed, 5);
    Stream<String> lines = ObservationsJson.write(observations).lines();

    assertThat(lines).hasSize(5).allSatisfy(line -> SchemaCheck.check(Observation.class, line));
  }

  /** Wherever the buffers of a reader end, and whatever ends a line. */
  @Property(tries = 50)
  void cutsLinesOfEveryLength(@ForAll long seed) {
    Random random = new Random(seed);
    ImmutableList<Observation> observations = IntStream.range(0, 40)
        .mapToObj(each -> Observation.builder()
            .indicator("i")
            .programme("p")
            .series("é€😀a".repeat(random.nextInt(random.nextBoolean() ? 10 : 10_000)) + ".")
            .value(Grade.of("good"))
            .build())
        .collect(ImmutableList.toImmutableList());
    String written =
        ObservationsJson.write(observations).replace("\n", random.nextBoolean() ? "\r\n" : "\n");

    assertThat(ObservationsJson.read(written)).isEqualTo(observations);
    assertThat(ObservationsJson.read(written.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(observations);
  }

  /** More texts than a reader remembers, or fewer; and the same one in fields of several types. */
  @Property(tries = 20)
  void readsTextsThatComeAgain(@ForAll long seed) {
    Random random = new Random(seed);
    int texts = 1 << random.nextInt(15);
    ImmutableList<Observation> observations = IntStream.range(0, 5_000)
        .mapToObj(each -> Observation.builder()
            .indicator(year(random, texts))
            .programme(year(random, texts))
            .period(year(random, texts))
            .category(year(random, texts), year(random, texts))
            .series(year(random, texts))
            .value(Grade.of(year(random, texts)))
            .asOf(year(random, texts))
            .build())
        .collect(ImmutableList.toImmutableList());
    String array = ObservationsJson.writer().form(ObservationsForm.ARRAY).write(observations);
    String lines = ObservationsJson.write(observations);

    assertThat(
            ObservationsJson.reader().form(ObservationsForm.ARRAY).open(array).readAll())
        .isEqualTo(observations);
    assertThat(ObservationsJson.read(lines)).isEqualTo(observations);
    assertThat(ObservationsJson.read(lines.replace("\":", "\" :"))).isEqualTo(observations);
  }

  private static String year(Random random, int years) {
    return Integer.toString(1000 + random.nextInt(years) % 9000);
  }

  @Example
  void refusesATextEachTimeItComes() {
    String line = """
        {"indicator": "i", "programme": "p", "area": "XX", "value": {"reason": "notReported"}}
        """;
    ObservationReading reading = ObservationsJson.reader()
        .badLines(BadLines.COLLECT)
        .open(line + line.replace("XX", "NE") + line);

    assertThat(reading.readAll()).hasSize(1);
    assertThat(reading.problems()).extracting(Problem::line).containsExactly(1, 3);
  }
}
