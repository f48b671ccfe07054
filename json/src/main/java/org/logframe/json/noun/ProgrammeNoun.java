package org.logframe.json.noun;

import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Scalars;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeKind;

/** A programme with all of its parts. */
final class ProgrammeNoun {
  static final Codec<Programme> PROGRAMME = ObjectCodec.named(
          "Programme", Programme::builder, Programme.Builder::build)
      .described("A programme, project, action or component.")
      .required("id", ProgrammeNouns.PROGRAMME_ID, Programme::id, Programme.Builder::id)
      .withDefault(
          "kind",
          Scalars.enumeration(ProgrammeKind.class),
          ProgrammeKind.PROGRAMME,
          Programme::kind,
          Programme.Builder::kind)
      .optional("partOf", ProgrammeNouns.PROGRAMME_ID, Programme::partOf, Programme.Builder::partOf)
      .optional("title", SourceNouns.TEXT, Programme::title, Programme.Builder::title)
      .optional("acronym", Scalars.STRING, Programme::acronym, Programme.Builder::acronym)
      .list("aliases", SourceNouns.TEXT, Programme::aliases, Programme.Builder::addAllAliases)
      .optional(
          "description", SourceNouns.TEXT, Programme::description, Programme.Builder::description)
      .list("events", ProgrammeNouns.EVENT, Programme::events, Programme.Builder::addAllEvents)
      .list(
          "listedUnder",
          ProgrammeNouns.LISTING,
          Programme::listedUnder,
          Programme.Builder::addAllListedUnder)
      .list(
          "coverage",
          ProgrammeNouns.COVERAGE,
          Programme::coverage,
          Programme.Builder::addAllCoverage)
      .list(
          "pillars", ProgrammeNouns.PILLAR_ID, Programme::pillars, Programme.Builder::addAllPillars)
      .list(
          "applicability",
          ProgrammeNouns.APPLICABILITY,
          Programme::applicability,
          Programme.Builder::addAllApplicability)
      .list(
          "participation",
          ProgrammeNouns.PARTICIPATION,
          Programme::participation,
          Programme.Builder::addAllParticipation)
      .list(
          "statuses", ProgrammeNouns.STATUS, Programme::statuses, Programme.Builder::addAllStatuses)
      .list(
          "objectives",
          ProgrammeNouns.OBJECTIVE,
          Programme::objectives,
          Programme.Builder::addAllObjectives)
      .list(
          "frameworks",
          ProgrammeNouns.POLICY_FRAMEWORK_ID,
          Programme::frameworks,
          Programme.Builder::addAllFrameworks)
      .list("notes", ProgrammeNouns.NOTE, Programme::notes, Programme.Builder::addAllNotes)
      .optional("link", SourceNouns.LINK, Programme::link, Programme.Builder::link)
      .list("sources", SourceNouns.SOURCE, Programme::sources, Programme.Builder::addAllSources)
      .done();

  private ProgrammeNoun() {}
}
