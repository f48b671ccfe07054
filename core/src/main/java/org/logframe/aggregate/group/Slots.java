package org.logframe.aggregate.group;

import java.util.Arrays;

/** Numbers keys 0, 1, 2 as they first come: a hash table with open addresses. */
public final class Slots {
  private static final long NONE = -1;

  private long[] keys = new long[64];
  private int[] numbers = new int[64];
  private int size;

  Slots() {
    Arrays.fill(keys, NONE);
  }

  /** The number of a key, which is not negative. */
  int number(long key) {
    if (2 * size >= keys.length) {
      grow();
    }
    int at = find(key);
    if (keys[at] == NONE) {
      keys[at] = key;
      numbers[at] = size++;
    }
    return numbers[at];
  }

  private int find(long key) {
    int at = hash(key) & (keys.length - 1);
    while (keys[at] != NONE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** Fibonacci hashing: neighbouring keys are spread. */
  private static int hash(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[Math.multiplyExact(2, oldKeys.length)];
    numbers = new int[keys.length];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  /** The keys by their numbers. */
  long[] keys() {
    long[] ofNumbers = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != NONE) {
        ofNumbers[numbers[i]] = keys[i];
      }
    }
    return ofNumbers;
  }

  /** How many keys there are. */
  int size() {
    return size;
  }
}
