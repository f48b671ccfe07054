package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Flag;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Refusal;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.json.codec.ViewCodec;
import org.logframe.json.noun.CellForm.CarriedForm;
import org.logframe.measure.MissingReason;

/** What is answered by {@link org.logframe.aggregate}. */
final class TableNouns {
  static final Codec<Key> KEY = new KeyNoun();

  static final Codec<Division> DIVISION = Values.named(
          "Division",
          Part.required("numerator", MeasureNouns.INTERVAL, Division::numerator),
          Part.required("denominator", MeasureNouns.INTERVAL, Division::denominator),
          Division::new)
      .described("What was divided by what to make a ratio.")
      .onOneLine()
      .done();

  /** How often one grade was given. */
  private record GradeCount(String grade, int count) {}

  private static final Codec<GradeCount> GRADE_COUNT = Values.named(
          "GradeCount",
          Part.required("grade", Scalars.STRING, GradeCount::grade),
          Part.required("count", Scalars.POSITIVE, GradeCount::count),
          GradeCount::new)
      .described("How often a grade was given.")
      .onOneLine()
      .done();

  static final Codec<Distribution> DISTRIBUTION = Values.named(
          "Distribution",
          Part.list("grades", GRADE_COUNT, TableNouns::gradeCounts),
          Part.withDefault("unknown", Scalars.COUNT, 0, Distribution::unknown),
          TableNouns::distribution)
      .described("How often each grade was given, and of how many leaf cells nothing is known.")
      .done();

  private static final Codec<SortedMap<MissingReason, Integer>> MISSING_COUNTS = missingCounts();

  static final Codec<Completeness> COMPLETENESS = Values.named(
          "Completeness",
          Part.required("expected", Scalars.COUNT, Completeness::expected),
          Part.required("reported", Scalars.COUNT, Completeness::reported),
          Part.withDefault("carried", Scalars.COUNT, 0, Completeness::carried),
          Part.optional("missing", MISSING_COUNTS, TableNouns::missing),
          (Integer expected,
              Integer reported,
              Integer carried,
              Optional<SortedMap<MissingReason, Integer>> missing) -> new Completeness(
              expected,
              reported,
              carried,
              ImmutableSortedMap.copyOfSorted(missing.orElseGet(TreeMap::new))))
      .described("How many leaf cells are due; as many are reported, carried and missing together.")
      .onOneLine()
      .done();

  static final Codec<Refusal> REFUSAL = Values.named(
          "Refusal",
          Part.required("reason", Scalars.enumeration(Refusal.Reason.class), Refusal::reason),
          Part.required("sentence", Scalars.STRING, Refusal::sentence),
          Refusal::new)
      .described("Why there is no figure although something was reported.")
      .onOneLine()
      .done();

  private static final Codec<CarriedForm> CARRIED = Values.named(
          "Carried",
          Part.required("observation", Scalars.POSITION, CarriedForm::observation),
          Part.required("age", TimeNouns.signedSpan("Carried.age"), CarriedForm::age),
          CarriedForm::new)
      .described("A value of another time, by its place in observations, and its age, P3M; -P2M is"
          + " two months later than asked.")
      .onOneLine()
      .done();

  private static final Codec<CellForm> CELL = ObjectCodec.named(
          "Cell", CellForm::new, (CellForm form) -> form)
      .described("What can be said for one key. Observations are told by their places in the list"
          + " of the table, from zero.")
      .required("key", KEY, CellForm::key, (form, key) -> form.key = key)
      .optional(
          "reported",
          MeasureNouns.INTERVAL,
          form -> form.reported,
          (form, it) -> form.reported = Optional.of(it))
      .optional(
          "overall",
          MeasureNouns.INTERVAL,
          form -> form.overall,
          (form, it) -> form.overall = Optional.of(it))
      .optional(
          "division",
          DIVISION,
          form -> form.division,
          (form, it) -> form.division = Optional.of(it))
      .optional(
          "distribution",
          DISTRIBUTION,
          form -> form.distribution,
          (form, it) -> form.distribution = Optional.of(it))
      .optional(
          "completeness",
          COMPLETENESS,
          form -> form.completeness,
          (form, it) -> form.completeness = Optional.of(it))
      .optional(
          "refusal", REFUSAL, form -> form.refusal, (form, it) -> form.refusal = Optional.of(it))
      .list(
          "flags",
          Scalars.enumeration(Flag.class),
          form -> form.flags,
          (form, flags) -> form.flags = flags)
      .list("used", Scalars.POSITION, form -> form.used, (form, used) -> form.used = used)
      .list("unused", Scalars.POSITION, form -> form.unused, (form, unused) -> form.unused = unused)
      .list("carried", CARRIED, form -> form.carried, (form, carried) -> form.carried = carried)
      .list(
          "missing",
          Scalars.POSITION,
          form -> form.missing,
          (form, missing) -> form.missing = missing)
      .list(
          "takenAsZero",
          Scalars.POSITION,
          form -> form.takenAsZero,
          (form, taken) -> form.takenAsZero = taken)
      .list(
          "leftOut",
          Scalars.POSITION,
          form -> form.leftOut,
          (form, leftOut) -> form.leftOut = leftOut)
      .list(
          "findings",
          PortfolioNouns.FINDING,
          form -> form.findings,
          (form, findings) -> form.findings = findings)
      .list(
          "remarks",
          Scalars.STRING,
          form -> form.remarks,
          (form, remarks) -> form.remarks = remarks)
      .done();

