package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.internal.FirstFew;
import org.logframe.place.Country;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

/** Statuses, dates and exceptions of one programme against each other. */
final class ProgrammeFindings {
  private final Portfolio portfolio;
  private final LocalDate asOf;
  private final Findings findings;

  ProgrammeFindings(Portfolio portfolio, LocalDate asOf, Findings findings) {
    this.portfolio = portfolio;
    this.asOf = asOf;
    this.findings = findings;
  }

  void find() {
    for (int i = 0; i < portfolio.programmes().size(); i++) {
      Programme programme = portfolio.programmes().get(i);
      String path = "/programmes/" + i;
      statuses(path, programme);
      if (!programme.statuses().isEmpty()) {
        Status status = portfolio.status(programme.id(), asOf).map(Match::value).orElse(null);
        if (status != null) {
          dates(path, programme, status);
          coverage(path, programme, status);
        }
      }
      exceptions(path, programme);
    }
  }

  // Of the statuses of one as-of date, or of those without, the first is held against the others.
  private void statuses(String path, Programme programme) {
    ImmutableListMultimap<Optional<PartialDate>, Status> byDate =
        Multimaps.index(programme.statuses(), Status::asOf);
    for (Optional<PartialDate> date : byDate.keySet()) {
      ImmutableList<Status> statuses = byDate.get(date);
      if (statuses.stream().map(Status::phase).distinct().count() > 1) {
        findings.add(
            FindingCode.STATUSES_DISAGREE,
            path + "/statuses",
            "The "
                + date.map(each -> "statuses of " + name(programme) + " as of " + each)
                    .orElseGet(() -> "undated statuses of " + name(programme))
                + " disagree: "
                + FirstFew.joined(
                    statuses.stream().map(ProgrammeFindings::said).distinct().toList(), " and "),
            Findings.few(statuses.stream().map(Status::sources)));
      }
    }
  }

  private static String said(Status status) {
    return status.phase().name().toLowerCase(Locale.ROOT)
        + status.label().map(label -> " (\"" + label + "\")").orElse("");
  }

  private void dates(String path, Programme programme, Status status) {
    Optional<Event> begun = event(programme, event -> event.kind().isBeginning())
        .filter(event -> event.date().isCertainlyBefore(asOf));
    Optional<Event> later = event(programme, event -> event.kind().isBeginning())
        .filter(event -> event.date().isCertainlyAfter(asOf));
    Optional<Event> ended = event(programme, event -> event.kind() == EventKind.ENDED)
        .filter(event -> event.date().isCertainlyBefore(asOf));
    Optional<Event> open = event(programme, event -> event.kind() == EventKind.ENDED)
        .filter(event -> event.date().isCertainlyAfter(asOf));
    Phase phase = status.phase();
    Optional<Event> against = switch (phase) {
      case PLANNED -> begun;
      case ONGOING, SUSPENDED -> ended.or(() -> later);
      case CLOSED -> open.or(() -> later);
      case CANCELLED, UNKNOWN -> Optional.empty();
    };
    against.ifPresent(event -> findings.add(
        FindingCode.STATUS_DISAGREES_WITH_DATES,
        path + "/statuses",
        name(programme)
            + " is "
            + said(status)
            + " as of "
            + asOf
            + ", yet it "
            + (event.date().isCertainlyAfter(asOf) ? "is only to be " : "was ")
            + event.kind()
            + " "
            + event.date(),
        join(status.sources(), event.sources())));
  }

  private static Optional<Event> event(Programme programme, Predicate<Event> wanted) {
    return programme.events().stream()
        .filter(event -> event.area().isEmpty() && wanted.test(event))
        .min(Comparator.comparing(Event::date, PartialDate.byLatest()));
  }

  private void coverage(String path, Programme programme, Status status) {
    List<Coverage> ended = programme.coverage().stream()
        .filter(each ->
            each.validity().to().filter(to -> to.isCertainlyBefore(asOf)).isPresent())
        .toList();
    if (status.phase() != Phase.ONGOING || ended.isEmpty()) {
      return;
    }
    List<Source> sources = new ArrayList<>(status.sources());
    ended.forEach(coverage -> sources.addAll(coverage.sources()));
    programme.events().stream()
        .filter(event -> event.kind() == EventKind.PHASED_OUT)
        .forEach(event -> sources.addAll(event.sources()));
    findings.add(
        FindingCode.STATUS_BESIDE_ENDED_COVERAGE,
        path + "/coverage",
        name(programme)
            + " is "
            + said(status)
            + " as of "
            + asOf
            + ", yet its work has ended in "
            + FirstFew.joined(Lists.transform(ended, this::areaName), ", "),
        sources);
  }

  private String areaName(Coverage coverage) {
    return portfolio.area(coverage.area()).orElseThrow().name()
        + " ("
        + coverage.validity().to().orElseThrow()
        + ")";
  }

  private void exceptions(String path, Programme programme) {
    ImmutableListMultimap<Country, Applicability> byCountry =
        Multimaps.index(programme.applicability(), Applicability::country);
    for (Country country : byCountry.keySet()) {
      ImmutableList<Applicability> exceptions = byCountry.get(country);
      String excluded = pillars(exceptions, ApplicabilityRule.EXCLUDED);
      String limited = pillars(exceptions, ApplicabilityRule.ONLY_FOR);
      if (!excluded.isEmpty() && !limited.isEmpty()) {
        findings.add(
            FindingCode.EXCLUSION_BESIDE_CONDITION,
            path + "/applicability",
            "In "
                + country.name(Locale.ENGLISH)
                + ", "
                + name(programme)
                + " excludes "
                + excluded
                + " and limits "
                + limited
                + " to those who meet a condition",
            exceptions.stream().flatMap(each -> each.sources().stream()).toList());
      }
    }
  }

  private String pillars(List<Applicability> exceptions, ApplicabilityRule rule) {
    List<Applicability> ofRule =
        exceptions.stream().filter(each -> each.rule() == rule).toList();
    return FirstFew.joined(
        Lists.transform(
            ofRule, each -> portfolio.pillar(each.pillar()).orElseThrow().title()),
        ", ");
  }

  private String name(Programme programme) {
    return portfolio.name(programme, Locale.ENGLISH);
  }

  private static List<Source> join(List<Source> one, List<Source> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
