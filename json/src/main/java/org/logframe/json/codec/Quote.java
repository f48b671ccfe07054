package org.logframe.json.codec;

import com.google.common.base.Ascii;
import java.util.Locale;
import tools.jackson.core.JsonToken;

/** Cuts and quotes text for messages. */
public final class Quote {
  private static final int MAX_LENGTH = 80;
  private static final int MAX_MESSAGE = 1_000;

  private Quote() {}

  /** The text, cut to 80 characters. */
  public static String shorten(String text) {
    return shorten(text, MAX_LENGTH);
  }

  /** A message, cut to a thousand characters: the model may quote all of what it refuses. */
  static String shortenMessage(String message) {
    return shorten(message, MAX_MESSAGE);
  }

  /** The text, cut to some number of characters. */
  public static String shorten(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }

  /** The text in quotation marks, cut to 80 characters, control characters and halves of pairs made visible. */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    shorten(text).codePoints().forEach(each -> {
      if (Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE) {
        quoted.append(String.format("\\u%04X", each));
      } else {
        quoted.appendCodePoint(each);
      }
    });
    return quoted.append('"').toString();
  }

  /** A number of things: {@code 1 element}, {@code 1,234 elements}. */
  public static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** What a value begins with: {@code a number}, {@code an object}, {@code null}. */
  static String withArticle(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_NULL -> "null";
      default -> token.asString();
    };
  }

  /** The indefinite article and a noun: {@code a number}, {@code an object}. */
  static String withArticle(String noun) {
    return ("aeiou".indexOf(Ascii.toLowerCase(noun.charAt(0))) >= 0 ? "an " : "a ") + noun;
  }
}
