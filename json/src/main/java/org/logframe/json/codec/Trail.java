package org.logframe.json.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that two documents have in common: by what is there, and by the pointer to it in each. It
 * is put into words only where something differs.
 */
public final class Trail {
  private final @Nullable Trail above;
  private final String noun;
  private final String step;
  private final @Nullable String before;
  private final @Nullable String after;

  private Trail(
      @Nullable Trail above,
      String noun,
      String step,
      @Nullable String before,
      @Nullable String after) {
    this.above = above;
    this.noun = noun;
    this.step = step;
    this.before = before;
    this.after = after;
  }

  /** The two documents as a whole. */
  static Trail root(String noun) {
    return new Trail(null, noun, "", "", "");
  }

  /** A field, and in which of the two documents it is written. */
  public Trail field(String name, boolean isBefore, boolean isAfter) {
    String segment = "/" + name.replace("~", "~0").replace("/", "~1");
    return new Trail(this, noun, "/" + name, isBefore ? segment : null, isAfter ? segment : null);
  }

  /** The words in a language; a text without a language has no field for them. */
  public Trail language(String tag, boolean isFieldBefore, boolean isFieldAfter) {
    String segment = "/" + tag;
    return new Trail(
        this, noun, segment, isFieldBefore ? segment : "", isFieldAfter ? segment : "");
  }

  /** An element of a list, by its key and by its two positions; a negative one where it is not. */
  Trail element(String key, int before, int after) {
    return new Trail(
        this,
        noun,
        "[" + key + "]",
        before < 0 ? null : "/" + before,
        after < 0 ? null : "/" + after);
  }

  /** The same place, where another noun begins. */
  Trail in(Codec<?> codec) {
    return codec.isFollowed() ? new Trail(above, codec.name(), step, before, after) : this;
  }

  /** The noun that is here, or to which the field here belongs. */
  public String noun() {
    return noun;
  }

  /** By names and keys: {@code /programmes[sahel]/statuses[2021]/phase}. */
  public String path() {
    StringBuilder path = new StringBuilder();
    steps().forEach(each -> path.append(each.step));
    return path.toString();
  }

  /** The pointer into the document before; absent if nothing is written there. */
  public Optional<String> pointerBefore() {
    StringBuilder pointer = new StringBuilder();
    for (Trail each : steps()) {
      if (each.before == null) {
        return Optional.empty();
      }
      pointer.append(each.before);
    }
    return Optional.of(pointer.toString());
  }

  /** The pointer into the document after; absent if nothing is written there. */
  public Optional<String> pointerAfter() {
    StringBuilder pointer = new StringBuilder();
    for (Trail each : steps()) {
      if (each.after == null) {
        return Optional.empty();
      }
      pointer.append(each.after);
    }
    return Optional.of(pointer.toString());
  }

  private Deque<Trail> steps() {
    Deque<Trail> steps = new ArrayDeque<>();
    for (Trail each = this; each != null; each = each.above) {
      steps.push(each);
    }
    return steps;
  }
}
