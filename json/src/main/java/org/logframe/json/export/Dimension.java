package org.logframe.json.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Key;
import org.logframe.json.codec.Scalars;
import org.logframe.json.noun.FacetValues;
import org.logframe.portfolio.Facet;

/**
 * A facet as a dimension: the values that occur, in the order of the table's rows, then what is not
 * broken down, then the total.
 *
 * @param facet the facet
 * @param label what it is called
 * @param members by value, and by {@link Beside}
 */
record Dimension(Facet<?> facet, String label, ImmutableMap<Object, Member> members) {
  /** What a key may have beside values. Their ids begin with one underscore, as in SDMX. */
  enum Beside {
    NOT_BROKEN_DOWN("_X"),
    TOTAL("_T");

    private final String id;

    Beside(String id) {
      this.id = id;
    }
  }

  /**
   * One entry of a dimension.
   *
   * @param position from 0
   */
  record Member(String id, String label, int position) {}

  static Dimension of(Facet<?> facet, AggregateTable table, Labels labels) {
    ImmutableMap.Builder<Object, Member> members = ImmutableMap.builder();
    int position = 0;
    for (Object value : table.values(facet)) {
      members.put(value, new Member(code(value), labels.of(facet, value), position++));
    }
    for (Beside beside : Beside.values()) {
      if (table.stream().anyMatch(cell -> entry(cell.key(), facet).equals(beside))) {
        String label = labels.word(Scalars.constant(beside));
        members.put(beside, new Member(beside.id, label, position++));
      }
    }
    return new Dimension(facet, labels.of(facet), members.buildOrThrow());
  }

  /** The code of a value, with one more underscore if it begins with one. */
  static String code(Object value) {
    String code = FacetValues.text(value);
    return code.startsWith("_") ? "_" + code : code;
  }

  private static Object entry(Key key, Facet<?> facet) {
    if (!key.values().containsKey(facet)) {
      return Beside.TOTAL;
    }
    return key.value(facet).<Object>map(value -> value).orElse(Beside.NOT_BROKEN_DOWN);
  }

  /** Its id, by which the library reads the facet again. */
  String id() {
    return facet.text();
  }

  int size() {
    return members.size();
  }

  /** Where a cell stands. */
  Member member(Key key) {
    Member member = members.get(entry(key, facet));
    if (member == null) {
      throw new IllegalStateException("Dimension " + id() + ": has no " + key);
    }
    return member;
  }

  /** The labels by id. */
  Map<String, String> labels() {
    return members.values().stream()
        .collect(ImmutableMap.toImmutableMap(Member::id, Member::label));
  }

  ImmutableList<String> ids() {
    return members.values().stream().map(Member::id).collect(ImmutableList.toImmutableList());
  }
}
