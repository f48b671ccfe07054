package org.logframe.portfolio.check;

import java.util.List;
import java.util.Locale;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;

/** The notes that say that a source can be read in more than one way. */
final class ReadingFindings {
  private final Portfolio portfolio;
  private final Findings findings;

  ReadingFindings(Portfolio portfolio, Findings findings) {
    this.portfolio = portfolio;
    this.findings = findings;
  }

  void find() {
    notes("", portfolio.notes());
    for (int i = 0; i < portfolio.programmes().size(); i++) {
      notes("/programmes/" + i, portfolio.programmes().get(i).notes());
    }
    for (int i = 0; i < portfolio.indicators().size(); i++) {
      notes("/indicators/" + i, portfolio.indicators().get(i).notes());
    }
    for (int i = 0; i < portfolio.observations().size(); i++) {
      notes("/observations/" + i, portfolio.observations().get(i).notes());
    }
  }

  private void notes(String path, List<Note> notes) {
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      if (note.kind() == NoteKind.READING) {
        findings.add(
            FindingCode.AMBIGUOUS_SOURCE,
            path + "/notes/" + i,
            note.text().in(Locale.ENGLISH),
            note.sources());
      }
    }
  }
}
