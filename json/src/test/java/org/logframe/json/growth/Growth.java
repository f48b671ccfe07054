package org.logframe.json.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Time against size: the processor time that something takes at 1, 2, 4, 8 and 16 thousand, and the
 * exponent of the power that fits it. Processor time, since other processes do not count in it.
 */
final class Growth {
  private static final int[] SIZES = {1_000, 2_000, 4_000, 8_000, 16_000};
  private static final double LONGEST = 10;

  /** Less than this is mostly noise, and is left out of the fit. */
  private static final double MEASURABLE = 0.1;

  /** If the greatest size takes less than this, there is nothing to tell an exponent from. */
  private static final double TELLING = 0.5;

  private static final int RUNS = 3;
  private static final double GREATEST_EXPONENT = 1.3;

  private final List<Integer> sizes = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();
  private boolean overflows;

  private Growth() {}

  /** Measures something that is made for a size, up to the size at which it takes too long. */
  static Growth of(IntFunction<Supplier<Object>> made) {
    Growth growth = new Growth();
    try {
      use(made.apply(SIZES[0]));
      for (int size : SIZES) {
        double time = quickest(made.apply(size));
        growth.sizes.add(size);
        growth.seconds.add(time);
        if (time > LONGEST) {
          break;
        }
      }
    } catch (StackOverflowError e) {
      growth.overflows = true;
    }
    return growth;
  }

  private static double quickest(Supplier<Object> work) {
    double best = time(work);
    for (int run = 1; run < RUNS && best < 1; run++) {
      best = Math.min(best, time(work));
    }
    return best;
  }

  private static double time(Supplier<Object> work) {
    Duration start = processorTime();
    use(work);
    return processorTime().minus(start).toNanos() / 1e9;
  }

  private static void use(Supplier<Object> work) {
    Objects.requireNonNull(work.get(), "what was made");
  }

  /** In steps of a hundredth of a second as a rule. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /** The slope of the logarithms by least squares, of what takes long enough to be measured. */
  double exponent() {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < sizes.size(); i++) {
      if (seconds.get(i) >= MEASURABLE) {
        double logSize = Math.log(sizes.get(i));
        double logTime = Math.log(seconds.get(i));
        n++;
        x += logSize;
        y += logTime;
        xx += logSize * logSize;
        xy += logSize * logTime;
      }
    }
    return n < 2 ? 0 : (n * xy - x * y) / (n * xx - x * x);
  }

  /** Whether time grows hardly faster than size, where there is enough of it, and is never long. */
  boolean isLinear() {
    double last = overflows ? Double.MAX_VALUE : seconds.get(seconds.size() - 1);
    return last < TELLING || (last <= LONGEST && exponent() <= GREATEST_EXPONENT);
  }

  /** The seconds at each size, and the exponent where there is enough time to tell it from. */
  @Override
  public String toString() {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < SIZES.length; i++) {
      row.append(
          i < seconds.size() ? String.format(Locale.ROOT, "%9.3f", seconds.get(i)) : "        -");
    }
    row.append(exponent() == 0 ? "     -" : String.format(Locale.ROOT, "%6.2f", exponent()));
    return row + (overflows ? ", then the stack overflows" : "");
  }

  /** The heads of the columns. */
  static String heads() {
    return String.format(
        "%44s%9s%9s%9s%9s%9s%6s", "s at", 1_000, 2_000, 4_000, 8_000, 16_000, "exp");
  }
}
