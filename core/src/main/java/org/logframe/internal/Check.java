package org.logframe.internal;

import com.google.common.base.CharMatcher;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What every id and every text must satisfy, with one wording for what is wrong. */
public final class Check {
  private static final int MAX_ID_LENGTH = 200;
  private static final int MAX_QUOTE_LENGTH = 80;
  private static final CharMatcher CONTROLS = CharMatcher.javaIsoControl();
  private static final CharMatcher TEXT_CONTROLS = CONTROLS.and(CharMatcher.noneOf("\n\t"));

  private Check() {}

  /**
   * Returns an id unchanged.
   *
   * @param type the simple name of the id's type, for the message
   * @param text 1 to 200 characters, none of them a control character or half of a surrogate pair
   * @throws IllegalArgumentException if it is none
   */
  @CanIgnoreReturnValue
  public static String id(String type, String text) {
    requireText(type, text);
    if (text.length() > MAX_ID_LENGTH) {
      throw new IllegalArgumentException(
          type + ": has " + text.length() + " characters, at most 200: " + quote(text));
    }
    if (CharMatcher.whitespace().matchesAllOf(text)) {
      throw new IllegalArgumentException(type + ": is blank");
    }
    if (CONTROLS.matchesAnyOf(text)) {
      throw new IllegalArgumentException(type + ": has a control character: " + quote(text));
    }
    return paired(type, text);
  }

  /**
   * Returns a text unchanged, character by character.
   *
   * @param field what it is, such as {@code "Publication.title"}, for the message
   * @param text not blank; no control characters but line feed and tab; no half surrogate pair
   * @throws IllegalArgumentException if it is none
   */
  @CanIgnoreReturnValue
  public static String text(String field, String text) {
    requireText(field, text);
    if (CharMatcher.whitespace().matchesAllOf(text)) {
      throw new IllegalArgumentException(field + ": is blank");
    }
    if (TEXT_CONTROLS.matchesAnyOf(text)) {
      throw new IllegalArgumentException(field + ": has a control character: " + quote(text));
    }
    return paired(field, text);
  }

  /** Says what is null, for callers whose compiler does not. */
  private static void requireText(String field, @Nullable String text) {
    if (text == null) {
      throw new NullPointerException(field + ": is null");
    }
  }

  /**
   * Returns the address of something on the web unchanged.
   *
   * @param field what it is, such as {@code "Publication p, link"}, for the message
   * @param text an absolute URI with the scheme http or https and a host
   * @throws IllegalArgumentException if it is none
   */
  @CanIgnoreReturnValue
  public static String link(String field, String text) {
    if (!isOnTheWeb(text(field, text))) {
      throw new IllegalArgumentException(
          field + ": is no absolute http or https address: " + quote(text));
    }
    return text;
  }

  private static boolean isOnTheWeb(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The text in quotation marks, cut to 80 characters, its control characters made visible. */
  public static String quote(CharSequence text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().limit(MAX_QUOTE_LENGTH).forEach(point -> appendVisible(quoted, point));
    boolean whole = text.codePoints().skip(MAX_QUOTE_LENGTH).findAny().isEmpty();
    return quoted.append(whole ? "\"" : "…\"").toString();
  }

  private static void appendVisible(StringBuilder quoted, int point) {
    if (Character.isISOControl(point) || isHalfPair(point)) {
      quoted.append(String.format("\\u%04X", point));
    } else {
      quoted.appendCodePoint(point);
    }
  }

  private static boolean isHalfPair(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }

  private static String paired(String field, String text) {
    if (hasHalfPair(text)) {
      throw new IllegalArgumentException(field + ": has half a surrogate pair: " + quote(text));
    }
    return text;
  }

  /** Whether some half of a surrogate pair stands alone. */
  private static boolean hasHalfPair(String text) {
    // Hardly any text has pairs at all, and a stream of code points costs more than an id.
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().anyMatch(Check::isHalfPair);
      }
    }
    return false;
  }
}
