package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.logframe.json.diff.Change;
import org.logframe.json.diff.ChangeKind;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.portfolio.Portfolio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Every field that the schema of a portfolio declares takes part in a diff: where it has another
 * value, or none, just that is found.
 */
class DiffFieldsTest {
  /** Fields of which a random portfolio has one value only, and another one. */
  private static final ImmutableMap<String, String> OTHERS = ImmutableMap.<String, String>builder()
      .put("/claims/counted", "components")
      .put("/claims/programme", "component")
      .put("/indicators/expectations/programme", "component")
      .put("/observations/programme", "component")
      .put("/participation/organisation", "iom")
      .put("/programmes/participation/organisation", "iom")
      .put("/programmes/events/kind", "launched")
      .put("/programmes/listedUnder/region", "region:scheme/inner")
      .put("/regionSchemes/memberships/region", "top")
      .put("/subdivisions/partOf", "LY")
      .buildOrThrow();

  /** Fields of which no portfolio of these has another value, since others refer to it. */
  private static final ImmutableSet<String> FIXED = ImmutableSet.of(
      "/format",
      "/claims/scheme",
      "/indicators/objective",
      "/indicators/ratioParts/numerator",
      "/indicators/ratioParts/denominator",
      "/programmes/applicability/pillar",
      "/programmes/applicability/rule",
      "/regionSchemes/partitioning",
      "/regionSchemes/regions/scheme");

  private final Random random = new Random(3);
  private final ListMultimap<String, JsonNode> donors = ArrayListMultimap.create();

  private Portfolio portfolio() {
    return new RandomPortfolio(new Random(random.nextLong())).portfolio();
  }

  @Test
  void findsEachChangedField() {
    for (int i = 0; i < 30; i++) {
      Graft.all(portfolio()).forEach(field -> donors.put(field.name(), field.value()));
    }
    OTHERS.forEach(
        (name, other) -> donors.replaceValues(name, ImmutableList.of(StringNode.valueOf(other))));
    Set<String> found = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      Portfolio before = portfolio();
      for (Graft field : oneOfEach(Graft.all(before))) {
        List<JsonNode> values = donors.get(field.name());
        JsonNode other =
            values.isEmpty() ? field.value() : values.get(random.nextInt(values.size()));
        ImmutableList.of(field.with(other), field.removed()).stream()
            .flatMap(document -> read(document).stream())
            .filter(after -> !after.equals(before))
            .forEach(after -> {
              assertFinds(before, after, field);
              found.add(field.name());
            });
      }
    }

    assertThat(Graft.declared().stream()
            .filter(name -> !name.endsWith("/id") && !FIXED.contains(name))
            .filter(name -> !found.contains(name)))
        .isEmpty();
  }

  /** Each field in one of its places: in the others it is compared in the same way. */
  private List<Graft> oneOfEach(List<Graft> fields) {
    return Multimaps.index(fields, Graft::name).asMap().values().stream()
        .map(ImmutableList::copyOf)
        .map(places -> places.get(random.nextInt(places.size())))
        .toList();
  }

  private static Optional<Portfolio> read(String document) {
    try {
      return Optional.of(PortfolioJson.read(document));
    } catch (InvalidDocumentException e) {
      return Optional.empty();
    }
  }

  private static void assertFinds(Portfolio before, Portfolio after, Graft field) {
    ImmutableList<Change> changes = PortfolioDiff.between(before, after).changes();

    assertThat(changes).as(field.pointer()).isNotEmpty();
    // Of several that nothing tells apart, nobody can say which one has changed.
    boolean isOneOfSeveral = changes.stream()
        .anyMatch(change -> change.path().contains("#") || change.kind() == ChangeKind.REORDERED);
    changes.stream()
        .flatMap(change -> Graft.sides(change).stream())
        .flatMap(side -> side.pointer().stream())
        .forEach(
            pointer -> assertThat(isOneOfSeveral ? field.isLike(pointer) : field.isAbout(pointer))
                .as(field.pointer() + " in " + changes)
                .isTrue());
  }
}
