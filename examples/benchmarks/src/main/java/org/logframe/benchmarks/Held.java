package org.logframe.benchmarks;

import com.google.common.base.Splitter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;
import org.logframe.table.ObservationTable;

/** How many bytes a table holds for each of its observations. */
final class Held {
  private Held() {}

  /** What the JVM counts with the table, less what it counts without. */
  static String table(int observations) throws JMException {
    ObservationTable[] table = {Places.table(Places.portfolio(), observations, Places::observation)
    };
    long before = held();
    table[0] = Places.table(Places.portfolio(), 0, Places::observation);
    return String.format(
        Locale.ROOT,
        "| observations | bytes each |%n| --- | --- |%n| %d | %.2f |%n",
        observations,
        (double) (before - held()) / observations);
  }

  /** The last number of a class histogram: how many bytes there are in all. */
  private static long held() throws JMException {
    Object histogram = ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "gcClassHistogram",
            new Object[] {new String[0]},
            new String[] {String[].class.getName()});
    List<String> words =
        Splitter.onPattern("\\s+").omitEmptyStrings().splitToList(histogram.toString());
    return Long.parseLong(words.get(words.size() - 1));
  }
}
