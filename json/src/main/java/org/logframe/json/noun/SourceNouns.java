package org.logframe.json.noun;

import java.util.Optional;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Schemas;
import org.logframe.json.codec.Values;
import org.logframe.source.DatedName;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationId;
import org.logframe.source.OrganisationKind;
import org.logframe.source.Publication;
import org.logframe.source.PublicationId;
import org.logframe.source.PublicationKind;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Validity;

/** The nouns of {@link org.logframe.source}. */
final class SourceNouns {
  static final Codec<Text> TEXT = new TextNoun();
  static final Codec<PublicationId> PUBLICATION_ID = Scalars.id("PublicationId", PublicationId::of);
  static final Codec<OrganisationId> ORGANISATION_ID =
      Scalars.id("OrganisationId", OrganisationId::of);

  /** An address on the web. */
  static final Codec<String> LINK = Scalars.text(
      "string", Scalars::paired, link -> link, Schemas.pattern("[Hh][Tt][Tt][Pp][Ss]?://[^/?#].*"));

  private static final Codec<String> LANGUAGE =
      Scalars.text("string", Scalars::paired, tag -> tag, Schemas.pattern(TextNoun.LANGUAGE_TAG));

  static final Codec<Source> SOURCE = Values.named(
          "Source",
          Part.required("publication", PUBLICATION_ID, Source::publication),
          Part.optional("locator", Scalars.STRING, Source::locator),
          SourceNouns::source)
      .described("One place in a publication.")
      .identifiedBy("publication")
      .pairedBy("locator")
      .onOneLine()
      .done();

  static final Codec<DatedName> DATED_NAME = Values.named(
          "DatedName",
          Part.required("name", TEXT, DatedName::name),
          Part.withDefault("validity", TimeNouns.VALIDITY, Validity.undated(), DatedName::validity),
          DatedName::of)
      .described("A name, and when it was in use.")
      .pairedBy("validity")
      .onOneLine()
      .done();

  static final Codec<Publication> PUBLICATION = ObjectCodec.named(
          "Publication", Publication::builder, Publication.Builder::build)
      .described("A document that others quote.")
      .required("id", PUBLICATION_ID, Publication::id, Publication.Builder::id)
      .withDefault(
          "kind",
          Scalars.enumeration(PublicationKind.class),
          PublicationKind.OTHER,
          Publication::kind,
          Publication.Builder::kind)
      .optional("title", TEXT, Publication::title, Publication.Builder::title)
      .list(
          "publishers",
          ORGANISATION_ID,
          Publication::publishers,
          Publication.Builder::addAllPublishers)
      .list("languages", LANGUAGE, Publication::languages, Publication.Builder::addAllLanguages)
      .optional("date", TimeNouns.PARTIAL_DATE, Publication::date, Publication.Builder::date)
      .optional("link", LINK, Publication::link, Publication.Builder::link)
      .optional("description", TEXT, Publication::description, Publication.Builder::description)
      .list("sources", SOURCE, Publication::sources, Publication.Builder::addAllSources)
      .done();

  static final Codec<Organisation> ORGANISATION = ObjectCodec.named(
          "Organisation", Organisation::builder, Organisation.Builder::build)
      .described("A body that funds, runs or takes part in programmes, or publishes about them.")
      .required("id", ORGANISATION_ID, Organisation::id, Organisation.Builder::id)
      .optional(
          "kind",
          Scalars.enumeration(OrganisationKind.class),
          Organisation::kind,
          Organisation.Builder::kind)
      .requiredList("names", DATED_NAME, Organisation::names, Organisation.Builder::addAllNames)
      .optional("acronym", Scalars.STRING, Organisation::acronym, Organisation.Builder::acronym)
      .optional("partOf", ORGANISATION_ID, Organisation::partOf, Organisation.Builder::partOf)
      .optional("link", LINK, Organisation::link, Organisation.Builder::link)
      .list("sources", SOURCE, Organisation::sources, Organisation.Builder::addAllSources)
      .done();

  private SourceNouns() {}

  private static Source source(PublicationId publication, Optional<String> locator) {
    return locator
        .map(place -> Source.of(publication, place))
        .orElseGet(() -> Source.of(publication));
  }
}
