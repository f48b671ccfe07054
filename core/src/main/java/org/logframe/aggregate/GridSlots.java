package org.logframe.aggregate;

/** In which slot something is merged. */
interface GridSlots {
  int of(int group, int run, int row);

  /** A slot for each place in each group, numbered as they come. */
  static GridSlots of(Grouping places) {
    Slots slots = new Slots();
    return (group, run, row) ->
        slots.number(Math.multiplyExact((long) group, places.groups()) + places.group(run, row));
  }
}
