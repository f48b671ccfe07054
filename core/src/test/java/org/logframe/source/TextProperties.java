package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextProperties {
  private static final List<String> TAGS =
      List.of("und", "en", "en-GB", "fr", "fr-CA", "ar", "zh", "zh-Hant", "zh-Hant-TW", "pt-BR");

  @Property
  void isReadAsAPlainSearchFinds(
      @ForAll("words") Map<String, String> words, @ForAll("readers") Locale reader) {
    assertThat(Text.from(words).in(reader)).isEqualTo(plainSearch(words, reader));
  }

  private static String plainSearch(Map<String, String> words, Locale reader) {
    List<String> subtags = Arrays.asList(reader.toLanguageTag().split("-", -1));
    List<String> candidates = new ArrayList<>();
    for (int length = subtags.size(); length > 0; length--) {
      candidates.add(String.join("-", subtags.subList(0, length)));
    }
    candidates.addAll(List.of("und", "en", Collections.min(words.keySet())));
    return candidates.stream()
        .filter(words::containsKey)
        .findFirst()
        .map(words::get)
        .orElseThrow();
  }

  @Property
  void toStringIsForAReaderOfEnglish(@ForAll("words") Map<String, String> words) {
    Text text = Text.from(words);
    assertThat(text).hasToString(text.in(Locale.ENGLISH));
  }

  @Property
  void givesBackWhatItWasMadeFromSortedByTag(@ForAll("words") Map<String, String> words) {
    Text text = Text.from(words);

    assertThat(text.byLanguage()).containsExactlyEntriesOf(new TreeMap<>(words));
    assertThat(text.languages()).containsExactlyElementsOf(new TreeSet<>(words.keySet()));
    assertThat(Text.from(text.byLanguage())).isEqualTo(text).hasSameHashCodeAs(text);
  }

  @Property
  void dependsNeitherOnOrderNorOnTheCaseOfTags(@ForAll("words") Map<String, String> words) {
    List<String> backwards = new ArrayList<>(words.keySet());
    Collections.reverse(backwards);
    Map<String, String> same = new LinkedHashMap<>();
    backwards.forEach(tag -> same.put(tag.toUpperCase(Locale.ROOT), words.get(tag)));

    assertThat(Text.from(same)).isEqualTo(Text.from(words));
  }

  @Property
  void withChangesOneLanguageOnly(
      @ForAll("words") Map<String, String> words, @ForAll("tags") String tag) {
    Map<String, String> expected = new TreeMap<>(words);
    expected.put(tag, "other words");

    assertThat(Text.from(words).with(Locale.forLanguageTag(tag), "other words").byLanguage())
        .isEqualTo(expected);
  }

  @Property
  void isEqualOnlyIfTheSameLanguagesSayTheSame(
      @ForAll("words") Map<String, String> one, @ForAll("words") Map<String, String> other) {
    assertThat(Text.from(one).equals(Text.from(other))).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<Map<String, String>> words() {
    return Arbitraries.maps(tags(), Arbitraries.of("one", "two", "три"))
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> tags() {
    return Arbitraries.of(TAGS);
  }

  @Provide
  Arbitrary<Locale> readers() {
    return Arbitraries.of(
            "und",
            "en",
            "en-US",
            "en-GB-oxendict",
            "fr-CA-u-nu-latn",
            "fr-BE",
            "ar-EG",
            "zh-Hant",
            "zh-Hant-HK",
            "zh-Hant-TW",
            "zh-TW",
            "pt",
            "pt-BR",
            "de",
            "x-klingon")
        .map(Locale::forLanguageTag);
  }
}
