package org.logframe.benchmarks;

import com.google.common.base.Splitter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;
import org.logframe.table.ObservationTable;

/** How many bytes a table holds for each of its observations. */
public final class Held {
  private Held() {}

  /**
   * Prints them: what the JVM counts with the table, less what it counts without.
   *
   * @param args how many observations
   */
  public static void main(String[] args) throws JMException {
    int observations = Integer.parseInt(args[0]);
    ObservationTable[] table = {Places.table(observations)};
    long before = held();
    int size = table[0].size();
    table[0] = Places.table(0);
    System.out.printf(
        Locale.ROOT,
        "%,d observations, %.2f bytes each%n",
        size,
        (double) (before - held()) / size);
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
