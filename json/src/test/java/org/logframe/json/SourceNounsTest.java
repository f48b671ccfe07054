package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationKind;
import org.logframe.source.Publication;
import org.logframe.source.PublicationKind;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

class SourceNounsTest {
  @Test
  void writesAPublicationFieldByField() {
    Publication publication = Publication.builder()
        .id("five-years-on")
        .kind(PublicationKind.WEB_PAGE)
        .title(Text.english("Five Years On").with(Locale.FRENCH, "Cinq ans après"))
        .addPublishers("iom", "eu")
        .addLanguages("en", "fr")
        .date(PartialDate.parse("late 2017"))
        .link("https://example.org/a/b")
        .addSources(Source.of("about", "line 22"), Source.of("about"))
        .build();

    String written = Json.write(Publication.class, publication);

    assertThat(written).isEqualTo("""
        {
          "id": "five-years-on",
          "kind": "webPage",
          "title": {
            "en": "Five Years On",
            "fr": "Cinq ans après"
          },
          "publishers": ["iom", "eu"],
          "languages": ["en", "fr"],
          "date": "late 2017",
          "link": "https://example.org/a/b",
          "sources": [
            {"publication": "about", "locator": "line 22"},
            {"publication": "about"}
          ]
        }
        """);
    assertThat(Json.read(Publication.class, written)).isEqualTo(publication);
  }

  @Test
  void writesAnOrganisationFieldByField() {
    Organisation organisation = Organisation.builder()
        .id("dg-intpa")
        .kind(OrganisationKind.MULTILATERAL)
        .addName(Text.english("DG INTPA"), Validity.parse("2021-01/.."))
        .addNames(Text.of("DG DEVCO"))
        .acronym("INTPA")
        .partOf("eu")
        .build();

    String written = Json.write(Organisation.class, organisation);

    assertThat(written).isEqualTo("""
        {
          "id": "dg-intpa",
          "kind": "multilateral",
          "names": [
            {"name": {"en": "DG INTPA"}, "validity": "2021-01/.."},
            {"name": "DG DEVCO"}
          ],
          "acronym": "INTPA",
          "partOf": "eu"
        }
        """);
    assertThat(Json.read(Organisation.class, written)).isEqualTo(organisation);
  }

  @Test
  void leavesOutWhatIsAbsentOrDefault() {
    Publication publication = Publication.builder().id("p").title(Text.of("T")).build();

    assertThat(Json.write(Publication.class, publication)).isEqualTo("""
        {
          "id": "p",
          "title": "T"
        }
        """);
    assertThat(Json.read(
            Publication.class, "{\"title\":\"T\",\"kind\":\"other\",\"sources\":[],\"id\":\"p\"}"))
        .isEqualTo(publication);
  }

  @Test
  void readsATextByLanguage() {
    assertThat(Json.read(Text.class, "{\"fr\": \"oui\", \"en\": \"yes\"}"))
        .isEqualTo(Text.english("yes").with(Locale.FRENCH, "oui"));
    assertThat(Json.write(Text.class, Text.english("yes"))).isEqualTo("{\"en\": \"yes\"}\n");
    assertThat(Json.write(Text.class, Text.of("yes").with(Locale.FRENCH, "oui")))
        .isEqualTo("""
        {
          "fr": "oui",
          "und": "yes"
        }
        """);
  }
}
