package org.logframe.tutorials;

import java.time.LocalDate;
import org.logframe.json.PortfolioDiffJson;
import org.logframe.json.diff.ChangeKind;
import org.logframe.json.diff.Correction;
import org.logframe.json.diff.CoverageChange;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.tutorials.data.SahelEditions;

/** Two editions of a portfolio: what differs by field, by figure, and on a day. */
public final class WhatChanged {
  private WhatChanged() {}

  public static void main(String[] args) {
    // region compare
    Portfolio before = SahelEditions.spring();
    Portfolio after = SahelEditions.autumn();
    LocalDate day = LocalDate.of(2022, 9, 1);
    PortfolioDiff diff = PortfolioDiff.between(before, after, day);
    System.out.println(diff);
    // endregion

    // region ask
    System.out.println("New: " + diff.of(Programme.class));
    System.out.println("Gone: " + diff.of(ChangeKind.REMOVED));
    System.out.println("Of the programme: " + diff.under("/programmes[sahel]").size());
    for (CoverageChange change : diff.on(day).coverage()) {
      System.out.println("On " + day + ": " + change);
    }
    for (Correction figure : diff.corrections()) {
      System.out.println(
          "Was " + figure.before().value() + ", is " + figure.after().value());
    }
    // endregion

    // region json
    String document = PortfolioDiffJson.write(diff);
    System.out.print(document);
    System.out.println(PortfolioDiffJson.read(document).equals(diff) ? "The same" : "Not the same");
    // endregion
  }
}
