package org.logframe.tutorials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.logframe.indicator.Observation;
import org.logframe.json.BadLines;
import org.logframe.json.ObservationReading;
import org.logframe.json.ObservationWriting;
import org.logframe.json.ObservationsJson;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.time.ReportingPeriod;

/** A million observations, or as many as are asked for, written and read one by one in 64 MB. */
public final class StreamAMillion {
  private StreamAMillion() {}

  public static void main(String[] args) throws IOException {
    int count = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    Path file = Files.createTempFile("observations", ".ndjson");
    ProgressBarBuilder bar = new ProgressBarBuilder().setInitialMax(count);
    // region write
    try (ObservationWriting writing = ObservationsJson.writer().open(file)) {
      ProgressBar.wrap(IntStream.range(0, count).boxed(), bar.setTaskName("Writing"))
          .forEach(number -> writing.write(observation(number)));
      writing.finish();
    }
    Files.writeString(file, "[370]\n", StandardOpenOption.APPEND);
    // endregion
    // region read
    LinkedHashMap<ReportingPeriod, Interval> totals = new LinkedHashMap<>();
    try (ObservationReading reading =
        ObservationsJson.reader().badLines(BadLines.COLLECT).open(file)) {
      ProgressBar.wrap(reading.stream(), bar.setTaskName("Reading"))
          .forEach(each -> totals.merge(
              each.period().orElseThrow(),
              each.value().asFigure().orElseThrow().bounds(),
              Interval::plus));
      totals.forEach((quarter, total) -> System.out.println(quarter + ": " + total));
      reading.problems().forEach(problem -> System.out.println("left out: " + problem));
    }
    // endregion
    Files.delete(file);
  }

  private static Observation observation(int number) {
    return Observation.builder()
        .indicator("people-returned")
        .programme("office-" + number % 300)
        .period(ReportingPeriod.parse("2021-Q" + (number % 4 + 1)))
        .value(Figure.parse(number % 1000 + " persons"))
        .build();
  }
}
