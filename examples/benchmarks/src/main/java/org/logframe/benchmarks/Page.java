package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in Markdown with a table for each class of benchmarks, under a heading of its own. What was
 * measured again takes the place of what was measured before; all else of the page stays.
 */
final class Page {
  private static final String START = "<!-- Measured by the benchmarks, from here -->";
  private static final String END = "<!-- to here. -->";
  private static final String HEADING = "### ";

  private final Path file;

  Page(Path file) {
    this.file = file;
  }

  /** Prints a table and writes it to the page, which is made if it is not there. */
  void put(String name, String table) throws IOException {
    System.out.println(HEADING + name + "\n\n" + table);
    List<String> lines = new ArrayList<>(
        Files.exists(file) ? Files.readAllLines(file) : ImmutableList.of(START, "", END));
    int end = lines.indexOf(END);
    if (lines.indexOf(START) < 0 || end < 0) {
      throw new IOException(file + ": has no place for benchmarks: " + START + " " + END);
    }
    int from = lines.indexOf(HEADING + name);
    int to = from < 0 ? end : from + 1;
    while (to < end && !lines.get(to).startsWith(HEADING)) {
      to++;
    }
    List<String> section = lines.subList(from < 0 ? end : from, to);
    section.clear();
    section.addAll(ImmutableList.of(HEADING + name, ""));
    section.addAll(table.lines().toList());
    section.add("");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }
}
