package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.source.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class LogframeModuleTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();

  @Test
  void isFoundByAMapper() {
    Publication publication = Publication.builder().id("p").title(Text.of("T")).build();

    String written = MAPPER.writeValueAsString(publication);

    assertThat(written).isEqualTo("{\"id\":\"p\",\"title\":\"T\"}");
    assertThat(MAPPER.readValue(written, Publication.class)).isEqualTo(publication);
  }

  @Test
  void readsNounsInsideOtherDocuments() {
    List<Source> sources = List.of(Source.of("a"), Source.of("b", "c"));

    String written = MAPPER.writeValueAsString(sources);

    assertThat(MAPPER.readValue(written, new TypeReference<List<Source>>() {})).isEqualTo(sources);
  }

  @Test
  void letsTheExceptionThroughUnwrapped() {
    assertThatThrownBy(() -> MAPPER.readValue(
            "[{}, {\"publication\": \"p\",\n \"page\": 1}]", new TypeReference<List<Source>>() {}))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith("1 problem\n/0 (line 1, column 2): Source: has no \"publication\"");
    assertThatThrownBy(() -> MAPPER.readValue("{\"publication\": \"p\"", Source.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "1 problem\n/publication (line 1, column 20): not JSON: Unexpected end-of-input: "
                + "expected close marker for Object");
  }
}
