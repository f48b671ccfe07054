package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.MissingReason;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.time.Validity;

/**
 * The six modes of hierarchical roll-up in VTL 2.1, on the data of its reference manual: countries
 * stand for the code items, and what is null there is suppressed here.
 */
class VtlModesTest {
  private static final String NULL = "null";

  /** What is found; J, K, L, R, W, Y and Z are missing. */
  private static final ImmutableMap<String, String> FOUND = ImmutableMap.<String, String>builder()
      .put("M", "2")
      .put("N", "5")
      .put("O", "4")
      .put("P", "7")
      .put("Q", "-7")
      .put("S", "3")
      .put("T", "9")
      .put("U", NULL)
      .put("V", "6")
      .buildOrThrow();

  /** The code items below each of those that are computed. */
  private static final ImmutableListMultimap<String, String> RULES =
      ImmutableListMultimap.<String, String>builder()
          .putAll("A", "J", "K", "L")
          .putAll("B", "M", "N", "O")
          .putAll("C", "P", "Q")
          .putAll("D", "R", "S")
          .putAll("E", "T", "U", "V")
          .putAll("F", "W", "Y", "Z")
          .putAll("G", "M", "N", "O", "P", "Q")
          .putAll("H", "R", "S", "T", "U", "V")
          .putAll("I", "R", "S", "M", "N", "O", "P", "Q")
          .build();

  private static Country country(String item) {
    return Country.all().get(item.charAt(0) - 'A');
  }

  private static Cell cell(String rule, MissingPolicy policy) {
    List<Observation> seen = new ArrayList<>();
    Expectation.Builder due =
        Expectation.builder().programme("whole").validity(Validity.between("2010", "2010"));
    for (String item : RULES.get(rule)) {
      due.addAreas(AreaId.of(country(item)));
      String value = FOUND.get(item);
      if (value != null) {
        seen.add(see(country(item).alpha2(), "2010", value.equals(NULL) ? "suppressed" : value));
      }
    }
    return Aggregation.of("it")
        .missing(policy)
        .over(
            portfolio(flow().range(Interval.unbounded(Counts.PERSON)).addExpectations(due.build())),
            seen)
        .cell();
  }

  /** The recipe of the page: which cells are kept, and those of them that are null. */
  private static Map<String, String> results(MissingPolicy policy, Predicate<Cell> isKept) {
    Map<String, String> results = new LinkedHashMap<>();
    for (String rule : RULES.keySet()) {
      Cell cell = cell(rule, policy);
      if (isKept.test(cell)) {
        results.put(rule, isNull(cell) ? NULL : text(cell));
      }
    }
    return results;
  }

  private static boolean isNull(Cell cell) {
    return cell.refusal().isPresent() || isSuppressed(cell);
  }

  private static boolean isSuppressed(Cell cell) {
    return cell.completeness().orElseThrow().missing().containsKey(MissingReason.SUPPRESSED);
  }

  private static boolean isFound(Cell cell) {
    return !cell.used().isEmpty() || isSuppressed(cell);
  }

  private static boolean isZero(Cell cell) {
    return !isNull(cell) && text(cell).equals("0");
  }

  private static String text(Cell cell) {
    return cell.reported().orElseThrow().low().orElseThrow().toPlainString();
  }

  @Test
  void nonNullKeepsWhatIsComplete() {
    assertThat(results(MissingPolicy.REQUIRE_COMPLETE, cell -> !isNull(cell)))
        .isEqualTo(Map.of("B", "11", "C", "0", "G", "11"));
  }

  @Test
  void nonZeroIsNullWhereAnOperandIs() {
    assertThat(results(MissingPolicy.AS_ZERO, cell -> !isZero(cell)))
        .isEqualTo(Map.of("B", "11", "D", "3", "E", NULL, "G", "11", "H", NULL, "I", "14"));
  }

  @Test
  void partialNullIsNullWhereAnOperandIsMissing() {
    assertThat(results(MissingPolicy.REQUIRE_COMPLETE, VtlModesTest::isFound))
        .isEqualTo(
            Map.of("B", "11", "C", "0", "D", NULL, "E", NULL, "G", "11", "H", NULL, "I", NULL));
  }

  @Test
  void partialZeroTakesWhatIsMissingForZeroWhereAnOperandIsFound() {
    assertThat(results(MissingPolicy.AS_ZERO, VtlModesTest::isFound))
        .isEqualTo(
            Map.of("B", "11", "C", "0", "D", "3", "E", NULL, "G", "11", "H", NULL, "I", "14"));
  }

  @Test
  void alwaysKeepsEverything() {
    assertThat(results(MissingPolicy.REQUIRE_COMPLETE, cell -> true))
        .isEqualTo(Map.of(
            "A", NULL, "B", "11", "C", "0", "D", NULL, "E", NULL, "F", NULL, "G", "11", "H", NULL,
            "I", NULL));
    assertThat(results(MissingPolicy.AS_ZERO, cell -> true))
        .isEqualTo(Map.of(
            "A", "0", "B", "11", "C", "0", "D", "3", "E", NULL, "F", "0", "G", "11", "H", NULL, "I",
            "14"));
  }
}
