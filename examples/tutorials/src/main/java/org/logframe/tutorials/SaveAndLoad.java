package org.logframe.tutorials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.logframe.json.EuIomActions;
import org.logframe.json.InvalidDocumentException;
import org.logframe.json.LenientResult;
import org.logframe.json.PortfolioJson;
import org.logframe.json.Problem;
import org.logframe.portfolio.Portfolio;

/** A portfolio as a JSON document: saved, loaded, refused with all that is wrong, read leniently. */
public final class SaveAndLoad {
  private static final String TYPING_ERRORS = """
      {
        "format": "logframe/1",
        "programmes": [
          {"id": "north", "kind": "komponent"},
          {"id": "north", "titel": "Northern component"}
        ]
      }
      """;
  private static final String NEWER = """
      {"format": "logframe/1.1", "motto": "Safe and dignified", "title": "Of next year"}
      """;

  private SaveAndLoad() {}

  public static void main(String[] args) throws IOException {
    // region save
    Portfolio portfolio = EuIomActions.portfolio();
    Path file = Files.createTempFile("portfolio", ".json");
    PortfolioJson.write(portfolio, file);
    Portfolio loaded = PortfolioJson.read(file);
    System.out.println("Nothing is lost: " + loaded.equals(portfolio));
    System.out.println("Equal portfolios, equal bytes: "
        + PortfolioJson.write(loaded).equals(Files.readString(file)));
    Files.delete(file);
    // endregion

    // region refuse
    try {
      System.out.println(PortfolioJson.read(TYPING_ERRORS));
    } catch (InvalidDocumentException e) {
      e.problems().forEach(System.out::println);
    }
    // endregion

    // region lenient
    LenientResult<Portfolio> newer = PortfolioJson.reader().lenient().read(NEWER);
    System.out.println("Read all the same: " + newer.value().title().orElseThrow());
    for (Problem problem : newer.problems()) {
      System.out.println("  passed over at column " + problem.column() + ": " + problem.text());
    }
    // endregion
  }
}
