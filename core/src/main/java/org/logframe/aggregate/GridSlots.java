package org.logframe.aggregate;

/** In which slot something is merged. */
interface GridSlots {
  int of(int group, int run, int row);

  /** So many slots fit in the nearest caches. */
  int FEW = 1 << 16;

  /**
   * A slot for each place in each group: if there are many, numbered as they come.
   *
   * @param groups how many there are
   */
  static GridSlots of(Grouping places, int groups) {
    if ((long) groups * places.groups() <= FEW) {
      return (group, run, row) -> group * places.groups() + places.group(run, row);
    }
    Slots slots = new Slots();
    return (group, run, row) ->
        slots.number(Math.multiplyExact((long) group, places.groups()) + places.group(run, row));
  }
}
