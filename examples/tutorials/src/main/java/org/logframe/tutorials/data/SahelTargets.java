package org.logframe.tutorials.data;

import java.util.List;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;

/** Made-up data for the tutorials: one programme in three countries, its baselines and targets. */
public final class SahelTargets {
  private static final List<String> LINES = List.of(
      "BASELINE assisted ML 2019 0 persons",
      "BASELINE assisted NE 2019 0 persons",
      "TARGET assisted ML ../2020 300 persons",
      "TARGET assisted ML ../2021 700 persons",
      "TARGET assisted ML ../2022 1000 persons",
      "TARGET assisted NE ../2022 500 persons",
      "TARGET assisted TD ../2022 200 persons",
      "ACTUAL assisted ML 2020 320 persons",
      "ACTUAL assisted ML 2021 about 230 persons",
      "ACTUAL assisted NE 2020 150 persons",
      "ACTUAL assisted NE 2021 120 persons",
      "ACTUAL assisted TD 2021 40 persons",
      "BASELINE waiting ML 2019 40 days",
      "TARGET waiting ML 2021 10 days",
      "ACTUAL waiting ML 2020 35 days",
      "ACTUAL waiting ML 2021 25 days");

  private SahelTargets() {}

  /** The programme and its indicators. */
  public static Portfolio portfolio() {
    return Portfolio.builder()
        .addProgrammes(Programme.builder()
            .id("sahel")
            .covers(Country.of("ML"), Country.of("NE"), Country.of("TD"))
            .build())
        .addIndicators(Indicator.flow("assisted")
            .title(Text.english("Returnees assisted"))
            .unit(Counts.PERSON)
            .build())
        .addIndicators(Indicator.stock("waiting")
            .title(Text.english("Days until assistance begins"))
            .unit(Figure.parse("1 days").unit())
            .build())
        .build();
  }

  /** What was stated and reported. */
  public static List<Observation> observations() {
    return LINES.stream().map(SahelTargets::observed).toList();
  }

  private static Observation observed(String line) {
    String[] words = line.split(" ", 5);
    return Observation.builder()
        .purpose(Purpose.valueOf(words[0]))
        .indicator(words[1])
        .programme("sahel")
        .area(Country.of(words[2]))
        .period(words[3])
        .value(Figure.parse(words[4]))
        .build();
  }
}
