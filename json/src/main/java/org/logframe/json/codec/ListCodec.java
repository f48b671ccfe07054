package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list, in its own order. */
record ListCodec<E>(Codec<E> element) {
  void write(List<? extends E> values, JsonGenerator out) {
    DocumentPrinter.startArray(out, element.isScalar());
    for (E value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Nullable
  ImmutableList<E> read(DocumentReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.rejectType("list of " + element.name(), "array");
      return null;
    }
    int before = in.problems();
    long elements = 0;
    ImmutableList.Builder<E> values = ImmutableList.builder();
    for (in.next(); in.token() != JsonToken.END_ARRAY; in.next()) {
      in.countElement(++elements, "list of " + element.name());
      in.remember();
      E value = element.read(in);
      if (value != null) {
        values.add(value);
      }
    }
    return in.problems() == before ? values.build() : null;
  }

  void compare(List<? extends E> before, List<? extends E> after, Trail at, Comparison comparison) {
    Matching<E> matching = Matching.of(element, before, after);
    for (Matching.Pair pair : matching.all()) {
      Trail here = at.element(pair.key(), pair.before(), pair.after());
      if (pair.after() < 0) {
        comparison.removed(element, before.get(pair.before()), here);
      } else if (pair.before() < 0) {
        comparison.added(element, after.get(pair.after()), here);
      } else {
        comparison.follow(element, before.get(pair.before()), after.get(pair.after()), here);
      }
    }
    if (matching.isReordered()) {
      comparison.reordered(at);
    }
  }

  ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("type", "array", "items", element.schema(definitions));
  }
}
