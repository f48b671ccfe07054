package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A noun as an object, declared field by field in the order in which the fields are written. Fields
 * are read in any order; unknown, repeated and missing ones are problems.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {
  private final String name;
  private final Supplier<B> start;
  private final Function<? super B, T> build;
  private final ImmutableMap<String, Field<T, B>> fields;
  private final String description;
  private final boolean oneLine;
  private final ImmutableMap<String, Object> constraints;
  private final Function<IllegalArgumentException, ImmutableList<Located>> refusal;
  private final boolean oneValue;
  private final boolean atTheTop;
  private final Identity<T, B> identity;

  private ObjectCodec(Declaration<T, B> declaration) {
    this.name = declaration.name;
    this.start = declaration.start;
    this.build = declaration.build;
    this.fields = Maps.uniqueIndex(declaration.fields, Field::name);
    this.description = declaration.description;
    this.oneLine = declaration.oneLine;
    this.constraints = declaration.constraints;
    this.refusal = declaration.refusal;
    this.oneValue = declaration.oneValue;
    this.atTheTop = declaration.atTheTop;
    this.identity =
        new Identity<>(named(declaration.identifying), named(declaration.distinguishing));
  }

  private ImmutableList<Field<T, B>> named(ImmutableList<String> names) {
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
    if (in.token() != JsonToken.START_OBJECT) {
      in.rejectType(name, "object");
      return null;
    }
    TokenStreamLocation location = in.location();
    return readFrom(in.nextName(), location, ImmutableSet.of(), in);
  }

  /**
   * Reads an object of which the name of the first field, or the end, is the current token.
   *
   * @param first the name of the first field
   * @param location where the object begins
   * @param foreign names that mean something beside this object, so that nobody passes over them
   */
  @Nullable
  T readFrom(
      @Nullable String first,
      TokenStreamLocation location,
      ImmutableSet<String> foreign,
      DocumentReader in) {
    int before = in.problems();
    B builder = start.get();
    Set<String> seen = readFields(first, builder, foreign, in);
    for (Field<T, B> field : fields.values()) {
      if (field.isRequired() && !seen.contains(field.name())) {
        in.report(name + ": has no " + Quote.quote(field.name()), "", in.place(location));
      }
    }
    return in.problems() == before ? build(builder, in, location) : null;
  }

  private Set<String> readFields(
      @Nullable String first, B builder, ImmutableSet<String> foreign, DocumentReader in) {
    Set<String> seen = new HashSet<>();
    for (String each = first; each != null; each = in.nextName()) {
      Field<T, B> field = fields.get(each);
      if (field == null) {
        skipUnknown(each, foreign, in);
      } else if (!seen.add(each)) {
        in.skipField(name + ": field " + Quote.quote(each) + " appears twice");
      } else {
        readField(field, builder, in);
      }
    }
    return seen;
  }

  private void skipUnknown(String field, ImmutableSet<String> foreign, DocumentReader in) {
    String message = name + ": unknown field " + Quote.quote(field);
    if (foreign.contains(field)) {
      in.skipField(message);
    } else {
      in.passOverField(message);
    }
  }

  private void readField(Field<T, B> field, B builder, DocumentReader in) {
    in.next();
    in.remember();
    if (in.token() == JsonToken.VALUE_NULL) {
      in.rejectNull(name, field.name());
      return;
    }
    TokenStreamLocation location = in.location();
    try {
      field.read(builder, in);
    } catch (IllegalArgumentException e) {
      in.report(String.valueOf(e.getMessage()), "", in.place(location));
    }
  }

  private @Nullable T build(B builder, DocumentReader in, TokenStreamLocation location) {
    try {
      return build.apply(builder);
    } catch (IllegalArgumentException e) {
      ImmutableList<Located> located = refusal.apply(e);
      located.forEach(each -> in.report(each.message(), "", in.recall(each.pointer())));
      if (located.isEmpty()) {
        in.report(String.valueOf(e.getMessage()), "", in.place(location));
      }
      return null;
    }
  }

  /**
   * A quick reader of lines.
   *
   * @param shortcuts what reads frequent forms of fields, by their names
   */
  public OneLineReader<T, B> oneLineReader(
      OneLineReader.Slices slices, ImmutableMap<String, OneLineReader.Shortcut<B>> shortcuts) {
    return new OneLineReader<>(start, build, fields.values(), slices, shortcuts);
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

  /**
   * What a builder refuses, and where.
   *
   * @param pointer an RFC 6901 pointer from the object
   * @param message what is wrong
   */
  public record Located(String pointer, String message) {}

  /**
   * Collects the fields of an object, in the order in which they are written.
   *
   * @param <T> the noun
   * @param <B> its builder
   */
  @CanIgnoreReturnValue
  public static final class Declaration<T, B> {
    private final String name;
    private final Supplier<B> start;
    private final Function<? super B, T> build;
    private final List<Field<T, B>> fields = new ArrayList<>();
    private String description = "";
    private boolean oneLine;
    private ImmutableMap<String, Object> constraints = ImmutableMap.of();
    private Function<IllegalArgumentException, ImmutableList<Located>> refusal =
        e -> ImmutableList.of();
    private boolean oneValue;
    private boolean atTheTop;
    private ImmutableList<String> identifying = ImmutableList.of();
    private ImmutableList<String> distinguishing = ImmutableList.of();

    private Declaration(String name, Supplier<B> start, Function<? super B, T> build) {
      this.name = name;
      this.start = start;
      this.build = build;
    }

    /** Says in the schema what the noun is. */
    public Declaration<T, B> described(String description) {
      this.description = description;
      return this;
    }

    /** Writes it on one line. */
    public Declaration<T, B> onOneLine() {
      this.oneLine = true;
      return this;
    }

    /** Says in the schema what holds between the fields. */
    public Declaration<T, B> constrained(ImmutableMap<String, Object> constraints) {
      this.constraints = constraints;
      return this;
    }

    /** Compares it as one value, never field by field. */
    public Declaration<T, B> asOneValue() {
      this.oneValue = true;
      return this;
    }

    /**
     * Says that it is a whole document and never a part of another, so that its schema is the root
     * and no definition: the noun may have another one as a part.
     */
    public Declaration<T, B> atTheTop() {
      this.atTheTop = true;
      return this;
    }

    /**
     * Says by which of its fields one is found again in another list; without it, a field called id
     * if there is one, else its place in the order.
     */
    public Declaration<T, B> identifiedBy(String... fields) {
      this.identifying = ImmutableList.copyOf(fields);
      return this;
    }

    /** Says by which of its fields those are paired that cannot be told apart otherwise. */
    public Declaration<T, B> pairedBy(String... fields) {
      this.distinguishing = ImmutableList.copyOf(fields);
      return this;
    }

    /**
     * Takes apart what the builder refuses, for an object that is a whole document.
     *
     * @param refusal the problems inside the document; none where the exception says all
     */
    public Declaration<T, B> refusing(
        Function<IllegalArgumentException, ImmutableList<Located>> refusal) {
      this.refusal = refusal;
      return this;
    }

    /** Adds a field that every object has. */
    public <F> Declaration<T, B> required(
        String field,
        Codec<F> codec,
        Function<? super T, F> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return add(Field.One.required(field, codec, accessor, setter));
    }

    /** Adds a field that is left out where the noun has no such part. */
    public <F> Declaration<T, B> optional(
        String field,
        Codec<F> codec,
        Function<? super T, Optional<F>> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return add(Field.One.optional(field, codec, accessor, setter));
    }

    /** Adds a field that is left out where it has its default. */
    public <F> Declaration<T, B> withDefault(
        String field,
        Codec<F> codec,
        F absent,
        Function<? super T, F> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return add(Field.One.withDefault(field, codec, absent, accessor, setter));
    }

    /** Adds a list, left out where it is empty. */
    public <E> Declaration<T, B> list(
        String field,
        Codec<E> element,
        Function<? super T, ? extends List<E>> accessor,
        BiConsumer<? super B, ? super List<E>> setter) {
      return add(new Field.Many<>(field, element, accessor, setter, false));
    }

    /** Adds a list that has at least one element. */
    public <E> Declaration<T, B> requiredList(
        String field,
        Codec<E> element,
        Function<? super T, ? extends List<E>> accessor,
        BiConsumer<? super B, ? super List<E>> setter) {
      return add(new Field.Many<>(field, element, accessor, setter, true));
    }

    private Declaration<T, B> add(Field<T, B> field) {
      if (field.name().equals("id") && identifying.isEmpty()) {
        identifying = ImmutableList.of("id");
      }
      fields.add(field);
      return this;
    }

    /** The codec. */
    @CheckReturnValue
    public ObjectCodec<T, B> done() {
      return new ObjectCodec<>(this);
    }
  }
}
