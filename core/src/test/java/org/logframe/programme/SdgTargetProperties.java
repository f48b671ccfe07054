package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SdgTargetProperties {
  /** The last target by number and the last by letter, as the 2030 Agenda has them per goal. */
  private static final List<String> LAST = List.of(
      "5b", "5c", "9d", "7c", "6c", "6b", "3b", "10b", "5c", "7c", "7c", "8c", "3b", "7c", "9c",
      "10b", "19");

  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final List<String> CODES = IntStream.rangeClosed(1, 17)
      .boxed()
      .flatMap(goal -> targets(LAST.get(goal - 1)).map(target -> goal + "." + target))
      .toList();

  private static Stream<String> targets(String last) {
    int number = Integer.parseInt(LETTER.matcher(last).replaceAll(""));
    char letter = LETTER.matcher(last).find() ? last.charAt(last.length() - 1) : 'a' - 1;
    return Stream.concat(
        IntStream.rangeClosed(1, number).mapToObj(Integer::toString),
        IntStream.rangeClosed('a', letter).mapToObj(Character::toString));
  }

  @Example
  void thereAreAHundredAndSixtyNine() {
    assertThat(CODES).hasSize(169).doesNotHaveDuplicates();
    assertThat(CODES).allSatisfy(code -> assertThat(SdgTarget.parse(code)).hasToString(code));
  }

  @Property
  void parseReadsWhatToStringWrites(@ForAll("targets") SdgTarget target) {
    assertThat(SdgTarget.parse(target.toString())).isEqualTo(target);
  }

  @Property
  void nothingElseIsRead(@ForAll("nearly") String text) {
    if (CODES.contains(text)) {
      assertThat(SdgTarget.parse(text)).hasToString(text);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> SdgTarget.parse(text));
    }
  }

  @Property
  void orderIsThatOfTheList(@ForAll("targets") SdgTarget one, @ForAll("targets") SdgTarget other) {
    int expected = Integer.compare(CODES.indexOf(one.toString()), CODES.indexOf(other.toString()));

    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<SdgTarget> targets() {
    return Arbitraries.of(CODES).map(SdgTarget::parse);
  }

  @Provide
  Arbitrary<String> nearly() {
    return Arbitraries.strings().withChars("012789abcde.. ").ofMinLength(2).ofMaxLength(5);
  }
}
