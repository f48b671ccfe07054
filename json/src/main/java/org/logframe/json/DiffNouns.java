package org.logframe.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.json.diff.Change;
import org.logframe.json.diff.ChangeKind;
import org.logframe.json.diff.Correction;
import org.logframe.json.diff.CoverageChange;
import org.logframe.json.diff.DayDiff;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.json.diff.Side;
import org.logframe.json.diff.Standing;
import org.logframe.json.diff.StatusChange;
import org.logframe.json.noun.DocumentKind;
import org.logframe.json.noun.FormatNoun;
import org.logframe.json.noun.Nouns;
import org.logframe.place.Country;
import org.logframe.programme.Phase;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Certainty;

/** The nouns of {@link org.logframe.json.diff}. */
final class DiffNouns {
  private static final Codec<ProgrammeId> PROGRAMME_ID = Scalars.id("ProgrammeId", ProgrammeId::of);
  private static final Codec<Certainty> CERTAINTY = Scalars.enumeration(Certainty.class);
  private static final Codec<Observation> OBSERVATION = Nouns.codec(Observation.class);

  private static final Codec<Side> SIDE = Values.named(
          "Side",
          Part.required("value", Scalars.ANY, Side::json),
          Part.optional("pointer", Scalars.STRING, Side::pointer),
          DiffNouns::side)
      .described("What stands at a path; the pointer is absent for a default that is not written.")
      .onOneLine()
      .done();

  private static final Codec<Change> CHANGE = Values.named(
          "Change",
          Part.required("kind", Scalars.enumeration(ChangeKind.class), Change::kind),
          Part.required("noun", Scalars.STRING, Change::noun),
          Part.required("path", Scalars.STRING, Change::path),
          Part.optional("before", SIDE, Change::before),
          Part.optional("after", SIDE, Change::after),
          DiffNouns::change)
      .described("One thing that differs: before is there unless it was added or only reordered,"
          + " after unless it was removed or only reordered.")
      .constrained(ImmutableMap.of(
          "oneOf",
          ImmutableList.of(
              sides("added", false, true),
              sides("removed", true, false),
              sides("changed", true, true),
              sides("reordered", false, false))))
      .done();

  private static final Codec<Correction> CORRECTION = Values.named(
          "Correction",
          Part.required("before", OBSERVATION, Correction::before),
          Part.required("after", OBSERVATION, Correction::after),
          Correction::new)
      .described("Two observations of the same coordinates with different values.")
      .done();

  private static final Codec<Standing> STANDING = Values.named(
          "Standing",
          Part.required("phase", Scalars.enumeration(Phase.class), Standing::phase),
          Part.required("certainty", CERTAINTY, Standing::certainty),
          Standing::new)
      .described("Where a programme stands on a day, and how surely; never with the certainty no.")
      .onOneLine()
      .constrained(ImmutableMap.of(
          "not",
          ImmutableMap.of(
              "properties", ImmutableMap.of("certainty", ImmutableMap.of("const", "no")))))
      .done();

  private static final Codec<StatusChange> STATUS_CHANGE = Values.named(
          "StatusChange",
          Part.required("programme", PROGRAMME_ID, StatusChange::programme),
          Part.optional("before", STANDING, StatusChange::before),
          Part.optional("after", STANDING, StatusChange::after),
          DiffNouns::statusChange)
      .described("A programme of both portfolios that stands elsewhere.")
      .onOneLine()
      .done();

  private static final Codec<CoverageChange> COVERAGE_CHANGE = Values.named(
          "CoverageChange",
          Part.required("programme", PROGRAMME_ID, CoverageChange::programme),
          Part.required("country", Nouns.codec(Country.class), CoverageChange::country),
          Part.withDefault("before", CERTAINTY, Certainty.NO, CoverageChange::before),
          Part.withDefault("after", CERTAINTY, Certainty.NO, CoverageChange::after),
          CoverageChange::new)
      .described("How surely a programme works in a country; before and after differ.")
      .onOneLine()
      .done();

  private static final Codec<DayDiff> DAY_DIFF = Values.named(
          "DayDiff",
          Part.required("on", Nouns.day(), DayDiff::on),
          Part.list("statuses", STATUS_CHANGE, DayDiff::statuses),
          Part.list("coverage", COVERAGE_CHANGE, DayDiff::coverage),
          DayDiff::new)
      .described("What held on a day by one portfolio and not by the other.")
      .done();

  private static final FormatNoun FORMAT = new FormatNoun(DocumentKind.DIFF, "PortfolioDiff");

  static final Codec<PortfolioDiff> DIFF = Values.named(
          "PortfolioDiff",
          Part.required("format", FORMAT, diff -> FORMAT.format()),
          Part.list("changes", CHANGE, PortfolioDiff::changes),
          Part.list("corrections", CORRECTION, PortfolioDiff::corrections),
          Part.list("days", DAY_DIFF, PortfolioDiff::days),
          (format, changes, corrections, days) -> new PortfolioDiff(changes, corrections, days))
      .described("What changed between two portfolios.")
      .done();

  private DiffNouns() {}

  /** Their codecs by type. */
  static ImmutableMap<Class<?>, Codec<?>> all() {
    return ImmutableMap.<Class<?>, Codec<?>>builder()
        .put(Side.class, SIDE)
        .put(Change.class, CHANGE)
        .put(Correction.class, CORRECTION)
        .put(Standing.class, STANDING)
        .put(StatusChange.class, STATUS_CHANGE)
        .put(CoverageChange.class, COVERAGE_CHANGE)
        .put(DayDiff.class, DAY_DIFF)
        .put(PortfolioDiff.class, DIFF)
        .buildOrThrow();
  }

  private static Side side(String json, Optional<String> pointer) {
    return pointer.map(at -> Side.written(json, at)).orElseGet(() -> Side.unwritten(json));
  }

  private static Change change(
      ChangeKind kind, String noun, String path, Optional<Side> before, Optional<Side> after) {
    boolean hasBefore = kind == ChangeKind.REMOVED || kind == ChangeKind.CHANGED;
    boolean hasAfter = kind == ChangeKind.ADDED || kind == ChangeKind.CHANGED;
    if (hasBefore != before.isPresent() || hasAfter != after.isPresent()) {
      throw new IllegalArgumentException("Change: " + kind + " at " + path + " has "
          + (hasBefore ? "a" : "no") + " before and " + (hasAfter ? "an" : "no") + " after");
    }
    return switch (kind) {
      case ADDED -> Change.added(noun, path, after.orElseThrow());
      case REMOVED -> Change.removed(noun, path, before.orElseThrow());
      case CHANGED -> Change.changed(noun, path, before.orElseThrow(), after.orElseThrow());
      case REORDERED -> Change.reordered(noun, path);
    };
  }

  private static StatusChange statusChange(
      ProgrammeId programme, Optional<Standing> before, Optional<Standing> after) {
    return StatusChange.of(programme, before, after);
  }

  /** What the schema says of a kind of change. */
  private static ImmutableMap<String, Object> sides(String kind, boolean before, boolean after) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    properties.put("kind", ImmutableMap.of("const", kind));
    if (!before) {
      properties.put("before", false);
    }
    if (!after) {
      properties.put("after", false);
    }
    ImmutableList<String> required = Stream.of("before", "after")
        .filter(side -> side.equals("before") ? before : after)
        .collect(ImmutableList.toImmutableList());
    return ImmutableMap.of("properties", properties.buildOrThrow(), "required", required);
  }
}
