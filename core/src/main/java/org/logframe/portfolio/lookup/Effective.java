package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.logframe.place.Country;
import org.logframe.portfolio.Match;
import org.logframe.programme.Applicability;
import org.logframe.programme.Event;
import org.logframe.programme.Participation;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.time.Certainty;
import org.logframe.time.PartialDate;

/** What holds for a programme: what it states itself, else what the nearest one above it states. */
public final class Effective {
  private final ProgrammeTree tree;
  private final ImmutableMap<PillarId, Pillar> pillarsById;
  private final int[] statusOrigin;
  private final ImmutableMap<Integer, StatusIndex> statuses;
  private final int[] participationOrigin;
  private final int[] pillarOrigin;
  private final ExceptionIndex exceptions;
  private final @Nullable Life[] lives;

  Effective(ProgrammeTree tree, ImmutableMap<PillarId, Pillar> pillarsById) {
    this.tree = tree;
    this.pillarsById = pillarsById;
    statusOrigin = tree.nearest(programme -> !programme.statuses().isEmpty());
    statuses = IntStream.range(0, tree.size())
        .filter(i -> statusOrigin[i] == i)
        .boxed()
        .collect(
            ImmutableMap.toImmutableMap(i -> i, i -> new StatusIndex(tree.at(i).statuses())));
    participationOrigin = tree.nearest(programme -> !programme.participation().isEmpty());
    pillarOrigin = tree.nearest(programme -> !programme.pillars().isEmpty());
    exceptions = new ExceptionIndex(tree);
    lives = new Life[tree.size()];
    for (int i = 0; i < lives.length; i++) {
      int parent = tree.parent(i);
      lives[i] = Life.of(tree.at(i), parent == ProgrammeTree.NONE ? null : lives[parent]);
    }
  }

  public Optional<Match<Status>> status(int position, LocalDate on) {
    int origin = statusOrigin[position];
    @Nullable StatusIndex stated = statuses.get(origin);
    return stated == null
        ? Optional.empty()
        : stated.on(on).map(status -> inherited(status, position, origin));
  }

  public ImmutableList<Match<Participation>> participation(int position, LocalDate on) {
    int origin = participationOrigin[position];
    if (origin == ProgrammeTree.NONE) {
      return ImmutableList.of();
    }
    return tree.at(origin).participation().stream()
        .map(each -> Match.of(each, each.validity().on(on)))
        .filter(match -> match.certainty() != Certainty.NO)
        .map(match -> inherited(match, position, origin))
        .collect(ImmutableList.toImmutableList());
  }

  public ImmutableList<Match<Pillar>> pillars(int position) {
    return pillarIds(position).stream()
        .map(id ->
            inherited(Match.of(pillar(id), Certainty.UNDATED), position, pillarOrigin[position]))
        .collect(ImmutableList.toImmutableList());
  }

  private Pillar pillar(PillarId id) {
    Pillar pillar = pillarsById.get(id);
    if (pillar == null) {
      throw new IllegalStateException("no pillar " + id);
    }
    return pillar;
  }

  /** The pillars that hold for a programme, in the order in which they are stated. */
  public ImmutableList<PillarId> pillarIds(int position) {
    int origin = pillarOrigin[position];
    return origin == ProgrammeTree.NONE ? ImmutableList.of() : tree.at(origin).pillars();
  }

  /** The exception for a pillar in a country that is stated nearest, at the programme or above. */
  public Optional<Applicability> exception(int position, Country country, PillarId pillar) {
    return exceptions.at(position, country, pillar);
  }

  /** When a programme was under way; null where nobody dated it. */
  @Nullable
  public Life life(int position) {
    return lives[position];
  }

  /** What is stated of a programme's work, cut by its life where that is known. */
  Certainty duringLife(int position, LocalDate on, Certainty stated) {
    @Nullable Life life = lives[position];
    return life == null ? stated : stated.and(life.on(on));
  }

  /** The first date, by its last possible day, of the events of a kind that concern the whole. */
  public static Optional<PartialDate> first(Programme programme, Predicate<Event> kind) {
    return programme.events().stream()
        .filter(event -> event.area().isEmpty() && kind.test(event))
        .map(Event::date)
        .min(PartialDate.byLatest());
  }

  private <T> Match<T> inherited(Match<T> match, int position, int origin) {
    return position == origin ? match : match.inheritedFrom(tree.at(origin).id());
  }
}
