package org.logframe.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.json.JsonReader;
import org.logframe.json.JsonWriter;
import org.logframe.json.LenientResult;

/** What holds of documents of one kind, whatever the bytes. */
record DocumentLaws<T>(JsonReader<T> reader, JsonWriter<T> writer) {
  void hold(byte[] document) {
    Attempt<T> strict = Attempt.of(() -> reader.read(document));
    Attempt<LenientResult<T>> lenient = Attempt.of(() -> reader.lenient().read(document));
    Optional<String> text = Attempt.text(document);
    if (text.isPresent()) {
      assertThat(Attempt.of(() -> reader.read(text.get()))).isEqualTo(strict);
    } else {
      assertThat(strict.value()).isNull();
      assertThat(lenient.value()).isNull();
    }
    if (strict.value() != null) {
      assertThat(lenient.value())
          .isEqualTo(new LenientResult<>(strict.value(), ImmutableList.of()));
    }
    LenientResult<T> result = lenient.value();
    if (result != null) {
      holdOfWritten(result.value());
    }
  }

  private void holdOfWritten(T value) {
    String written = writer.write(value);
    T read = reader.read(written);
    assertThat(read).isEqualTo(value);
    assertThat(writer.write(read)).isEqualTo(written);
    assertThat(reader.read(writer.longNumbersAsText().write(value))).isEqualTo(value);
  }
}
