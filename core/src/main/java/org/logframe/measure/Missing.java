package org.logframe.measure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * No value, and why: {@code not reported}, {@code suppressed (fewer than 5 persons)}. Text that
 * could not be read as a number is kept behind a colon: {@code not reported: N/A}.
 *
 * <p>Immutable; equal when reason, interval and text are.
 */
public final class Missing implements ObservedValue {
  private static final ImmutableSet<String> NO_VALUE = ImmutableSet.of(
      "-",
      "--",
      "–",
      "—",
      "…",
      "...",
      ".",
      "n/a",
      "n.a.",
      "na",
      "n/d",
      "nd",
      "not available",
      "no data",
      "unknown",
      "none reported",
      "tbc",
      "tbd",
      "nan",
      "null",
      "#n/a");

  /** Enough for a reason, the longest interval and the longest text in place of a number. */
  private static final int MAX_LENGTH = 12_000;

  private final MissingReason reason;
  private final @Nullable Interval interval;
  private final String unread;

  private Missing(MissingReason reason, @Nullable Interval interval, String unread) {
    this.reason = reason;
    this.interval = interval;
    this.unread = unread;
  }

  /** No value for a reason. */
  public static Missing of(MissingReason reason) {
    return new Missing(reason, null, "");
  }

  /** A withheld value of which the source says in what interval it lies. */
  public static Missing suppressed(Interval interval) {
    return new Missing(MissingReason.SUPPRESSED, interval, "");
  }

  /**
   * Not reported as a number: the text that stood in its place.
   *
   * @param text not blank, at most 4,000 characters, kept as written
   */
  public static Missing unread(String text) {
    return of(MissingReason.NOT_REPORTED).withUnread(text);
  }

  /** The missing value that {@link #toString} wrote, in units of the standard table. */
  public static Missing parse(String text) {
    return parse(text, UnitTable.standard());
  }

  /**
   * A reason, its interval in parentheses if it has one, and behind a colon the text that stood in
   * place of a number.
   *
   * @throws IllegalArgumentException if the text is not of this form
   */
  public static Missing parse(String text, UnitTable units) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "Missing: a text has at most 12,000 characters: " + Check.quote(text));
    }
    for (MissingReason reason : MissingReason.values()) {
      if (text.startsWith(reason.toString())) {
        return parse(reason, text, text.substring(reason.toString().length()), units);
      }
    }
    throw unreadable(text);
  }

  private static Missing parse(MissingReason reason, String text, String rest, UnitTable units) {
    Missing missing = of(reason);
    String tail = rest;
    if (rest.startsWith(" (") && reason == MissingReason.SUPPRESSED) {
      int end = closing(rest);
      if (end < 0) {
        throw unreadable(text);
      }
      missing = suppressed(Interval.parse(rest.substring(2, end), units));
      tail = rest.substring(end + 1);
    }
    if (tail.isEmpty()) {
      return missing;
    }
    if (!tail.startsWith(": ")) {
      throw unreadable(text);
    }
    return missing.withUnread(tail.substring(2));
  }

  /** Where the first parenthesis of a text closes, or -1. */
  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0 && text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "Missing: " + Check.quote(text) + " names no reason why a value is missing");
  }

  /** The missing value that {@link #toString} wrote, if it wrote this. */
  static Optional<Missing> readBack(String text, UnitTable units) {
    if (Stream.of(MissingReason.values()).noneMatch(each -> text.startsWith(each.toString()))) {
      return Optional.empty(); // nearly always, and at once
    }
    try {
      return Optional.of(parse(text, units));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A table's cell that says there is no value, if it says so. */
  static Optional<Missing> readCell(String text) {
    String words = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return Optional.of(of(MissingReason.NOT_REPORTED));
    }
    for (MissingReason reason : MissingReason.values()) {
      if (words.equals(reason.toString())) {
        return Optional.of(of(reason).withUnread(text));
      }
    }
    return NO_VALUE.contains(words) ? Optional.of(unread(text)) : Optional.empty();
  }

  /** This with the text that stood in place of a number. */
  public Missing withUnread(String text) {
    return new Missing(reason, interval, Grade.checked("Missing", text));
  }

  /** Why there is no value. */
  public MissingReason reason() {
    return reason;
  }

  /** In what interval a suppressed value lies, if the source says so. */
  public Optional<Interval> interval() {
    return Optional.ofNullable(interval);
  }

  /**
   * Whether a text that stood in place of a number may say one all the same, which could not be
   * read: {@code 2,5}, and not {@code N/A} or the like.
   */
  public boolean mayHideValue() {
    return !unread.isEmpty() && readCell(unread).isEmpty();
  }

  /** The text that stood in place of a number, as written. */
  public Optional<String> unread() {
    return Optional.ofNullable(Strings.emptyToNull(unread));
  }

  @Override
  public ValueKind kind() {
    return ValueKind.MISSING;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Missing missing
        && reason == missing.reason
        && Objects.equals(interval, missing.interval)
        && unread.equals(missing.unread);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason, interval, unread);
  }

  /** The reason in words, with its interval and the text that stood in place of a number. */
  @Override
  public String toString() {
    return reason
        + (interval == null ? "" : " (" + interval + ")")
        + (unread.isEmpty() ? "" : ": " + unread);
  }
}
