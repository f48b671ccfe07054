package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.IN_2019;
import static org.logframe.json.seed.Seed.IN_2022;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.article;
import static org.logframe.json.seed.Seed.listing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.source.Source;

/** What the two documents say that does not go together: all of it, and nothing else. */
class SeedFindingsTest {
  private static Finding finding(
      FindingCode code, String path, String sentence, Source[]... sources) {
    return Finding.builder()
        .code(code)
        .path(path)
        .sentence(sentence)
        .addAllSources(Stream.of(sources).flatMap(Stream::of).toList())
        .build();
  }

  /** C1. */
  private static final Finding TWENTY_SIX_AGAINST_TWENTY_FOUR = finding(
      FindingCode.CLAIM_DISAGREES_WITH_LIST,
      "/claims/1",
      "EU-IOM Joint Initiative is said to have 26 countries at present, but 24 are listed",
      article(4),
      listing(15, 40, 66));

  /** C2. */
  private static final Finding FOURTEEN_AT_FIRST = finding(
      FindingCode.CLAIM_NOT_ITEMISED,
      "/claims/0",
      "EU-IOM Joint Initiative is said to have had 14 countries at its start, but the list of"
          + " 24 has no dates, so it cannot be told which ones are meant",
      article(4),
      listing(15, 40, 66));

  /** C5. */
  private static final Finding TWENTY_SIX_BESIDE_CLOSED = finding(
      FindingCode.CLAIM_BESIDE_CLOSED_COMPONENT,
      "/claims/1",
      "EU-IOM Joint Initiative is said to have 26 countries at present, but these of its components"
          + " are closed: EU-IOM Joint Initiative (Middle East and North Africa), EU-IOM Joint"
          + " Initiative (East Africa and the Horn of Africa)",
      article(4),
      listing(19, 44));

  /** C4. */
  private static final Finding ONGOING_BESIDE_PHASED_OUT = finding(
      FindingCode.STATUS_BESIDE_ENDED_COVERAGE,
      "/programmes/4/coverage",
      "Pilot Action is ongoing (\"Ongoing\") as of 2022-01-01, yet its work has ended in Malawi"
          + " (2020), Mozambique (2020), South Africa (2020)",
      listing(98, 94, 101, 120));

  /** C7. */
  private static final Finding PAST_AND_BEING_IMPLEMENTED = finding(
      FindingCode.STATUSES_DISAGREE,
      "/programmes/11/statuses",
      "The undated statuses of RADA disagree: closed (\"Past activities\") and ongoing (\"is being"
          + " implemented\")",
      listing(144, 147));

  /** C9. */
  private static final Finding GLOBAL_IN_SOUTHERN_AFRICA = finding(
      FindingCode.AREA_OUTSIDE_REGION,
      "/programmes/4/coverage/0",
      "Pilot Action covers Global, which is not within Southern Africa, where it is listed",
      listing(94, 109, 96));

  /** C3. */
  private static final Finding TWO_SCHEMES = finding(
      FindingCode.REGION_SCHEMES_DIFFER,
      "/programmes/0",
      "EU-IOM Joint Initiative is placed in regions of different schemes: Sahel and Lake Chad, North"
          + " Africa, Horn of Africa (Regions of the EU-IOM Joint Initiative); Middle East and North"
          + " Africa, East Africa and the Horn of Africa, West and Central Africa (Regions of the"
          + " listing of EU-IOM Actions)",
      article(4),
      listing(17, 42, 68));

  /** C8. */
  private static final Finding LIBYA_EXCLUDED_AND_LIMITED = finding(
      FindingCode.EXCLUSION_BESIDE_CONDITION,
      "/programmes/1/applicability",
      "In Libya, EU-IOM Joint Initiative (Middle East and North Africa) excludes CAPACITY BUILDING"
          + " and limits REINTEGRATION SUPPORT to those who meet a condition",
      listing(32, 37));

  /** C6. */
  private static final Finding COUNTED_SINCE_MAY = finding(
      FindingCode.COUNT_STARTS_AFTER_LAUNCH,
      "/observations/2/period",
      "\"Migrants who received reintegration assistance\" (more than 103,000 persons) is counted"
          + " since 2017-05, while EU-IOM Joint Initiative was launched 2016-12",
      article(6),
      listing(22, 47, 73),
      article(2));

  /** C13. */
  private static final Finding ONE_COUNTRY_NAMED = finding(
      FindingCode.AMBIGUOUS_SOURCE,
      "/programmes/11/notes/6",
      "Of the non-European countries that people return from, Turkey alone is named, after \"i.e.\";"
          + " it may be the only one or an example",
      listing(147));

  /** C17. */
  private static final Finding STRANDED_AND_VULNERABLE = finding(
      FindingCode.AMBIGUOUS_SOURCE,
      "/indicators/1/notes/0",
      "\"Stranded and vulnerable\" may mean migrants who are both, or migrants who are either",
      article(6),
      listing(106));

  /** C16. */
  private static final Finding SCOPE_OF_SINCE_MAY = finding(
      FindingCode.AMBIGUOUS_SOURCE,
      "/observations/1/notes/0",
      "\"Since May 2017\" may speak of this figure too, or only of that for reintegration assistance"
          + " in the same sentence",
      article(6));

  private static final List<Finding> ALL = List.of(
      TWENTY_SIX_AGAINST_TWENTY_FOUR,
      FOURTEEN_AT_FIRST,
      TWENTY_SIX_BESIDE_CLOSED,
      ONGOING_BESIDE_PHASED_OUT,
      PAST_AND_BEING_IMPLEMENTED,
      GLOBAL_IN_SOUTHERN_AFRICA,
      TWO_SCHEMES,
      LIBYA_EXCLUDED_AND_LIMITED,
      COUNTED_SINCE_MAY,
      ONE_COUNTRY_NAMED,
      STRANDED_AND_VULNERABLE,
      SCOPE_OF_SINCE_MAY);

  @Test
  void in2022TheseAreFoundAndNoOthers() {
    assertThat(PORTFOLIO.findings(IN_2022)).containsExactlyElementsOf(ALL);
  }

  @Test
  void in2019SouthernAfricaHadNotEndedYet() {
    assertThat(PORTFOLIO.findings(IN_2019))
        .containsExactlyElementsOf(
            ALL.stream().filter(each -> !each.equals(ONGOING_BESIDE_PHASED_OUT)).toList());
  }
}
