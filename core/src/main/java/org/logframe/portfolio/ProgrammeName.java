package org.logframe.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.logframe.internal.Check;
import org.logframe.programme.Programme;

/** What sentences call a programme: briefly, and never by a bare id where the sources give a name. */
final class ProgrammeName {
  private ProgrammeName() {}

  /**
   * Its acronym or short name, else its title, else its first alias; an unnamed component by what it
   * is part of and the regions under which it is listed; else its id, in quotes.
   */
  static String of(Portfolio portfolio, Programme programme, Locale reader) {
    return stated(programme, reader).orElseGet(() -> byRegion(portfolio, programme, reader));
  }

  private static Optional<String> stated(Programme programme, Locale reader) {
    return programme
        .acronym()
        .or(() -> programme.title().map(title -> title.in(reader)))
        .or(() -> programme.aliases().stream().findFirst().map(alias -> alias.in(reader)));
  }

  // One step up and no further, however deep a document nests what it does not name.
  private static String byRegion(Portfolio portfolio, Programme programme, Locale reader) {
    if (programme.partOf().isEmpty() || programme.listedUnder().isEmpty()) {
      return quoted(programme);
    }
    Programme whole = portfolio.programme(programme.partOf().get()).orElseThrow();
    return stated(whole, reader).orElseGet(() -> quoted(whole))
        + programme.listedUnder().stream()
            .map(listing -> portfolio.area(listing.region()).orElseThrow().name())
            .map(name -> name.in(reader))
            .collect(Collectors.joining(" and ", " (", ")"));
  }

  private static String quoted(Programme programme) {
    return Check.quote(programme.id().text());
  }
}
