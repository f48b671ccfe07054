package org.logframe.json.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever list of a document is long, and whatever chain: time grows with its length. */
class DocumentGrowth {
  @TestFactory
  Stream<DynamicTest> growsWithTheDocument() {
    System.out.println(Growth.heads());
    return DocumentShapes.all().entrySet().stream()
        .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
          Growth growth =
              Growth.of(size -> new DocumentUse(shape.getValue().apply(size).toString()));
          System.out.printf("%-44s%s%n", shape.getKey(), growth);
          assertThat(growth).as(shape.getKey()).matches(Growth::isLinear, "is linear");
        }));
  }
}
