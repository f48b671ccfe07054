package org.logframe.json.diff;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Quote;

/**
 * One thing that differs between two portfolios: {@code ~ /programmes[sahel]/statuses[2021]/phase:
 * "ongoing" -> "closed"}.
 *
 * <p>The path names fields as the JSON does, and the elements of lists by what identifies them, in
 * brackets: an id, or the values of the fields that identify it, {@code -} for one that is absent.
 * Of several with the same, the second ends in {@code #2}; what nothing identifies has its number
 * only, {@code [#1]}. A comma, a bracket, a hash and a backslash within a value have a backslash
 * before them. Paths stay the same when lists are reordered; pointers into the documents are in
 * {@link #before} and {@link #after}.
 */
public final class Change {
  private static final int MAX_PATH = 200;

  private final ChangeKind kind;
  private final String noun;
  private final String path;
  private final @Nullable Side before;
  private final @Nullable Side after;

  private Change(
      ChangeKind kind, String noun, String path, @Nullable Side before, @Nullable Side after) {
    this.kind = kind;
    this.noun = noun;
    this.path = path;
    this.before = before;
    this.after = after;
  }

  /** What is there only after. */
  public static Change added(String noun, String path, Side after) {
    return new Change(ChangeKind.ADDED, noun, path, null, after);
  }

  /** What was there only before. */
  public static Change removed(String noun, String path, Side before) {
    return new Change(ChangeKind.REMOVED, noun, path, before, null);
  }

  /** What became another value. */
  public static Change changed(String noun, String path, Side before, Side after) {
    return new Change(ChangeKind.CHANGED, noun, path, before, after);
  }

  /** A list of which what is left stands in another order. */
  public static Change reordered(String noun, String path) {
    return new Change(ChangeKind.REORDERED, noun, path, null, null);
  }

  /** What happened. */
  public ChangeKind kind() {
    return kind;
  }

  /**
   * The noun that came or went, or of which a field changed: {@code "Status"}. It is the nearest
   * one: a new phase changes a status, not a programme.
   */
  public String noun() {
    return noun;
  }

  /** Where: {@code /programmes[sahel]/coverage[NE, host]}. */
  public String path() {
    return path;
  }

  /** What was there; absent if it was added, or if only an order changed. */
  public Optional<Side> before() {
    return Optional.ofNullable(before);
  }

  /** What is there; absent if it was removed, or if only an order changed. */
  public Optional<Side> after() {
    return Optional.ofNullable(after);
  }

  /** Whether it is at a path or below it: {@code /programmes[sahel]}. */
  public boolean isUnder(String path) {
    return this.path.startsWith(path)
        && (this.path.length() == path.length()
            || "/[".indexOf(this.path.charAt(path.length())) >= 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Change change
        && kind == change.kind
        && noun.equals(change.noun)
        && path.equals(change.path)
        && Objects.equals(before, change.before)
        && Objects.equals(after, change.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, noun, path, before, after);
  }

  /** The kind as a sign, the path and both sides, shortened. */
  @Override
  public String toString() {
    return kind.sign() + " " + below("");
  }

  /** What is left of the path below another one, and both sides. */
  String below(String above) {
    String rest = Quote.shorten(path.substring(above.length()), MAX_PATH);
    return switch (kind) {
      case ADDED -> rest + ": " + after;
      case REMOVED -> rest + ": " + before;
      case CHANGED -> rest + ": " + before + " -> " + after;
      case REORDERED -> rest + ": in another order";
    };
  }
}
