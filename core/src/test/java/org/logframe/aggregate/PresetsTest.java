package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.List;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** The numbers that the documentation of each preset of {@link Indicator} promises. */
class PresetsTest {
  private static final Unit<?> PERCENT = UnitTable.standard().parse("%");
  private static final Unit<?> POINTS = UnitTable.standard().parse("");

  private static Cell ask(Indicator.Builder preset, Observation... seen) {
    return Aggregation.of("it")
        .over(portfolio(preset.title(Text.english("It"))), List.of(seen))
        .cell();
  }

  private static Observation value(String programme, Country country, ObservedValue value) {
    return Observation.builder()
        .indicator("it")
        .programme(programme)
        .area(country)
        .period("2021")
        .value(value)
        .build();
  }

  private static Observation by(String programme, String period, String value) {
    return see("ML", period, value).toBuilder().programme(programme).build();
  }

  @Test
  void aFlowAddsUp() {
    Indicator.Builder flow = Indicator.flow("it").unit(Counts.PERSON);

    assertThat(ask(flow, see("ML", "2021-Q1", "40"), see("ML", "2021-Q2", "55")).reported())
        .contains(persons("95"));
  }

  @Test
  void aRunningTotalIsItsNewestValueAndNeverFalls() {
    Observation march = see("ML", "2021-Q1", "40");
    Observation june = see("ML", "2021-Q2", "95");
    Indicator.Builder cumulative = Indicator.cumulative("it").unit(Counts.PERSON);

    assertThat(ask(cumulative, march, june).reported()).contains(persons("95"));

    Indicator.Builder due = Indicator.cumulative("it")
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(
            due("2021-01", "2021-09").toBuilder().addAreas(AreaId.of(MALI)).build());
    assertThat(ask(due, march, june).overall()).contains(persons("at least 95"));
  }

  @Test
  void aStockIsItsNewestValueAndAddsUpOverPlaces() {
    Indicator.Builder stock = Indicator.stock("it").unit(Counts.PERSON);
    Observation june = see("ML", "2021-Q2", "9");

    assertThat(ask(stock, see("ML", "2021-Q1", "12"), june).reported()).contains(persons("9"));
    Indicator.Builder again = Indicator.stock("it").unit(Counts.PERSON);
    assertThat(ask(again, june, see("NE", "2021-Q2", "4")).reported()).contains(persons("13"));
  }

  @Test
  void peopleMayBeReachedAgain() {
    Observation first = see("ML", "2021-Q1", "300");
    Observation second = see("ML", "2021-Q2", "250");

    assertThat(ask(Indicator.people("it"), first, second).reported())
        .contains(persons("between 300 and 550"));
    assertThat(ask(Indicator.people("it"), first, see("NE", "2021-Q1", "90")).reported())
        .contains(persons("390"));
  }

  @Test
  void peopleAreFirstReachedOnceByEachProgramme() {
    assertThat(ask(
                Indicator.peopleFirstReached("it"),
                see("ML", "2021-Q1", "300"),
                see("ML", "2021-Q2", "250"))
            .reported())
        .contains(persons("550"));
    assertThat(ask(
                Indicator.peopleFirstReached("it"),
                by("one", "2021-Q1", "300"),
                by("two", "2021-Q1", "250"))
            .reported())
        .contains(persons("between 300 and 550"));
  }

  @Test
  void aRatioIsDividedOnce() {
    Indicator.Builder employed = Indicator.ratio(
            "it", RatioParts.of("in-work", "returned", Relation.PART_OF_DENOMINATOR))
        .unit(PERCENT);
    Indicator.Builder inWork = Indicator.flow("in-work").title(Text.english("In work"));
    Indicator.Builder returned = Indicator.flow("returned").title(Text.english("Returned"));
    Cell cell = Aggregation.of("it")
        .over(
            portfolio(
                employed.title(Text.english("Employed")),
                inWork.unit(Counts.PERSON),
                returned.unit(Counts.PERSON)),
            List.of(
                value("whole", MALI, ratio("50 persons", "100 persons")),
                value("whole", NIGER, ratio("90 persons", "300 persons"))))
        .cell();

    assertThat(cell.reported()).contains(Interval.parse("35 %"));
  }

  private static Ratio ratio(String numerator, String denominator) {
    return Ratio.of(Figure.parse(numerator), Figure.parse(denominator));
  }

  @Test
  void aPercentageWithoutItsPartsIsNeverAveraged() {
    Observation mali = value("whole", MALI, Figure.parse("50 %"));
    Observation niger = value("whole", NIGER, Figure.parse("30 %"));

    assertThat(ask(Indicator.percentage("it"), mali).reported()).contains(Interval.parse("50 %"));
    assertThat(ask(Indicator.percentage("it"), mali, niger).refusal())
        .map(Refusal::reason)
        .contains(Refusal.Reason.NO_RULE);
  }

  @Test
  void aScoreIsItsNewestAndNotFoldedOverPlaces() {
    Indicator.Builder index = Indicator.index("it").unit(POINTS);
    Observation before = value("whole", MALI, Figure.parse("3.2"));
    Observation mali =
        value("whole", MALI, Figure.parse("3.6")).toBuilder().period("2022").build();

    assertThat(ask(index, before, mali).reported()).contains(Interval.parse("3.6"));
    Indicator.Builder again = Indicator.index("it").unit(POINTS);
    assertThat(ask(again, mali, value("whole", NIGER, Figure.parse("2.1"))).refusal())
        .map(Refusal::reason)
        .contains(Refusal.Reason.NO_RULE);
  }

  @Test
  void gradesAreCounted() {
    Cell cell = ask(
        Indicator.qualitative("it"),
        value("one", MALI, Grade.of("good")),
        value("two", MALI, Grade.of("good")),
        value("one", NIGER, Grade.of("poor")));

    assertThat(cell.distribution()).hasToString("Optional[good: 2, poor: 1]");
  }
}
