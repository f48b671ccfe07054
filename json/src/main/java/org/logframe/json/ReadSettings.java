package org.logframe.json;

import java.io.Reader;
import org.logframe.json.codec.ReadOptions;
import org.logframe.json.codec.ReadOptions.Strictness;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** How documents are read: within which limits, and how strictly. */
final class ReadSettings {
  private static final int MAX_NAME = 1_000;

  private final Limits limits;
  private final ReadOptions options;
  private final JsonFactory factory;

  private ReadSettings(Limits limits, Strictness strictness) {
    this.limits = limits;
    this.options = new ReadOptions(
        limits.numberLength(), limits.exponent(), limits.elements(), limits.problems(), strictness);
    this.factory = JsonFactory.builder()
        .streamReadConstraints(constraints(limits))
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .build();
  }

  /** Strict settings within limits. */
  static ReadSettings of(Limits limits) {
    return new ReadSettings(limits, Strictness.STRICT);
  }

  // The codecs check numbers themselves, and say more than the parser could.
  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.nesting())
        .maxStringLength(limits.stringLength())
        .maxNumberLength(Math.max(limits.stringLength(), limits.numberLength()))
        .maxNameLength(Math.min(limits.stringLength(), MAX_NAME))
        .build();
  }

  ReadSettings withLimits(Limits limits) {
    return new ReadSettings(limits, options.strictness());
  }

  ReadSettings leniently() {
    return new ReadSettings(limits, Strictness.LENIENT);
  }

  Limits limits() {
    return limits;
  }

  ReadOptions options() {
    return options;
  }

  /** A parser of a document; it leaves the source open. */
  JsonParser parse(Reader source) {
    return factory.createParser(
        ObjectReadContext.empty(), new DocumentSource(source, limits.documentLength()));
  }

  /** A parser of some characters, which are not copied. */
  JsonParser parse(char[] characters, int offset, int length) {
    return factory.createParser(ObjectReadContext.empty(), characters, offset, length);
  }
}
