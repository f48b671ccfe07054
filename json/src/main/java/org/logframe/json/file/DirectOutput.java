package org.logframe.json.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A pipe, a device or a descriptor, which takes bytes as they come. */
final class DirectOutput extends OutputFile {
  private final OutputStream stream;

  DirectOutput(Path file) throws IOException {
    // A descriptor may be that of a file with something in it, as where a shell redirects to one.
    this.stream = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void commit() throws IOException {
    stream.close();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
