package org.logframe.json.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.json.EuIomActions;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.Status;
import org.logframe.source.Publication;
import org.logframe.source.PublicationId;
import org.logframe.source.Source;
import org.logframe.source.Text;

/** The EU-IOM portfolio, and short ways to what is in it. */
final class Seed {
  static final Portfolio PORTFOLIO = EuIomActions.portfolio();
  static final LocalDate IN_2019 = LocalDate.of(2019, 6, 30);
  static final LocalDate IN_2022 = LocalDate.of(2022, 1, 1);
  static final Country LIBYA = Country.of("LY");

  static final ProgrammeId JOINT_INITIATIVE = ProgrammeId.of("eu-iom-joint-initiative");
  static final ProgrammeId NORTH_AFRICA = ProgrammeId.of("ji-north-africa");
  static final ProgrammeId EAST_AFRICA = ProgrammeId.of("ji-east-africa-horn");
  static final ProgrammeId WEST_AFRICA = ProgrammeId.of("ji-west-central-africa");
  static final ProgrammeId PILOT_ACTION = ProgrammeId.of("pilot-action");
  static final ProgrammeId HUB = ProgrammeId.of("knowledge-management-hub");
  static final ProgrammeId BANGLADESH = ProgrammeId.of("bangladesh");
  static final ProgrammeId RADA = ProgrammeId.of("rada");

  private Seed() {}

  /** Lines of the listing. */
  static Source[] listing(int... lines) {
    return at("about-eu-iom-actions", lines);
  }

  /** Lines of the article. */
  static Source[] article(int... lines) {
    return at("five-years-on", lines);
  }

  private static Source[] at(String publication, int... lines) {
    return IntStream.of(lines)
        .mapToObj(line -> Source.of(publication, "line " + line))
        .toArray(Source[]::new);
  }

  static Programme programme(ProgrammeId id) {
    return PORTFOLIO.programme(id).orElseThrow();
  }

  static Publication publication(String id) {
    return PORTFOLIO.publication(PublicationId.of(id)).orElseThrow();
  }

  static PolicyFramework framework(String id) {
    return PORTFOLIO.framework(PolicyFrameworkId.of(id)).orElseThrow();
  }

  static Pillar pillar(String id) {
    return PORTFOLIO.pillar(PillarId.of(id)).orElseThrow();
  }

  /** The only observation of an indicator. */
  static Observation observation(String indicator) {
    List<Observation> all = PORTFOLIO.observations(IndicatorId.of(indicator));
    if (all.size() != 1) {
      throw new AssertionError("not one observation of " + indicator + ": " + all);
    }
    return all.get(0);
  }

  /** What a programme itself states to cover, as its source writes it. */
  static List<String> coverage(ProgrammeId id) {
    return programme(id).coverage().stream().map(Seed::label).toList();
  }

  private static String label(Coverage coverage) {
    return coverage
        .label()
        .orElseGet(() -> PORTFOLIO.area(coverage.area()).orElseThrow().name().toString());
  }

  static List<Country> countries(ProgrammeId id, LocalDate on) {
    return PORTFOLIO.countries(id, on).stream().map(match -> match.value()).toList();
  }

  /** The names of the regions under which a programme is listed. */
  static List<String> regions(ProgrammeId id) {
    return programme(id).listedUnder().stream()
        .map(listing -> PORTFOLIO.area(listing.region()).orElseThrow().name().toString())
        .toList();
  }

  /** The phases and labels of a programme's own statuses. */
  static List<String> statuses(ProgrammeId id) {
    return programme(id).statuses().stream().map(Seed::said).toList();
  }

  private static String said(Status status) {
    return status.phase() + " " + status.label().orElse("");
  }

  /** The kinds and dates of a programme's own events. */
  static List<String> events(ProgrammeId id) {
    return programme(id).events().stream().map(Seed::dated).toList();
  }

  private static String dated(Event event) {
    return event.kind() + " " + event.date();
  }

  /** Who takes part in a programme by its own statement, and how. */
  static List<String> participation(ProgrammeId id) {
    return programme(id).participation().stream()
        .map(each ->
            each.organisation() + " " + each.role() + ": " + each.wording().orElse(""))
        .toList();
  }

  static List<String> pillars(ProgrammeId id) {
    return programme(id).pillars().stream().map(PillarId::text).toList();
  }

  static List<Objective> objectives(ProgrammeId id, ObjectiveLevel level) {
    return programme(id).objectives().stream()
        .filter(each -> each.level() == level)
        .toList();
  }

  static Objective objective(String id) {
    return PORTFOLIO.programmes().stream()
        .flatMap(programme -> programme.objectives().stream())
        .filter(objective -> objective.id().text().equals(id))
        .findAny()
        .orElseThrow();
  }

  /** The texts of the notes of one kind from one source. */
  static List<String> notes(List<Note> notes, NoteKind kind, Source... source) {
    return notes.stream()
        .filter(note -> note.kind() == kind)
        .filter(note -> Stream.of(source).allMatch(note.sources()::contains))
        .map(note -> english(note.text()))
        .toList();
  }

  static List<String> notes(ProgrammeId id, NoteKind kind, Source... source) {
    return notes(programme(id).notes(), kind, source);
  }

  static String english(Text text) {
    return text.in(Locale.ENGLISH);
  }
}
