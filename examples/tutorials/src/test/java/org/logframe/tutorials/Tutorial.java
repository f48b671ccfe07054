package org.logframe.tutorials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tutorial of this module: its source, what it prints, and what it ought to print. */
record Tutorial(String name) {
  private static final Path SOURCES = Repository.file(
      "examples", "tutorials", "src", "main", "java", "org", "logframe", "tutorials");

  /** A million observations take seconds, and show no more than twenty thousand. */
  private static final Map<String, String[]> ARGUMENTS =
      Map.of("StreamAMillion", new String[] {"20000"});

  static final Path GOLDEN =
      Repository.file("examples", "tutorials", "src", "test", "resources", "golden");

  static List<Tutorial> all() {
    return filesOf(SOURCES, ".java")
        .filter(name -> !name.equals("package-info"))
        .map(Tutorial::new)
        .toList();
  }

  /** The names of a folder's files that end so, sorted, without the ending. */
  static Stream<String> filesOf(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path source() {
    return SOURCES.resolve(name + ".java");
  }

  Path golden() {
    return GOLDEN.resolve(name + ".txt");
  }

  /** What its main method prints, with line feeds. */
  String output() throws ReflectiveOperationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Class.forName("org.logframe.tutorials." + name)
          .getMethod("main", String[].class)
          .invoke(null, (Object) ARGUMENTS.getOrDefault(name, new String[0]));
    } catch (InvocationTargetException e) {
      throw new AssertionError(name + " failed: " + e.getCause(), e.getCause());
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Override
  public String toString() {
    return name;
  }
}
