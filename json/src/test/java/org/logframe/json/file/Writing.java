package org.logframe.json.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.logframe.indicator.Observation;
import org.logframe.json.ObservationWriting;
import org.logframe.json.ObservationsJson;
import org.logframe.json.PortfolioJson;
import org.logframe.measure.Figure;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;

/** Programs that write files, each for a process of its own. */
final class Writing {
  private static final Observation OBSERVATION = Observation.builder()
      .indicator("i")
      .programme("p")
      .value(Figure.parse("1"))
      .build();

  private Writing() {}

  /** {@code once document file} writes a document. */
  static void once(String[] arguments) {
    DocumentWriter.valueOf(arguments[1]).write(Path.of(arguments[2]));
  }

  /**
   * {@code forever observations portfolio} begins a file of observations, and writes one of two
   * portfolios after the other to another file.
   */
  static void forever(String[] arguments) {
    ObservationWriting unfinished = ObservationsJson.writer().open(Path.of(arguments[1]));
    for (int i = 0; i < 100_000; i++) {
      unfinished.write(OBSERVATION);
    }
    for (int i = 0; true; i++) {
      PortfolioJson.write(portfolio(i % 2), Path.of(arguments[2]));
      System.out.println("written");
    }
  }

  /** One of two portfolios that take some time to write. */
  static Portfolio portfolio(int which) {
    return Portfolio.builder()
        .title(Text.english(("title " + which).repeat(10_000)))
        .build();
  }

  public static void main(String[] arguments) {
    switch (arguments[0]) {
      case "once" -> once(arguments);
      case "forever" -> forever(arguments);
      default -> throw new IllegalArgumentException("Writing: no such program: " + arguments[0]);
    }
  }

  /** Prepares the start of a program, after a command that starts it in some other way. */
  static ProcessBuilder program(List<String> before, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Writing.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
