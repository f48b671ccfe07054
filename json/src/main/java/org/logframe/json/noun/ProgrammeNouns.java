package org.logframe.json.noun;

import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Schemas;
import org.logframe.json.codec.Values;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.CoverageKind;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Listing;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.SdgTarget;
import org.logframe.programme.Status;
import org.logframe.time.Validity;

/** The parts of programmes, and what programmes refer to; see {@link ProgrammeNoun}. */
final class ProgrammeNouns {
  static final Codec<ProgrammeId> PROGRAMME_ID = Scalars.id("ProgrammeId", ProgrammeId::of);
  static final Codec<PillarId> PILLAR_ID = Scalars.id("PillarId", PillarId::of);
  static final Codec<ObjectiveId> OBJECTIVE_ID = Scalars.id("ObjectiveId", ObjectiveId::of);
  static final Codec<PolicyFrameworkId> POLICY_FRAMEWORK_ID =
      Scalars.id("PolicyFrameworkId", PolicyFrameworkId::of);
  static final Codec<ObjectiveLevel> OBJECTIVE_LEVEL = Scalars.enumeration(ObjectiveLevel.class);

  static final Codec<SdgTarget> SDG_TARGET = Scalars.text(
      "SdgTarget", SdgTarget::parse, Schemas.pattern("(?:[1-9]|1[0-7])\\.(?:[1-9]|1[0-9]|[a-d])"));

  static final Codec<Note> NOTE = ObjectCodec.named("Note", Note::builder, Note.Builder::build)
      .described("What has no other home.")
      .identifiedBy("kind")
      .pairedBy("text")
      .required("kind", Scalars.enumeration(NoteKind.class), Note::kind, Note.Builder::kind)
      .required("text", SourceNouns.TEXT, Note::text, Note.Builder::text)
      .optional("link", SourceNouns.LINK, Note::link, Note.Builder::link)
      .list("sources", SourceNouns.SOURCE, Note::sources, Note.Builder::addAllSources)
      .done();

  static final Codec<Event> EVENT = ObjectCodec.named("Event", Event::builder, Event.Builder::build)
      .described("A dated event in the life of a programme.")
      .identifiedBy("kind", "area")
      .pairedBy("date")
      .onOneLine()
      .required("kind", Scalars.enumeration(EventKind.class), Event::kind, Event.Builder::kind)
      .required("date", TimeNouns.PARTIAL_DATE, Event::date, Event.Builder::date)
      .optional("area", PlaceNouns.AREA_ID, Event::area, Event.Builder::area)
      .optional("wording", Scalars.STRING, Event::wording, Event.Builder::wording)
      .list("sources", SourceNouns.SOURCE, Event::sources, Event.Builder::addAllSources)
      .done();

  static final Codec<Listing> LISTING = Values.named(
          "Listing",
          Part.required("region", PlaceNouns.AREA_ID, Listing::region),
          Part.list("sources", SourceNouns.SOURCE, Listing::sources),
          Listing::new)
      .described("A region under which a source lists a programme.")
      .identifiedBy("region")
      .onOneLine()
      .done();

  static final Codec<Coverage> COVERAGE = ObjectCodec.named(
          "Coverage", Coverage::builder, Coverage.Builder::build)
      .described("One area where a programme works.")
      .identifiedBy("area", "role")
      .pairedBy("validity")
      .onOneLine()
      .required("area", PlaceNouns.AREA_ID, Coverage::area, Coverage.Builder::area)
      .optional(
          "role", Scalars.enumeration(CoverageRole.class), Coverage::role, Coverage.Builder::role)
      .optional(
          "kind", Scalars.enumeration(CoverageKind.class), Coverage::kind, Coverage.Builder::kind)
      .withDefault(
          "validity",
          TimeNouns.VALIDITY,
          Validity.undated(),
          Coverage::validity,
          Coverage.Builder::validity)
      .optional("label", Scalars.STRING, Coverage::label, Coverage.Builder::label)
      .list("sources", SourceNouns.SOURCE, Coverage::sources, Coverage.Builder::addAllSources)
      .done();

  static final Codec<Eligibility> ELIGIBILITY = ObjectCodec.named(
          "Eligibility", Eligibility::builder, Eligibility.Builder::build)
      .described("For whom something applies.")
      .required(
          "statement", SourceNouns.TEXT, Eligibility::statement, Eligibility.Builder::statement)
      .optional(
          "returningFrom",
          PlaceNouns.AREA_ID,
          Eligibility::returningFrom,
          Eligibility.Builder::returningFrom)
      .optional(
          "returningTo",
          SourceNouns.TEXT,
          Eligibility::returningTo,
          Eligibility.Builder::returningTo)
      .done();

