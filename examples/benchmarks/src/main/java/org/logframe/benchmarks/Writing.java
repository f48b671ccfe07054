package org.logframe.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.logframe.indicator.Observation;
import org.logframe.json.ObservationWriting;
import org.logframe.json.ObservationsJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes all observations as NDJSON, one by one, to where bytes are counted and dropped. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Writing {
  private static final ObjectWriter WRITER =
      JsonMapper.builder().build().writerFor(Row.class).withRootValueSeparator("\n");

  @Param("1000000")
  private int observations;

  private final JsonFactory factory =
      JsonFactory.builder().rootValueSeparator("\n").build();
  private ImmutableList<Row> rows = ImmutableList.of();
  private ImmutableList<Observation> nouns = ImmutableList.of();
  private long length;

  /** Makes the observations, and sees that everybody writes the same. */
  @Setup
  public void make() {
    rows = Rows.of(observations).collect(ImmutableList.toImmutableList());
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    databind(rows.iterator(), lines);
    nouns = ObservationsJson.reader().open(lines.toByteArray()).readAll();
    length = lines.size();
    check(generator());
    check(fastjsonRecords());
    check(logframe());
  }

  private void check(long written) {
    if (written != length) {
      throw new IllegalStateException(written + " bytes instead of " + length);
    }
  }

  static void databind(Iterator<Row> rows, OutputStream target) {
    try (SequenceWriter out = WRITER.writeValues(target)) {
      rows.forEachRemaining(out::write);
    }
    newLine(target);
  }

  private static void newLine(OutputStream target) {
    try {
      target.write('\n');
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Jackson's generator by hand, from strings and numbers that are there. */
  @Benchmark
  public long generator() {
    Counting target = new Counting();
    try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), target)) {
      rows.forEach(row -> write(row, out));
    }
    newLine(target);
    return target.count();
  }

  private static void write(Row row, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("indicator", row.indicator());
    out.writeStringProperty("programme", row.programme());
    out.writeStringProperty("area", row.area());
    out.writeStringProperty("period", row.period());
    out.writeName("categories");
    out.writeStartObject();
    row.categories().forEach(out::writeStringProperty);
    out.writeEndObject();
    out.writeName("value");
    out.writeStartObject();
    if (row.value().value() != null) {
      out.writeNumberProperty("value", row.value().value());
      out.writeStringProperty("unit", row.value().unit());
    } else {
      out.writeStringProperty("reason", row.value().reason());
    }
    out.writeEndObject();
    out.writeStringProperty("asOf", row.asOf());
    out.writeEndObject();
  }

  /** Records of strings. */
  @Benchmark
  public long databindRecords() {
    Counting target = new Counting();
    databind(rows.iterator(), target);
    return target.count();
  }

  /** Records of strings. */
  @Benchmark
  public long fastjsonRecords() {
    Counting target = new Counting();
    for (Row row : rows) {
      JSON.writeTo(target, row, JSONWriter.Feature.WriteBigDecimalAsPlain);
      newLine(target);
    }
    return target.count();
  }

  /** Observations of the library. */
  @Benchmark
  public long logframe() {
    Counting target = new Counting();
    try (ObservationWriting writing = ObservationsJson.writer().open(target)) {
      nouns.forEach(writing::write);
      writing.finish();
    }
    return target.count();
  }
}
