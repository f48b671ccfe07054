package org.logframe.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.logframe.json.codec.Quote;
import tools.jackson.core.exc.StreamConstraintsException;

/** The characters of a document, without a byte order mark at the beginning, up to a limit. */
final class DocumentSource extends FilterReader {
  private static final char MARK = '\ufeff';

  private final long maxLength;
  private long length;
  private boolean begun;

  DocumentSource(Reader in, long maxLength) {
    super(in);
    this.maxLength = maxLength;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = readWithoutMark(target, offset, length);
    this.length += Math.max(read, 0);
    if (this.length > maxLength) {
      throw new StreamConstraintsException(
          "the document has more than " + Quote.count(maxLength, "character"));
    }
    return read;
  }

  private int readWithoutMark(char[] target, int offset, int length) throws IOException {
    int read = Filling.read(in, target, offset, length);
    if (begun || read <= 0) {
      return read;
    }
    begun = true;
    if (target[offset] != MARK) {
      return read;
    }
    System.arraycopy(target, offset + 1, target, offset, read - 1);
    return read == 1 ? Filling.read(in, target, offset, length) : read - 1;
  }
}