  static final Codec<Applicability> APPLICABILITY = ObjectCodec.named(
          "Applicability", Applicability::builder, Applicability.Builder::build)
      .described("How a pillar of a programme is limited in one country.")
      .identifiedBy("country", "pillar")
      .required(
          "country", PlaceNouns.COUNTRY, Applicability::country, Applicability.Builder::country)
      .required("pillar", PILLAR_ID, Applicability::pillar, Applicability.Builder::pillar)
      .required(
          "rule",
          Scalars.enumeration(ApplicabilityRule.class),
          Applicability::rule,
          Applicability.Builder::rule)
      .optional("reason", SourceNouns.TEXT, Applicability::reason, Applicability.Builder::reason)
      .optional(
          "condition", ELIGIBILITY, Applicability::condition, Applicability.Builder::condition)
      .list(
          "sources",
          SourceNouns.SOURCE,
          Applicability::sources,
          Applicability.Builder::addAllSources)
      .done();

  static final Codec<Participation> PARTICIPATION = ObjectCodec.named(
          "Participation", Participation::builder, Participation.Builder::build)
      .described("What one organisation does in a programme.")
      .identifiedBy("organisation", "role")
      .pairedBy("validity")
      .onOneLine()
      .required(
          "organisation",
          SourceNouns.ORGANISATION_ID,
          Participation::organisation,
          Participation.Builder::organisation)
      .required(
          "role",
          Scalars.enumeration(ParticipationRole.class),
          Participation::role,
          Participation.Builder::role)
      .withDefault(
          "validity",
          TimeNouns.VALIDITY,
          Validity.undated(),
          Participation::validity,
          Participation.Builder::validity)
      .optional("wording", Scalars.STRING, Participation::wording, Participation.Builder::wording)
      .list(
          "sources",
          SourceNouns.SOURCE,
          Participation::sources,
          Participation.Builder::addAllSources)
      .done();

  static final Codec<Status> STATUS = ObjectCodec.named(
          "Status", Status::builder, Status.Builder::build)
      .described("Where a programme stands according to a source.")
      .identifiedBy("asOf")
      .pairedBy("phase")
      .onOneLine()
      .required("phase", Scalars.enumeration(Phase.class), Status::phase, Status.Builder::phase)
      .optional("label", Scalars.STRING, Status::label, Status.Builder::label)
      .optional("asOf", TimeNouns.PARTIAL_DATE, Status::asOf, Status.Builder::asOf)
      .list("sources", SourceNouns.SOURCE, Status::sources, Status.Builder::addAllSources)
      .done();

  static final Codec<Objective> OBJECTIVE = ObjectCodec.named(
          "Objective", Objective::builder, Objective.Builder::build)
      .described("What a programme is to achieve, as a tree by partOf.")
      .required("id", OBJECTIVE_ID, Objective::id, Objective.Builder::id)
      .required("level", OBJECTIVE_LEVEL, Objective::level, Objective.Builder::level)
      .optional("code", Scalars.STRING, Objective::code, Objective.Builder::code)
      .optional("partOf", OBJECTIVE_ID, Objective::partOf, Objective.Builder::partOf)
      .required("statement", SourceNouns.TEXT, Objective::statement, Objective.Builder::statement)
      .optional(
          "componentName",
          SourceNouns.TEXT,
          Objective::componentName,
          Objective.Builder::componentName)
      .list("sdgTargets", SDG_TARGET, Objective::sdgTargets, Objective.Builder::addAllSdgTargets)
      .list("sources", SourceNouns.SOURCE, Objective::sources, Objective.Builder::addAllSources)
      .done();

  static final Codec<Pillar> PILLAR = ObjectCodec.named(
          "Pillar", Pillar::builder, Pillar.Builder::build)
      .described("A field of work that programmes share.")
      .required("id", PILLAR_ID, Pillar::id, Pillar.Builder::id)
      .optional("number", Scalars.INTEGER, Pillar::number, Pillar.Builder::number)
      .required("title", SourceNouns.TEXT, Pillar::title, Pillar.Builder::title)
      .optional("aim", SourceNouns.TEXT, Pillar::aim, Pillar.Builder::aim)
      .list("sources", SourceNouns.SOURCE, Pillar::sources, Pillar.Builder::addAllSources)
      .done();

  static final Codec<PolicyFramework> POLICY_FRAMEWORK = ObjectCodec.named(
          "PolicyFramework", PolicyFramework::builder, PolicyFramework.Builder::build)
      .described("A policy from which programmes stem.")
      .required("id", POLICY_FRAMEWORK_ID, PolicyFramework::id, PolicyFramework.Builder::id)
      .required("title", SourceNouns.TEXT, PolicyFramework::title, PolicyFramework.Builder::title)
      .list(
          "owners",
          SourceNouns.ORGANISATION_ID,
          PolicyFramework::owners,
          PolicyFramework.Builder::addAllOwners)
      .list("aims", SourceNouns.TEXT, PolicyFramework::aims, PolicyFramework.Builder::addAllAims)
      .optional(
          "purpose", SourceNouns.TEXT, PolicyFramework::purpose, PolicyFramework.Builder::purpose)
      .optional(
          "partOf", POLICY_FRAMEWORK_ID, PolicyFramework::partOf, PolicyFramework.Builder::partOf)
      .optional("link", SourceNouns.LINK, PolicyFramework::link, PolicyFramework.Builder::link)
      .list(
          "sources",
          SourceNouns.SOURCE,
          PolicyFramework::sources,
          PolicyFramework.Builder::addAllSources)
      .done();

  private ProgrammeNouns() {}
}
