package org.logframe.measure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.logframe.internal.Check;

/** Says why a text is no number phrase. */
final class Refusals {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
  private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");
  private static final Pattern EXPONENT = Pattern.compile("[0-9][eE][-+]?[0-9]");
  private static final Pattern NUMBER = Pattern.compile(Phrase.NUMBER);

  private Refusals() {}

  /**
   * The reason.
   *
   * @param text as written, to be quoted
   * @param plain with the digits and separators of its locale replaced
   */
  static IllegalArgumentException of(Subject subject, String text, String plain) {
    if (OTHER_DIGIT.matcher(plain).find()) {
      return subject.refusal(text, "has digits of another script; read it with their locale");
    }
    List<String> numbers =
        DIGITS.matcher(plain).results().map(MatchResult::group).toList();
    if (numbers.isEmpty()) {
      return subject.refusal(text, "holds no number");
    }
    for (String number : numbers) {
      if (!NUMBER.matcher(number).matches()) {
        return subject.ambiguous(text, separators(number));
      }
    }
    return numbers.size() > 1
        ? subject.ambiguous(text, "it holds " + numbers.size() + " numbers")
        : aroundNumber(subject, text, plain);
  }

  /** Refuses an exponent, whose sign a range would take for a dash. */
  static void checkExponent(Subject subject, String text) {
    if (EXPONENT.matcher(text).find()) {
      throw subject.refusal(text, "has an exponent, which is machine notation; write all digits");
    }
  }

  private static String separators(String number) {
    return number.indexOf('.') != number.lastIndexOf('.')
        ? "it has more than one decimal point; commas or spaces group digits"
        : "commas stand only between groups of three digits; a point begins the decimals";
  }

  private static IllegalArgumentException aroundNumber(Subject subject, String text, String plain) {
    int digit =
        plain.indexOf(DIGITS.matcher(plain).results().findFirst().orElseThrow().group());
    String before = UnitNames.trim(plain.substring(0, digit));
    return before.isEmpty()
        ? subject.refusal(text, "cannot be read as a number and its unit")
        : subject.refusal(text, "has unknown words before its number: " + Check.quote(before));
  }
}
