package org.logframe.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Programme;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.table.column.Columns;
import org.logframe.table.column.ColumnsBuilder;
import org.logframe.table.column.RowBuilder;
import org.logframe.table.revision.ObservationOrder;
import org.logframe.table.revision.StandingObservations;

/** All that is put into a table comes out again, in one order, and what stands is what stands. */
class ObservationTableProperties {
  private static final Portfolio PORTFOLIO = Portfolio.builder()
      .addDisaggregations(Disaggregation.builder()
          .id("sex")
          .title(Text.english("Sex"))
          .addCategories(category("female"), category("male"))
          .build())
      .addProgrammes(programme("one"), programme("two"))
      .addIndicators(indicator("it"), indicator("other"))
      .build();

  private static Category category(String id) {
    return Category.of(id, Text.english(id));
  }

  private static Programme programme(String id) {
    return Programme.builder().id(id).build();
  }

  private static Indicator indicator(String id) {
    return Indicator.flow(id)
        .title(Text.english(id))
        .unit(Counts.PERSON)
        .addDisaggregations("sex")
        .build();
  }

  private static <T> T oneOf(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<Observation> draw(Random random) {
    List<Observation> all = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      all.add(observation(random));
    }
    return all;
  }

  private static Observation observation(Random random) {
    Observation.Builder one = Observation.builder()
        .indicator(oneOf(random, List.of("it", "it", "other")))
        .programme(oneOf(random, List.of("one", "two")))
        .purpose(random.nextInt(5) == 0 ? Purpose.TARGET : Purpose.ACTUAL)
        .value(value(random));
    if (random.nextInt(4) > 0) {
      one.area(AreaId.parse(oneOf(random, List.of("ML", "NE", "global"))));
    }
    if (random.nextInt(5) > 0) {
      one.period(oneOf(random, List.of("2020", "2021", "2021-Q1", "2021-03", "2020/..")));
    }
    if (random.nextBoolean()) {
      one.putCategories(
          DisaggregationId.of("sex"), CategoryId.of(oneOf(random, List.of("female", "male"))));
    }
    if (random.nextInt(5) == 0) {
      one.series(oneOf(random, List.of("a", "b")));
    }
    if (random.nextInt(3) == 0) {
      one.asOf(oneOf(random, List.of("2021", "2021-06", "2022", "late 2021")));
    }
    if (random.nextInt(4) == 0) {
      one.addSources(Source.of(oneOf(random, List.of("report", "letter"))));
    }
    if (random.nextInt(6) == 0) {
      one.addNotes(Note.of(NoteKind.READING, Text.english("unclear")));
    }
    return one.build();
  }

  private static ObservedValue value(Random random) {
    int number = random.nextInt(3);
    return switch (random.nextInt(9)) {
      case 0 -> Figure.about(number, Counts.PERSON);
      case 1 -> Missing.of(MissingReason.NOT_REPORTED);
      case 2 -> Figure.exactly(BigDecimal.valueOf(number, 3), Counts.PERSON);
      case 3 -> Figure.parse("2 thousand persons");
      case 4 -> Figure.exactly(new BigDecimal("123456789012345678.5"), Counts.PERSON);
      case 5 -> Figure.exactly(999_999_999_999_999_999L, Counts.PERSON);
      case 6 -> Figure.parse("1 234 persons");
      default -> Figure.exactly(number, Counts.PERSON);
    };
  }

  @Property
  void allOfItComesOutAgainEachOnceInCanonicalOrder(@ForAll Random random) {
    List<Observation> given = draw(random);
    ObservationTable table = ObservationTable.of(PORTFOLIO, given);

    assertThat(table.toObservations())
        .isEqualTo(given.stream().distinct().sorted(ObservationOrder.CANONICAL).toList())
        .isEqualTo(table.stream().toList());
    assertThat(table).containsExactlyElementsOf(table.toObservations()).hasSize(table.size());
  }

  @Property
  void rowsMakeTheTableOfTheirObservations(@ForAll Random random) {
    List<Observation> given = draw(random);
    given.add(wrong(random, observation(random)));
    given = given.subList(0, given.size() - random.nextInt(2));
    ColumnsBuilder objects = new ColumnsBuilder(PORTFOLIO);
    objects.addAll(given);
    ColumnsBuilder parts = new ColumnsBuilder(PORTFOLIO);
    RowBuilder row = new RowBuilder();
    for (Observation each : given) {
      parts.add(fill(row.clear(), each).checked());
      assertThat(row.build()).isEqualTo(each);
    }

    Columns built = parts.build();
    assertThat(IntStream.range(0, built.size()).mapToObj(built::observation))
        .isEqualTo(given.stream().distinct().sorted(ObservationOrder.CANONICAL).toList());
    assertThat(parts.problems(built)).isEqualTo(objects.problems(objects.build()));
  }

  private static RowBuilder fill(RowBuilder row, Observation observation) {
    row.indicator(observation.indicator()).programme(observation.programme());
    row.area(observation.area()).period(observation.period());
    observation.categories().forEach(row::putCategories);
    row.series(observation.series()).purpose(observation.purpose()).asOf(observation.asOf());
    observation.notes().forEach(row::addNotes);
    observation.sources().forEach(row::addSources);
    if (observation.value() instanceof Figure figure
        && figure.isPlainNumber()
        && figure.values().get(0).precision() < 18) {
      BigDecimal padded = figure.values().get(0).setScale(figure.values().get(0).scale() + 1);
      return row.number(padded.unscaledValue().longValue(), padded.scale(), figure.unit());
    }
    return row.value(observation.value());
  }

