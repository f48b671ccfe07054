package org.logframe.json.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.place.Country;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.Status;
import org.logframe.time.Certainty;

/**
 * What held on a day by one portfolio and not by the other. It may differ where no field of a
 * programme changed: a region gains a country, a programme closes and its components with it.
 *
 * @param on the day
 * @param statuses the programmes of both portfolios that stand elsewhere, by their own statuses or
 *     those of the programme above them, in the order before
 * @param coverage which programmes came to which countries and left which, each by what it states
 *     itself; a programme that only one portfolio has comes or leaves with all of its countries
 */
public record DayDiff(
    LocalDate on, ImmutableList<StatusChange> statuses, ImmutableList<CoverageChange> coverage) {
  /** Compares what held on a day. */
  public static DayDiff between(Portfolio before, Portfolio after, LocalDate on) {
    return new DayDiff(on, statuses(before, after, on), coverage(before, after, on));
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return statuses.isEmpty() && coverage.isEmpty();
  }

  private static ImmutableList<StatusChange> statuses(
      Portfolio before, Portfolio after, LocalDate on) {
    ImmutableList.Builder<StatusChange> changes = ImmutableList.builder();
    for (Programme programme : before.programmes()) {
      ProgrammeId id = programme.id();
      if (after.programme(id).isPresent()) {
        Optional<Match<Status>> was = before.status(id, on);
        Optional<Match<Status>> is = after.status(id, on);
        if (!phase(was).equals(phase(is)) && !areOfOneOther(was, is)) {
          changes.add(StatusChange.of(id, was.map(DayDiff::standing), is.map(DayDiff::standing)));
        }
      }
    }
    return changes.build();
  }

  private static Optional<?> phase(Optional<Match<Status>> status) {
    return status.map(match -> match.value().phase());
  }

  // Where both are inherited from one programme, that is where the change is told.
  private static boolean areOfOneOther(
      Optional<Match<Status>> before, Optional<Match<Status>> after) {
    Optional<ProgrammeId> above = before.flatMap(Match::inheritedFrom);
    return above.isPresent() && above.equals(after.flatMap(Match::inheritedFrom));
  }

  private static Standing standing(Match<Status> status) {
    return new Standing(status.value().phase(), status.certainty());
  }

  private static ImmutableList<CoverageChange> coverage(
      Portfolio before, Portfolio after, LocalDate on) {
    Set<ProgrammeId> programmes = new LinkedHashSet<>();
    Iterables.concat(before.programmes(), after.programmes())
        .forEach(each -> programmes.add(each.id()));
    ImmutableList.Builder<CoverageChange> changes = ImmutableList.builder();
    for (ProgrammeId id : programmes) {
      Map<Country, Certainty> was = countries(before, id, on);
      Map<Country, Certainty> is = countries(after, id, on);
      Set<Country> countries = new LinkedHashSet<>(was.keySet());
      countries.addAll(is.keySet());
      for (Country country : countries) {
        Certainty then = was.getOrDefault(country, Certainty.NO);
        Certainty now = is.getOrDefault(country, Certainty.NO);
        if (then != now) {
          changes.add(new CoverageChange(id, country, then, now));
        }
      }
    }
    return changes.build();
  }

  private static Map<Country, Certainty> countries(
      Portfolio portfolio, ProgrammeId id, LocalDate on) {
    Map<Country, Certainty> countries = new LinkedHashMap<>();
    if (portfolio.programme(id).isPresent()) {
      portfolio
          .statedCountries(id, on)
          .forEach(match -> countries.put(match.value(), match.certainty()));
    }
    return countries;
  }
}
