package org.logframe.aggregate.group;

/**
 * In which of some groups each of finer ones is. Where those of one group follow each other, as where
 * the last facets are left out, they are a block, which is added up in a register.
 */
public final class FinerGroups {
  private final int block;
  private final int[] groups;

  private FinerGroups(int block, int[] groups) {
    this.block = block;
    this.groups = groups;
  }

  /** So many that follow each other are of one group. */
  static FinerGroups ofBlocks(int block) {
    return new FinerGroups(block, new int[0]);
  }

  /** The group of each. */
  static FinerGroups of(int[] groups) {
    return new FinerGroups(0, groups);
  }

  /** Adds what finer groups have to that of theirs. */
  public void add(long[] ofFiner, long[] into) {
    if (block == 0) {
      for (int group = 0; group < groups.length; group++) {
        into[groups[group]] += ofFiner[group];
      }
      return;
    }
    for (int group = 0; group < into.length; group++) {
      long sum = 0;
      for (int finer = group * block; finer < (group + 1) * block; finer++) {
        sum += ofFiner[finer];
      }
      into[group] += sum;
    }
  }

  /** Adds what finer groups have to that of theirs. */
  public void add(int[] ofFiner, int[] into) {
    if (block == 0) {
      for (int group = 0; group < groups.length; group++) {
        into[groups[group]] += ofFiner[group];
      }
      return;
    }
    for (int group = 0; group < into.length; group++) {
      int sum = 0;
      for (int finer = group * block; finer < (group + 1) * block; finer++) {
        sum += ofFiner[finer];
      }
      into[group] += sum;
    }
  }
}
