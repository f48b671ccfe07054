package org.logframe.programme;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a programme stands. */
public enum Phase {
  /** Decided or in preparation. */
  PLANNED,
  /** Activities take place. */
  ONGOING,
  /** Activities are over. */
  CLOSED,
  /** Paused. */
  SUSPENDED,
  /** Given up before its end. */
  CANCELLED,
  /** The source uses a word that fits none of these. */
  UNKNOWN;

  /**
   * The code of the IATI activity status list, version 2.03. The mapping is partial on purpose:
   * {@link #UNKNOWN} has no code, and IATI's 3 (finalisation) has no phase.
   */
  public Optional<Integer> iatiCode() {
    return switch (this) {
      case PLANNED -> Optional.of(1);
      case ONGOING -> Optional.of(2);
      case CLOSED -> Optional.of(4);
      case CANCELLED -> Optional.of(5);
      case SUSPENDED -> Optional.of(6);
      case UNKNOWN -> Optional.empty();
    };
  }

  /** The phase of a code of the IATI activity status list; empty for 3 and for unknown codes. */
  public static Optional<Phase> ofIatiCode(int code) {
    return Stream.of(values())
        .filter(phase -> phase.iatiCode().equals(Optional.of(code)))
        .findAny();
  }
}
