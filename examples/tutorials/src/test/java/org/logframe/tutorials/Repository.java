package org.logframe.tutorials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this project, from wherever the tests are started. */
final class Repository {
  private static final Path ROOT = root(Path.of("").toAbsolutePath());

  private Repository() {}

  static Path file(String... names) {
    Path file = ROOT;
    for (String name : names) {
      file = file.resolve(name);
    }
    return file;
  }

  /** What to call a file of this project: its path from the root. */
  static String nameOf(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** A file's text, with line feeds. */
  static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(Path folder) {
    Path found = folder;
    while (!Files.isDirectory(found.resolve(".mvn"))) {
      Path parent = found.getParent();
      if (parent == null) {
        throw new IllegalStateException("no folder .mvn above " + folder);
      }
      found = parent;
    }
    return found;
  }
}
