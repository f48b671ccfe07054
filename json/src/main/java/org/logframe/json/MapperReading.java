package org.logframe.json;

import java.util.function.Consumer;
import org.logframe.json.codec.DocumentReader;
import tools.jackson.core.JsonParser;

/**
 * How a mapper reads what is of the model.
 *
 * @param passedOver takes what a lenient one does not know
 */
record MapperReading(ReadSettings settings, Consumer<? super Problem> passedOver) {
  /** Reads at the parser's current token. */
  <T> T read(DocumentReader.Reading<T> reading, JsonParser parser) {
    LenientResult<T> result = Documents.read(reading, parser, settings);
    result.problems().forEach(passedOver);
    return result.value();
  }
}
