package org.logframe.benchmarks;

import com.alibaba.fastjson2.JSON;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.logframe.json.ObservationReading;
import org.logframe.json.ObservationsForm;
import org.logframe.json.ObservationsJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads all observations of NDJSON in memory, one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Reading {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Param("1000000")
  private int observations;

  private final ObjectReader reader = JsonMapper.builder().build().readerFor(Row.class);
  private byte[] lines = new byte[0];
  private byte[] otherLines = new byte[0];
  private byte[] array = new byte[0];

  /** Writes the observations, and sees that the same are read. */
  @Setup
  public void write() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    Writing.databind(Rows.of(observations).iterator(), target);
    lines = target.toByteArray();
    Sums.of(Rows.of(observations)
            .flatMap(row -> Optional.ofNullable(row.value().value()).stream())
            .toList())
        .require(Sums.ofNumbers(ObservationsJson.reader().open(lines).readAll()));
    otherLines = new String(lines, StandardCharsets.UTF_8)
        .replace("\":", "\": ")
        .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream inArray = new ByteArrayOutputStream();
    ObservationsJson.writer()
        .form(ObservationsForm.ARRAY)
        .write(ObservationsJson.reader().open(lines).readAll(), inArray);
    array = inArray.toByteArray();
  }

  /** Nothing but the tokens, which nobody looks at. */
  @Benchmark
  public long tokenScan() {
    return tokens(lines);
  }

  static long tokens(byte[] lines) {
    long tokens = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), lines)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Records of strings. */
  @Benchmark
  public void databindRecords(Blackhole sink) {
    try (MappingIterator<Row> rows = reader.readValues(lines)) {
      rows.forEachRemaining(sink::consume);
    }
  }

  /** Records of strings. */
  @Benchmark
  public void fastjsonRecords(Blackhole sink) {
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        sink.consume(JSON.parseObject(lines, start, i - start, Row.class));
        start = i + 1;
      }
    }
  }

  /** Observations of the library, checked. */
  @Benchmark
  public void logframeLines(Blackhole sink) {
    try (ObservationReading reading = ObservationsJson.reader().open(lines)) {
      reading.forEachRemaining(sink::consume);
    }
  }

  /** Observations of the library, checked, from lines with white space. */
  @Benchmark
  public void logframeOtherLines(Blackhole sink) {
    try (ObservationReading reading = ObservationsJson.reader().open(otherLines)) {
      reading.forEachRemaining(sink::consume);
    }
  }

  /** Observations of the library, checked, from one array. */
  @Benchmark
  public void logframeArray(Blackhole sink) {
    try (ObservationReading reading =
        ObservationsJson.reader().form(ObservationsForm.ARRAY).open(array)) {
      reading.forEachRemaining(sink::consume);
    }
  }
}
