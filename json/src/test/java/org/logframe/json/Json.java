package org.logframe.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.io.StringWriter;
import org.logframe.json.noun.Nouns;

/** Shorthands of the tests. */
final class Json {
  private Json() {}

  /** A value as a document of its own, which is valid by the schema. */
  static <T> String write(Class<T> type, T value) {
    StringWriter written = new StringWriter();
    Documents.write(Nouns.codec(type), value, written);
    SchemaCheck.check(type, written.toString());
    return written.toString();
  }

  static <T> T read(Class<T> type, String document) {
    return Documents.read(Nouns.codec(type), new StringReader(document));
  }

  /** What is wrong with a document that cannot be read. */
  static ImmutableList<Problem> problems(Class<?> type, String document) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> read(type, document))
        .problems();
  }

  /** What is wrong with a document, one line per problem. */
  static String lines(Class<?> type, String document) {
    return problems(type, document).stream()
        .map(Problem::toString)
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