  private static final FormatNoun FORMAT = new FormatNoun(DocumentKind.TABLE, "AggregateTable");

  static final Codec<AggregateTable> TABLE = new ViewCodec<>(
      ObjectCodec.named("AggregateTable", TableForm::new, TableForm::read)
          .described("The answer to a question: a cell for every key that occurs or is due.")
          .refusing(RefusedException::located)
          .required("format", FORMAT, form -> FORMAT.format(), (form, format) -> {})
          .required(
              "question",
              AggregationNouns.AGGREGATION,
              TableForm::question,
              (form, question) -> form.question = question)
          .optional(
              "indicator",
              IndicatorNouns.INDICATOR,
              TableForm::indicator,
              (form, indicator) -> form.indicator = indicator)
          .list(
              "indicators",
              IndicatorNouns.INDICATOR,
              TableForm::indicators,
              (form, indicators) -> form.indicators = indicators)
          .required(
              "rowsAddUp",
              Scalars.BOOLEAN,
              form -> form.rowsAddUp,
              (form, rowsAddUp) -> form.rowsAddUp = rowsAddUp)
          .list("cells", CELL, form -> form.cells, (form, cells) -> form.cells = cells)
          .list(
              "leftOut",
              Scalars.POSITION,
              form -> form.leftOut,
              (form, leftOut) -> form.leftOut = leftOut)
          .list(
              "observations",
              IndicatorNouns.OBSERVATION,
              form -> form.observations,
              (form, observations) -> form.observations = observations)
          .done(),
      TableForm::of,
      TableForm::table);

  private TableNouns() {}

  /** How many are missing, a field for each reason. */
  private static Codec<SortedMap<MissingReason, Integer>> missingCounts() {
    var declaration =
        ObjectCodec.<SortedMap<MissingReason, Integer>, SortedMap<MissingReason, Integer>>named(
                "MissingCounts", TreeMap::new, counts -> counts)
            .described("How many leaf cells are missing, by reason.")
            .onOneLine();
    for (MissingReason reason : MissingReason.values()) {
      declaration.withDefault(
          Scalars.constant(reason),
          Scalars.COUNT,
          0,
          counts -> counts.getOrDefault(reason, 0),
          (counts, number) -> put(counts, reason, number));
    }
    return declaration.done();
  }

  /** A reason for which none is missing is none. */
  private static void put(
      SortedMap<MissingReason, Integer> counts, MissingReason reason, int number) {
    if (number != 0) {
      counts.put(reason, number);
    }
  }

  private static Optional<SortedMap<MissingReason, Integer>> missing(Completeness completeness) {
    return Optional.<SortedMap<MissingReason, Integer>>of(completeness.missing())
        .filter(missing -> !missing.isEmpty());
  }

  private static ImmutableList<GradeCount> gradeCounts(Distribution distribution) {
    return distribution.grades().entrySet().stream()
        .map(entry -> new GradeCount(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Distribution distribution(ImmutableList<GradeCount> counts, int unknown) {
    TreeMap<String, Integer> grades = new TreeMap<>();
    counts.forEach(each -> {
      if (grades.put(each.grade(), each.count()) != null) {
        throw new IllegalArgumentException(
            "Distribution: grade \"" + each.grade() + "\" is counted twice");
      }
    });
    return new Distribution(ImmutableSortedMap.copyOfSorted(grades), unknown);
  }
}