  @Test
  void aRowIsCheckedAsAnObservationIs() {
    Observation.Builder blank = observation(new Random(1)).toBuilder().series(" ");
    RowBuilder row = new RowBuilder().series(" ");

    assertThatThrownBy(row::checked)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(catchThrowable(blank::build).getMessage());
  }

  @Property
  void whatIsSupersededIsWhatDoesNotStand(@ForAll Random random) {
    List<Observation> given = draw(random);
    ObservationTable table = ObservationTable.of(PORTFOLIO, given);
    StandingObservations standing = new StandingObservations();
    given.forEach(standing::add);
    Set<Observation> superseded = new HashSet<>(given);
    standing.all().toList().forEach(superseded::remove);

    for (int row = 0; row < table.size(); row++) {
      assertThat(table.isSuperseded(row)).isEqualTo(superseded.contains(table.observation(row)));
    }
  }

  @Property
  void orderDoesNotMatterNorWhatIsAddedTwice(@ForAll Random random) {
    List<Observation> given = draw(random);
    List<Observation> shuffled = new ArrayList<>(given);
    shuffled.addAll(given.subList(0, given.size() / 2));
    Collections.shuffle(shuffled, random);

    assertThat(ObservationTable.of(PORTFOLIO, shuffled))
        .isEqualTo(ObservationTable.of(PORTFOLIO, given))
        .hasSameHashCodeAs(ObservationTable.of(PORTFOLIO, given));
  }

  @Property
  void whatIsWrongIsSaidAsThePortfolioSaysIt(@ForAll Random random) {
    List<Observation> given = draw(random);
    for (int i = random.nextInt(4); i >= 0; i--) {
      given.add(random.nextInt(given.size() + 1), wrong(random, observation(random)));
    }

    assertThatThrownBy(() -> ObservationTable.of(PORTFOLIO, given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ObservationTable: observations cannot be used\n  "
            + String.join(
                "\n  ", PORTFOLIO.problems(given).stream().map(Object::toString).toList()));
  }

  @Test
  void whetherAValueIsInItsRangeIsSaidAsThePortfolioSaysIt() {
    Portfolio scored = PORTFOLIO.toBuilder()
        .addIndicators(indicator("scored").toBuilder()
            .range(Interval.parse("10 to 20 persons"))
            .build())
        .build();
    List<Observation> given = IntStream.range(0, 30)
        .mapToObj(value -> Observation.builder()
            .indicator("scored")
            .programme("one")
            .value(Figure.exactly(value, Counts.PERSON))
            .build())
        .toList();

    assertThat(ObservationTable.of(scored, given.subList(10, 30))).hasSize(20);
    assertThatThrownBy(() -> ObservationTable.of(scored, given))
        .hasMessage("ObservationTable: observations cannot be used\n  "
            + String.join(
                "\n  ", scored.problems(given).stream().map(Object::toString).toList()))
        .hasMessageContaining("/9/value: ")
        .hasMessageNotContaining("/10/value: ");
  }

  @Test
  void whetherAQuotientIsInItsRangeIsSaidAsThePortfolioSaysIt() {
    for (String range : List.of("0 to 100 %", "20 to 50 %", "0 to 300 %")) {
      Portfolio shares = PORTFOLIO.toBuilder()
          .addIndicators(
              indicator("part"),
              indicator("all"),
              Indicator.ratio("share", RatioParts.of("part", "all", Relation.PART_OF_DENOMINATOR))
                  .title(Text.english("A share"))
                  .unit(UnitTable.standard().parse("%"))
                  .range(Interval.parse(range))
                  .build())
          .build();
      List<Observation> given = IntStream.range(0, 120)
          .mapToObj(number -> Observation.builder()
              .indicator("share")
              .programme("one")
              .value(Ratio.of(
                  Figure.exactly(number % 12 - 2, Counts.PERSON),
                  Figure.exactly(number / 12 - 2, Counts.PERSON)))
              .build())
          .toList();

      assertThatThrownBy(() -> ObservationTable.of(shares, given))
          .hasMessage("ObservationTable: observations cannot be used\n  "
              + String.join(
                  "\n  ", shares.problems(given).stream().map(Object::toString).toList()));
    }
  }

  private static Observation wrong(Random random, Observation right) {
    Observation.Builder wrong = right.toBuilder();
    return switch (random.nextInt(8)) {
      case 5 -> wrong.value(Figure.parse("3 km")).build();
      case 6 -> wrong.value(Grade.of("good")).build();
      case 7 -> wrong.value(Missing.of(MissingReason.IN_A_WHOLE)).build();
      case 0 -> wrong.indicator("unknown").build();
      case 1 -> wrong.programme("three").build();
      case 2 -> wrong.area(AreaId.parse("subdivision:gao")).build();
      case 3 ->
        wrong
            .putAllCategories(java.util.Map.of(DisaggregationId.of("age"), CategoryId.of("child")))
            .build();
      default ->
        wrong.value(Figure.exactly(-1 - random.nextInt(3), Counts.PERSON)).build();
    };
  }

  @Test
  void saysHowManyThereAre() {
    assertThat(ObservationTable.of(PORTFOLIO, List.of()))
        .hasToString("0 observations")
        .isEmpty();
    assertThat(ObservationTable.of(PORTFOLIO, List.of(observation(new Random(1)))))
        .hasToString("1 observation");
  }

  @Test
  void aRowThatIsNotThereIsAnError() {
    ObservationTable table = ObservationTable.of(PORTFOLIO, List.of());

    assertThatThrownBy(() -> table.observation(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.isSuperseded(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
