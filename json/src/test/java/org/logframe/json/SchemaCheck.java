package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.concurrent.ConcurrentHashMap;
import org.logframe.json.codec.Schemas;
import org.logframe.json.noun.Nouns;

/** Validates what tests write. */
final class SchemaCheck {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final ConcurrentHashMap<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private SchemaCheck() {}

  static void check(Class<?> type, String document) {
    assertThat(schema(type).validate(document, InputFormat.JSON)).isEmpty();
  }

  static boolean isValid(Class<?> type, String document) {
    return schema(type).validate(document, InputFormat.JSON).isEmpty();
  }

  private static Schema schema(Class<?> type) {
    return SCHEMAS.computeIfAbsent(type, SchemaCheck::schemaOf);
  }

  private static Schema schemaOf(Class<?> type) {
    return REGISTRY.getSchema(Documents.text(
        Schemas.document(Nouns.codec(type), "urn:test:" + type.getSimpleName(), "test")));
  }
}
