package org.logframe.json.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Refusal;
import org.logframe.json.codec.DocumentPrinter;
import org.logframe.json.codec.Scalars;
import org.logframe.json.noun.Nouns;
import tools.jackson.core.JsonGenerator;

/** Writes a dataset as JSON-stat 2.0. */
final class DatasetPrinter {
  /** A quotient may have 34 digits; nobody wants to see them. */
  private static final int MOST_DECIMALS = 4;

  private final Dataset dataset;
  private final JsonGenerator out;
  private final Map<String, String> statuses = new LinkedHashMap<>();

  DatasetPrinter(Dataset dataset, JsonGenerator out) {
    this.dataset = dataset;
    this.out = out;
  }

  void print() {
    out.writeStartObject();
    out.writeStringProperty("version", "2.0");
    out.writeStringProperty("class", "dataset");
    out.writeStringProperty("label", dataset.label());
    if (!dataset.source().isEmpty()) {
      out.writeStringProperty("source", dataset.source());
    }
    strings("note", dataset.notes());
    strings("id", dataset.ids());
    out.writeName("size");
    DocumentPrinter.startArray(out, true);
    dataset.sizes().forEach(out::writeNumber);
    out.writeEndArray();
    out.writeObjectPropertyStart("role");
    dataset.roles().forEach(this::strings);
    out.writeEndObject();
    dimensions();
    values();
    statuses();
    extension();
    out.writeEndObject();
  }

  private void strings(String name, ImmutableList<String> texts) {
    out.writeName(name);
    DocumentPrinter.startArray(out, true);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }

  private void strings(String name, Map<String, String> texts) {
    out.writeObjectPropertyStart(name);
    texts.forEach(out::writeStringProperty);
    out.writeEndObject();
  }

  private void dimensions() {
    out.writeObjectPropertyStart("dimension");
    for (Dimension dimension : dataset.dimensions()) {
      startDimension(dimension.id(), dimension.label(), dimension.ids(), dimension.labels());
      if (dataset.hasUnits(dimension)) {
        out.writeObjectPropertyStart("unit");
        dataset.unitsOfIndicators().forEach((id, text) -> {
          out.writeName(id);
          DocumentPrinter.startObject(out, true);
          unit(text);
          out.writeEndObject();
        });
        out.writeEndObject();
      }
      endDimension();
    }
    Map<String, String> labels = dataset.measures().stream()
        .collect(
            Collectors.toMap(Measure::id, Measure::label, (one, other) -> one, LinkedHashMap::new));
    startDimension("measure", dataset.label(), ImmutableList.copyOf(labels.keySet()), labels);
    out.writeObjectPropertyStart("unit");
    dataset.measures().forEach(this::unit);
    out.writeEndObject();
    endDimension();
    out.writeEndObject();
  }

  private void startDimension(
      String id, String label, ImmutableList<String> ids, Map<String, String> labels) {
    out.writeObjectPropertyStart(id);
    out.writeStringProperty("label", label);
    out.writeObjectPropertyStart("category");
    strings("index", ids);
    if (!labels.isEmpty()) {
      strings("label", labels);
    }
  }

  private void endDimension() {
    out.writeEndObject();
    out.writeEndObject();
  }

  private void unit(Measure measure) {
    out.writeName(measure.id());
    DocumentPrinter.startObject(out, true);
    out.writeNumberProperty("decimals", decimals(measure));
    unit(dataset.unitLabels().getOrDefault(measure.id(), ""));
    out.writeEndObject();
  }

  private void unit(String text) {
    if (text.codePoints().anyMatch(Character::isLetter)) {
      out.writeStringProperty("label", text);
    } else if (!text.isEmpty()) {
      out.writeStringProperty("symbol", text);
      out.writeStringProperty("position", "end");
    }
  }

  private int decimals(Measure measure) {
    int most = dataset.table().stream()
        .flatMap(cell -> measure.figure().apply(cell).stream())
        .mapToInt(BigDecimal::scale)
        .max()
        .orElse(0);
    return Math.min(Math.max(most, 0), MOST_DECIMALS);
  }

  private void values() {
    out.writeObjectPropertyStart("value");
    boolean any = false;
    for (Cell cell : dataset.table()) {
      int position = dataset.position(cell);
      for (Measure measure : dataset.measures()) {
        BigDecimal figure = measure.figure().apply(cell).orElse(null);
        if (figure != null) {
          out.writeName(String.valueOf(position));
          out.writeNumber(figure.toPlainString());
          any = true;
        }
        position++;
      }
    }
    if (!any && !dataset.table().cells().isEmpty()) {
      // Some readers take an empty object for no data at all.
      out.writeNullProperty("0");
    }
    out.writeEndObject();
  }

  private void statuses() {
    out.writeObjectPropertyStart("status");
    for (Cell cell : dataset.table()) {
      int position = dataset.position(cell);
      for (Measure measure : dataset.measures()) {
        List<String> codes = measure.status().apply(cell);
        if (!codes.isEmpty()) {
          String status = Joiner.on(' ').join(codes);
          out.writeStringProperty(String.valueOf(position), status);
          statuses.computeIfAbsent(status, text -> words(codes));
        }
        position++;
      }
    }
    out.writeEndObject();
  }

  private String words(List<String> codes) {
    return codes.stream().map(dataset.labels()::word).collect(Collectors.joining(", "));
  }

  private void extension() {
    out.writeObjectPropertyStart("extension");
    out.writeObjectPropertyStart("status");
    strings("label", statuses);
    out.writeEndObject();
    out.writeObjectPropertyStart("logframe");
    out.writeName("question");
    Nouns.codec(Aggregation.class).write(dataset.table().question(), out);
    out.writeBooleanProperty("rowsAddUp", dataset.table().rowsAddUp());
    out.writeNumberProperty("leftOut", dataset.table().leftOut().size());
    out.writeArrayPropertyStart("cells");
    for (Cell cell : dataset.table()) {
      if (hasSentences(cell)) {
        sentences(cell);
      }
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static boolean hasSentences(Cell cell) {
    return cell.refusal().isPresent()
        || !cell.carried().isEmpty()
        || !cell.findings().isEmpty()
        || !cell.remarks().isEmpty();
  }

  /** What numbers and codes do not say of a cell, in the library's sentences. */
  private void sentences(Cell cell) {
    out.writeStartObject();
    out.writeNumberProperty("at", dataset.position(cell));
    cell.refusal().ifPresent(this::refusal);
    sentences("carried", cell.carried());
    sentences("findings", cell.findings());
    sentences("remarks", cell.remarks());
    out.writeEndObject();
  }

  private void refusal(Refusal refusal) {
    out.writeObjectPropertyStart("refusal");
    out.writeStringProperty("reason", Scalars.constant(refusal.reason()));
    out.writeStringProperty("sentence", refusal.sentence());
    out.writeEndObject();
  }

  private void sentences(String name, ImmutableList<?> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart(name);
    sentences.forEach(each -> out.writeString(each.toString()));
    out.writeEndArray();
  }
}
