package org.logframe.aggregate.box.node;

/**
 * Numbers that tell sets of leaf cells apart: on each axis every leaf has a fixed pseudo-random
 * number, a cell has the product of those of its leaves, and a set the sum of those of its cells, all
 * modulo the prime 2^61 - 1. Two families of boxes cover the same cells if their sums are equal, but
 * for a chance of some 2^-59: the identity test of Schwartz (1980) and Zippel (1979) for polynomials,
 * here the sums of products of one variable for each axis. So cells need not be listed.
 */
public final class Fingerprint {
  private static final long PRIME = (1L << 61) - 1;

  private Fingerprint() {}

  /** The number of one leaf of an axis: the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
  static long of(int axis, long leaf) {
    long mixed = (((long) axis << 48) + leaf + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return Long.remainderUnsigned(mixed ^ (mixed >>> 31), PRIME);
  }

  public static long sum(long one, long other) {
    return (one + other) % PRIME;
  }

  static long difference(long one, long other) {
    return (one - other + PRIME) % PRIME;
  }

  static long product(long one, long other) {
    long high = Math.multiplyHigh(one, other);
    long low = one * other;
    return ((low & PRIME) + ((low >>> 61) | (high << 3))) % PRIME;
  }
}
