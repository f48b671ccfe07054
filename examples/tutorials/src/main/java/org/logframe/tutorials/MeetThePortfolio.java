package org.logframe.tutorials;

import java.util.Locale;
import org.logframe.place.Country;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Text;

/** A component of a programme, written down in code: where it works, and how far it is. */
public final class MeetThePortfolio {
  private MeetThePortfolio() {}

  public static void main(String[] args) {
    // region programme
    Programme northAfrica = Programme.builder()
        .id("ji-north-africa")
        .partOf("eu-iom-joint-initiative")
        .title(Text.english("North Africa"))
        .covers(Country.of("DZ"), Country.of("EG"), Country.of("LY"), Country.of("MA"))
        .covers(Country.parse("la Tunisie", Locale.FRENCH))
        .addStatuses(Status.of(Phase.CLOSED, "Past activities"))
        .build();

    System.out.println(northAfrica.name(Locale.ENGLISH));
    for (Status status : northAfrica.statuses()) {
      System.out.println("  is " + status.phase() + ", as of "
          + status.asOf().map(Object::toString).orElse("no date given"));
    }
    northAfrica.coverage().stream()
        .flatMap(coverage -> coverage.area().country().stream())
        .map(country -> "  works in " + country.name(Locale.ENGLISH))
        .forEach(System.out::println);
    // endregion
  }
}
