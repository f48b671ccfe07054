package org.logframe.json.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads values of one kind from lines, each by itself, those that come again from memory: the same few
 * ids, periods and areas do. A value ends where its last quote or bracket stands, so that one whose bytes stand
 * here is the one that is here, and its end need not be looked for. For one thread.
 */
public final class SliceReader<V> {
  private final Slices slices;
  private final DocumentReader.Reading<V> reading;
  private final RecentEntries<Entry<V>> entries = new RecentEntries<>();
  private @Nullable Entry<V> latest;

  /** A slice, and what it says. */
  private static final class Entry<V> extends Literal implements RecentEntries.Entry {
    private final int hash;
    private final V value;

    Entry(byte[] bytes, int from, int to, int hash, V value) {
      super(bytes, from, to);
      this.hash = hash;
      this.value = value;
    }

    @Override
    public int hash() {
      return hash;
    }
  }

  SliceReader(Slices slices, DocumentReader.Reading<V> reading) {
    this.slices = slices;
    this.reading = reading;
  }

  /**
   * Reads the value here, and passes it.
   *
   * @return nothing where it has no end here, or where there is something to say about it
   */
  public @Nullable V read(LineCursor line) {
    Entry<V> entry = latest;
    if (entry == null || !line.skip(entry)) {
      entry = find(line);
      latest = entry;
    }
    return entry == null ? null : entry.value;
  }

  private @Nullable Entry<V> find(LineCursor line) {
    int hash = line.hashOfValue();
    Entry<V> entry = entries.latest(hash);
    if (entry != null && line.skip(entry)) {
      return entry;
    }
    entry = entries.other(hash);
    return entry != null && line.skip(entry) ? entry : readAnew(line, hash);
  }

  private @Nullable Entry<V> readAnew(LineCursor line, int hash) {
    int start = line.at();
    int end = line.endOfValue();
    V value = end < 0 ? null : valueOf(line.bytes(), start, end);
    if (value == null) {
      return null;
    }
    Entry<V> entry = new Entry<>(line.bytes(), start, end, hash, value);
    entries.add(entry);
    line.goTo(end);
    return entry;
  }

  private @Nullable V valueOf(byte[] bytes, int start, int end) {
    Remarks remarks = new Remarks();
    try {
      CharBuffer slice =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
      try (JsonParser parser = slices.parser(slice)) {
        V value = slices.reading(parser, remarks).document(reading);
        return remarks.any ? null : value;
      }
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static final class Remarks implements ProblemSink {
    private boolean any;

    @Override
    public void report(String message, String text, Place place) {
      any = true;
    }

    @Override
    public void passOver(String message, String text, Place place) {
      any = true;
    }
  }
}
