package org.logframe.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.runner.Runner;
import tools.jackson.core.json.JsonFactory;

/** On what benchmarks run. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final ImmutableList<Class<?>> COMPARED =
      ImmutableList.of(DuckDBConnection.class, JsonFactory.class, JSON.class, Runner.class);

  private Machine() {}

  /** The day, the processors, and the versions of what is compared. */
  static String text() throws IOException {
    return LocalDate.now(ZoneOffset.UTC)
        + ", " + Runtime.getRuntime().availableProcessors() + " processors" + model()
        + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        + ", Java " + Runtime.version()
        + ", "
        + COMPARED.stream().map(Machine::archive).collect(Collectors.joining(", "));
  }

  /** The name of the archive of a class, in which its version stands. */
  private static String archive(Class<?> of) {
    return MoreFiles.getNameWithoutExtension(
        Path.of(of.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  /** What the processors are, where the system says it. */
  private static String model() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
          .orElse("");
    }
  }

  /** How many threads wanted to run in the last minute: one or two where nothing else runs. */
  static String load() {
    return String.format(
        Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
