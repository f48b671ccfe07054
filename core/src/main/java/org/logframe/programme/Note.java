package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.source.Source;
import org.logframe.source.Text;

/** Something that a source says and that has no other home in the model. */
@Value.Immutable
public abstract class Note {
  Note() {}

  /** What it is about. */
  public abstract NoteKind kind();

  /** What it says. */
  public abstract Text text();

  /** Where it points to, an absolute http or https address. */
  public abstract Optional<String> link();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** A note without a link. */
  public static Note of(NoteKind kind, Text text, Source... sources) {
    return builder().kind(kind).text(text).addSources(sources).build();
  }

  @Value.Check
  void check() {
    link().ifPresent(text -> Check.link("Note " + kind() + ", link", text));
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableNote.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableNote.builder().from(this);
  }

  /** Collects the parts of a {@link Note}; a kind and a text are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Note#kind() kind}. */
    Builder kind(NoteKind kind);

    /** Sets the {@link Note#text() text}. */
    Builder text(Text text);

    /** Sets the {@link Note#link() link}. */
    Builder link(String link);

    /** Sets the {@link Note#link() link}, or leaves it open. */
    Builder link(Optional<String> link);

    /** Adds {@link Note#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Note#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The note.
     *
     * @throws IllegalArgumentException if its link is none
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Note build();
  }
}
