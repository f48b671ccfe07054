package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * One of several nouns, told apart by their fields: no two have a field in common, so that the first
 * one decides.
 *
 * @param <T> the type of them all
 */
public final class UnionCodec<T> implements Codec<T> {
  private final String name;
  private final String description;
  private final ImmutableList<ObjectCodec<? extends T, ?>> variants;
  private final ImmutableMap<String, ObjectCodec<? extends T, ?>> byField;
  private final Function<T, ObjectCodec<? extends T, ?>> variantOf;

  /**
   * Makes a union.
   *
   * @param variantOf the codec of a value, among the variants
   * @throws IllegalArgumentException if two variants have a field in common
   */
  public UnionCodec(
      String name,
      String description,
      ImmutableList<ObjectCodec<? extends T, ?>> variants,
      Function<T, ObjectCodec<? extends T, ?>> variantOf) {
    this.name = name;
    this.description = description;
    this.variants = variants;
    this.variantOf = variantOf;
    ImmutableMap.Builder<String, ObjectCodec<? extends T, ?>> fields = ImmutableMap.builder();
    variants.forEach(each -> each.fieldNames().forEach(field -> fields.put(field, each)));
    this.byField = fields.buildOrThrow();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void write(T value, JsonGenerator out) {
    writeAs(variantOf.apply(value), value, out);
  }

  @SuppressWarnings("unchecked") // the codec was chosen for this value
  private static <V> void writeAs(ObjectCodec<V, ?> variant, Object value, JsonGenerator out) {
    variant.write((V) value, out);
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.rejectType(name, "object");
      return null;
    }
    TokenStreamLocation start = in.location();
    int before = in.problems();
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      ObjectCodec<? extends T, ?> variant = byField.get(field);
      if (variant != null) {
        T value = variant.reading().readFrom(field, start, byField.keySet(), in);
        return in.problems() == before ? value : null;
      }
      in.passOverField(name + ": unknown field " + Quote.quote(field));
    }
    if (in.problems() == before) {
      in.report(name + ": has none of " + String.join(", ", byField.keySet()), "", in.place(start));
    }
    return null;
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        this,
        () -> ImmutableMap.of(
            "description",
            description,
            "oneOf",
            variants.stream()
                .map(each -> each.schema(definitions))
                .collect(ImmutableList.toImmutableList())));
  }
}
