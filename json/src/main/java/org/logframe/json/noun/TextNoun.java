package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Comparison;
import org.logframe.json.codec.Definitions;
import org.logframe.json.codec.DocumentPrinter;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.StringMap;
import org.logframe.json.codec.Trail;
import org.logframe.source.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A text as an object from language tags to words, sorted by tag; a text in an unstated language
 * only is a bare string.
 */
final class TextNoun implements Codec<Text> {
  /** A BCP 47 language tag. */
  static final String LANGUAGE_TAG = "(?:[A-Za-z]{2,8}|[IiXx](?=-))(?:-[A-Za-z0-9]{1,8})*";

  private static final String UNDETERMINED = "und";
  private static final Function<String, String> LANGUAGE = TextNoun::language;

  @Override
  public String name() {
    return "Text";
  }

  @Override
  public void write(Text text, JsonGenerator out) {
    if (isBare(text)) {
      out.writeString(text.toString());
    } else {
      DocumentPrinter.startObject(out, text.languages().size() == 1);
      text.byLanguage().forEach(out::writeStringProperty);
      out.writeEndObject();
    }
  }

  @Override
  public @Nullable Text read(DocumentReader in) {
    JsonToken token = in.token();
    if (token != JsonToken.VALUE_STRING && token != JsonToken.START_OBJECT) {
      in.rejectType(name(), "string or an object");
      return null;
    }
    return token == JsonToken.VALUE_STRING
        ? in.convert(() -> Text.of(in.text()))
        : readLanguages(in);
  }

  private @Nullable Text readLanguages(DocumentReader in) {
    TokenStreamLocation begin = in.containerLocation();
    Map<String, Text> byLanguage = new LinkedHashMap<>();
    boolean isWhole = StringMap.read(name(), in, tag -> {
      String language = in.parse(LANGUAGE);
      if (byLanguage.containsKey(language)) {
        throw new IllegalArgumentException("Text: two tags name the language " + language);
      }
      return () -> byLanguage.put(language, Text.from(Map.of(language, in.text())));
    });
    if (isWhole && byLanguage.isEmpty()) {
      in.report("Text: has no language", "", in.place(begin));
    }
    return isWhole && !byLanguage.isEmpty() ? together(byLanguage) : null;
  }

  /** A tag in its canonical spelling, if it is one. */
  private static String language(String tag) {
    return Text.from(Map.of(tag, tag)).languages().iterator().next();
  }

  /** The text of texts in one language each. */
  private static Text together(Map<String, Text> byLanguage) {
    return byLanguage.size() == 1
        ? byLanguage.values().iterator().next()
        : Text.from(Maps.transformValues(byLanguage, Text::toString));
  }

  /** Nothing: a text has no name, and another wording is another text in its place. */
  @Override
  public String key(Text text) {
    return "";
  }

  @Override
  public void compare(Text before, Text after, Trail at, Comparison comparison) {
    Sets.union(before.languages(), after.languages()).stream().sorted().forEach(language -> {
      String was = before.byLanguage().get(language);
      String is = after.byLanguage().get(language);
      Trail here = at.language(language, !isBare(before), !isBare(after));
      comparison.compareParts(Scalars.STRING, was, is, here);
    });
  }

  private static boolean isBare(Text text) {
    return text.languages().size() == 1 && text.languages().contains(UNDETERMINED);
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        this,
        () -> ImmutableMap.of(
            "description",
            "Words by BCP 47 language tag; a bare string where nobody stated the language.",
            "oneOf",
            ImmutableList.of(
                ImmutableMap.of("type", "string", "minLength", 1),
                ImmutableMap.of(
                    "type",
                    "object",
                    "minProperties",
                    1,
                    "propertyNames",
                    ImmutableMap.of("pattern", "^(?:" + LANGUAGE_TAG + ")$"),
                    "additionalProperties",
                    ImmutableMap.of("type", "string", "minLength", 1)))));
  }
}
