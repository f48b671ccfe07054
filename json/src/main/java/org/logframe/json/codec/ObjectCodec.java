package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A noun as an object, declared field by field in the order in which the fields are written.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {
  private final String name;
  private final ImmutableMap<String, Field<T, B, ?>> fields;
  private final String description;
  private final boolean oneLine;
  private final ImmutableMap<String, Object> constraints;
  private final boolean oneValue;
  private final boolean atTheTop;
  private final Identity<T, B> identity;
  private final ObjectReading<T, B> reading;

  ObjectCodec(Declaration<T, B> declaration) {
    this.name = declaration.name;
    this.fields = Maps.uniqueIndex(declaration.fields, Field::name);
    this.description = declaration.description;
    this.oneLine = declaration.oneLine;
    this.constraints = declaration.constraints;
    this.oneValue = declaration.oneValue;
    this.atTheTop = declaration.atTheTop;
    this.identity =
        new Identity<>(named(declaration.identifying), named(declaration.distinguishing));
    this.reading = new ObjectReading<>(declaration);
  }

  private ImmutableList<Field<T, B, ?>> named(ImmutableList<String> names) {
    return names.stream()
        .map(each -> Objects.requireNonNull(fields.get(each), () -> name + " has no " + each))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Begins a declaration.
   *
   * @param name the noun's name
   * @param start a new builder
   * @param build from a builder whose required fields are set; an IllegalArgumentException says
   *     what is wrong
   */
  public static <T, B> Declaration<T, B> named(
      String name, Supplier<B> start, Function<? super B, T> build) {
    return new Declaration<>(name, start, build);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void write(T value, JsonGenerator out) {
    DocumentPrinter.startObject(out, oneLine);
    fields.values().forEach(field -> field.write(value, out));
    out.writeEndObject();
  }

  /** The names of the fields, in the order in which they are written. */
  ImmutableSet<String> fieldNames() {
    return fields.keySet();
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    return reading.read(in);
  }

  /** What reads the objects. */
  public ObjectReading<T, B> reading() {
    return reading;
  }

  /**
   * What reads the objects with a builder of another kind, which may make something else of them.
   *
   * @param start the builder, without any part
   * @param build from a builder whose required fields are set; an IllegalArgumentException says
   *     what is wrong
   */
  public <R, C extends B> ObjectReading<R, C> reading(
      Supplier<C> start, Function<? super C, R> build) {
    return reading.into(start, build);
  }

  /**
   * A quick writer of lines.
   *
   * @param shortcuts what writes frequent forms of fields, by their names
   */
  public OneLineWriter<T> oneLineWriter(
      WriteOptions options, ImmutableMap<String, OneLineWriter.Shortcut<T>> shortcuts) {
    return new OneLineWriter<>(fields.values(), options, shortcuts);
  }

  @Override
  public String key(T value) {
    return identity.key(value);
  }

  @Override
  public String narrowKey(T value) {
    return identity.narrowKey(value);
  }

  @Override
  public boolean isFollowed() {
    return !oneValue;
  }

  @Override
  public void compare(T before, T after, Trail at, Comparison comparison) {
    if (oneValue) {
      comparison.changed(this, before, after, at);
    } else {
      fields.values().forEach(field -> field.compare(before, after, at, comparison));
    }
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return atTheTop
        ? objectSchema(definitions)
        : definitions.refer(this, () -> objectSchema(definitions));
  }

  private ImmutableMap<String, Object> objectSchema(Definitions definitions) {
    ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    ImmutableList<String> required = fields.values().stream()
        .filter(Field::isRequired)
        .map(Field::name)
        .collect(ImmutableList.toImmutableList());
    schema.put("type", "object");
    schema.put(
        "properties",
        ImmutableMap.copyOf(Maps.transformValues(fields, field -> field.schema(definitions))));
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema.putAll(constraints).put("additionalProperties", false).buildOrThrow();
  }
}
