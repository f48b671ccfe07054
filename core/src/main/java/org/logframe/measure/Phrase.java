package org.logframe.measure;

import static org.logframe.measure.QualifierWords.SPACE;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A qualifier, its numbers with the digits that were written, and the text of their unit.
 *
 * @param wording the part of the text that says the number
 * @param unitText the part that says the unit; empty if there is none
 */
record Phrase(
    Qualifier qualifier, ImmutableList<BigDecimal> written, String wording, String unitText) {
  /** Digits in groups of three by commas or spaces, or ungrouped, with decimals after a point. */
  static final String NUMBER = "[-\\u2212]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+"
      + "|[1-9][0-9]{0,2}(?: [0-9]{3})+|[1-9][0-9]{0,2}(?:\\u00a0[0-9]{3})+"
      + "|[1-9][0-9]{0,2}(?:\\u202f[0-9]{3})+|[1-9][0-9]{0,2}(?:\\u2009[0-9]{3})+"
      + "|[0-9]+|(?=\\.[0-9]))(?:\\.[0-9]+)?(?![0-9]|[.,][0-9])";

  private static final String UNIT = "(?<unit>[^\\p{Nd}]*)";
  // No run of spaces is gone through more than twice: runs are taken whole, and a link begins with
  // one.
  private static final Pattern ONE_NUMBER = pattern("(?:(?<before>" + QualifierWords.BEFORE_PATTERN
      + ")" + SPACE + "*+)?(?<number>" + NUMBER + ")(?:" + SPACE + "*+(?<after>"
      + QualifierWords.AFTER_PATTERN + "))?" + UNIT);
  private static final Pattern TWO_NUMBERS = pattern("(?:(?<lead>between|from)" + SPACE
      + "++)?(?<low>" + NUMBER + ")(?<lowUnit>[^\\p{Nd}]*?)(?<!" + SPACE + ")(?<link>" + SPACE
      + "++(?:and|to)" + SPACE + "++|" + SPACE + "*+[-–—]" + SPACE + "*+)(?<high>" + NUMBER + ")"
      + UNIT);

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Reads a phrase.
   *
   * @param subject what the text should be
   * @param units knows whether both numbers of a range have one unit
   */
  static Phrase parse(Subject subject, String text, UnitTable units, Locale locale) {
    subject.checkText(text);
    Refusals.checkExponent(subject, text);
    String plain = LocalDigits.plain(subject, text, locale);
    Matcher two = TWO_NUMBERS.matcher(plain);
    if (two.matches() && isLinked(two)) {
      return between(subject, text, two, units);
    }
    Matcher one = ONE_NUMBER.matcher(plain);
    if (one.matches()) {
      return single(subject, text, one);
    }
    throw Refusals.of(subject, text, plain);
  }

  private static Phrase single(Subject subject, String text, Matcher one) {
    @Nullable String before = one.group("before");
    @Nullable String after = one.group("after");
    if (before != null && after != null) {
      throw subject.ambiguous(text, "it has two qualifiers");
    }
    Qualifier qualifier = before != null
        ? QualifierWords.before(before)
        : after != null ? QualifierWords.after(after) : Qualifier.EXACTLY;
    return new Phrase(
        qualifier,
        ImmutableList.of(number(one.group("number"))),
        UnitNames.trim(one.group().substring(0, one.start("unit"))),
        UnitNames.collapse(one.group("unit")));
  }

  /** "between" goes with "and", "from" with "to"; without either it is "to" or a dash. */
  private static boolean isLinked(Matcher two) {
    String link = UnitNames.collapse(two.group("link")).toLowerCase(Locale.ROOT);
    @Nullable String lead = two.group("lead");
    String expected = lead == null ? "to" : lead.equalsIgnoreCase("between") ? "and" : "to";
    return link.equals(expected) || (lead == null && !link.equals("and"));
  }

  private static Phrase between(Subject subject, String text, Matcher two, UnitTable units) {
    BigDecimal low = number(two.group("low"));
    BigDecimal high = number(two.group("high"));
    if (low.compareTo(high) >= 0) {
      throw subject.ambiguous(text, "a range runs from a lower to a higher number");
    }
    String unit = UnitNames.collapse(two.group("unit"));
    if (!isOneUnit(UnitNames.collapse(two.group("lowUnit")), unit, units)) {
      throw subject.ambiguous(text, "its two numbers are in different units");
    }
    String wording =
        two.group().substring(0, two.end("low")) + two.group("link") + two.group("high");
    return new Phrase(
        Qualifier.BETWEEN, ImmutableList.of(low, high), UnitNames.trim(wording), unit);
  }

  private static boolean isOneUnit(String lowUnit, String unit, UnitTable units) {
    return lowUnit.isEmpty()
        || lowUnit.equals(unit)
        || (UnitNames.MULTIPLIERS.containsKey(lowUnit.toLowerCase(Locale.ROOT))
            && UnitNames.firstWord(unit).equals(UnitNames.firstWord(lowUnit)))
        || (units.find(unit).isPresent() && units.find(lowUnit).equals(units.find(unit)));
  }

  private static BigDecimal number(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u2212') {
        digits.append('-');
      } else if (c != ',' && !Character.isSpaceChar(c)) {
        digits.append(c);
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** Its numbers in their one form. */
  ImmutableList<BigDecimal> values() {
    return written.stream()
        .map(number -> Decimals.normal(Subject.FIGURE, number))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the qualifier lets the number be. */
  Interval bounds(Unit<?> unit) {
    return Convention.bounds(qualifier, written, unit);
  }
}
