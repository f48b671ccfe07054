package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.logframe.source.Source;

/**
 * Something suspicious in a portfolio that is not wrong by itself: two statements that do not go
 * together, with their sources. Findings are reported and never repaired.
 */
@Value.Immutable
public abstract class Finding {
  Finding() {}

  /** What sort of finding it is. */
  public abstract FindingCode code();

  /**
   * The subject, as a path from the portfolio down by accessor and position: {@code /claims/0}.
   */
  public abstract String path();

  /** What was found, in a sentence. */
  public abstract String sentence();

  /** Where the statements that do not go together are made. */
  public abstract ImmutableList<Source> sources();

  /** How much it matters. */
  public final Severity severity() {
    return code().severity();
  }

  /** The code and the sentence, then the sources in brackets. */
  @Override
  public final String toString() {
    return code()
        + ": "
        + sentence()
        + sources().stream()
            .map(Source::toString)
            .collect(Collectors.collectingAndThen(
                Collectors.joining("; "), all -> all.isEmpty() ? "" : " (" + all + ")"));
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableFinding.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableFinding.builder().from(this);
  }

  /** Collects the parts of a {@link Finding}; a code, a path and a sentence are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Finding#code() code}. */
    Builder code(FindingCode code);

    /** Sets the {@link Finding#path() path}. */
    Builder path(String path);

    /** Sets the {@link Finding#sentence() sentence}. */
    Builder sentence(String sentence);

    /** Adds {@link Finding#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Finding#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The finding.
     *
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Finding build();
  }
}
