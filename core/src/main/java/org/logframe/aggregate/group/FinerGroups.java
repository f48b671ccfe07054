package org.logframe.aggregate.group;

/**
 * In which of some groups each of finer ones is. Where some that follow each other are of one group, as
 * where the last facets are left out, they are a block.
 */
public final class FinerGroups {
  /** To begin a sum in a register takes as long as to add so many numbers, two at a time, in memory. */
  private static final int LONG_BLOCK = 8;

  private final int block;
  private final int[] groups;
  private final boolean areInOrder;

  /**
   * Finer groups.
   *
   * @param block so many that follow each other are of one group
   * @param groups the group of each block; less than 0 if nothing is in it
   * @param areInOrder whether the first block is of the first group, and so on
   */
  private FinerGroups(int block, int[] groups, boolean areInOrder) {
    this.block = block;
    this.groups = groups;
    this.areInOrder = areInOrder;
  }

  /** The group of each; less than 0 if nothing is in either. */
  static FinerGroups of(int[] groups) {
    return new FinerGroups(1, groups, false);
  }

  /** Of finer groups that are numbers in mixed radix, the sum of what their digits say. */
  static FinerGroups ofSums(int[][] said) {
    int digits = said.length;
    int block = 1;
    while (digits > 0 && areInOrder(said[digits - 1], 0)) {
      digits--;
      block = Math.multiplyExact(block, said[digits].length);
    }
    boolean areInOrder = true;
    int worth = 1;
    for (int i = digits - 1; i >= 0; i--) {
      areInOrder &= areInOrder(said[i], worth);
      worth *= said[i].length;
    }
    return new FinerGroups(block, areInOrder ? new int[0] : groups(said, digits), areInOrder);
  }

  private static boolean areInOrder(int[] said, int worth) {
    for (int code = 0; code < said.length; code++) {
      if (said[code] != code * worth) {
        return false;
      }
    }
    return true;
  }

  private static int[] groups(int[][] said, int digits) {
    int[] groups = {0};
    for (int i = 0; i < digits; i++) {
      int[] next = new int[Math.multiplyExact(groups.length, said[i].length)];
      int size = 0;
      for (int group : groups) {
        for (int ofDigit : said[i]) {
          next[size++] = group + ofDigit;
        }
      }
      groups = next;
    }
    return groups;
  }

  /** Adds what finer groups have to that of theirs. */
  public void add(long[] ofFiner, long[] into) {
    if (areInOrder && block >= LONG_BLOCK) {
      for (int group = 0; group < into.length; group++) {
        long sum = 0;
        for (int finer = group * block; finer < (group + 1) * block; finer++) {
          sum += ofFiner[finer];
        }
        into[group] += sum;
      }
      return;
    }
    for (int first = 0; first + 1 < block; first += 2) {
      for (int i = 0, finer = first; finer < ofFiner.length; i++, finer += block) {
        add(i, ofFiner[finer] + ofFiner[finer + 1], into);
      }
    }
    if (block % 2 > 0) {
      for (int i = 0, finer = block - 1; finer < ofFiner.length; i++, finer += block) {
        add(i, ofFiner[finer], into);
      }
    }
  }

  private void add(int ofBlock, long sum, long[] into) {
    int group = areInOrder ? ofBlock : groups[ofBlock];
    if (group >= 0) {
      into[group] += sum;
    }
  }

  /** Adds what finer groups have to that of theirs. */
  public void add(int[] ofFiner, int[] into) {
    if (areInOrder && block >= LONG_BLOCK) {
      for (int group = 0; group < into.length; group++) {
        int sum = 0;
        for (int finer = group * block; finer < (group + 1) * block; finer++) {
          sum += ofFiner[finer];
        }
        into[group] += sum;
      }
      return;
    }
    for (int first = 0; first + 1 < block; first += 2) {
      for (int i = 0, finer = first; finer < ofFiner.length; i++, finer += block) {
        add(i, ofFiner[finer] + ofFiner[finer + 1], into);
      }
    }
    if (block % 2 > 0) {
      for (int i = 0, finer = block - 1; finer < ofFiner.length; i++, finer += block) {
        add(i, ofFiner[finer], into);
      }
    }
  }

  private void add(int ofBlock, int sum, int[] into) {
    int group = areInOrder ? ofBlock : groups[ofBlock];
    if (group >= 0) {
      into[group] += sum;
    }
  }
}
