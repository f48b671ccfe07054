package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list, in its own order. */
record ListCodec<E>(Codec<E> element, String name) implements Codec<List<E>> {
  ListCodec(Codec<E> element) {
    this(element, "list of " + element.name());
  }

  @Override
  public void write(List<E> values, JsonGenerator out) {
    DocumentPrinter.startArray(out, element.isScalar());
    for (E value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Override
  public @Nullable List<E> read(DocumentReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.rejectType(name, "array");
      return null;
    }
    int before = in.problems();
    long elements = 0;
    ImmutableList.Builder<E> values = ImmutableList.builder();
    for (in.next(); in.token() != JsonToken.END_ARRAY; in.next()) {
      in.countElement(++elements, name);
      in.remember();
      E value = element.read(in);
      if (value != null) {
        values.add(value);
      }
    }
    return in.problems() == before ? values.build() : null;
  }

  /** A list identifies nothing. */
  @Override
  public String words(List<E> values) {
    throw new IllegalStateException(name + " identifies nothing");
  }

  @Override
  public void compare(List<E> before, List<E> after, Trail at, Comparison comparison) {
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

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("type", "array", "items", element.schema(definitions));
  }
}
