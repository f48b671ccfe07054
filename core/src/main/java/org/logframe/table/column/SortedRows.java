package org.logframe.table.column;

/** The numbers of rows, sorted by several codes of these rows. */
abstract class SortedRows {
  /** How many positions there are. */
  abstract int size();

  /** The row at a position. */
  abstract int row(int position);

  /** Whether the row at a position agrees in all codes with the one before. */
  abstract boolean isTie(int position);

  /** One of the codes of the row at a position, as a rank. */
  abstract int rank(int column, int position);

  /** The first position behind one, up to a limit, whose row has another code in a column or before. */
  abstract int end(int column, int position, int limit);

  /** Copies the rows from a position on, so many of them. */
  abstract void copyRows(int position, int size, int[] into);

  /** Copies one of the codes, as a rank, of the rows from a position on, so many of them. */
  abstract void copyRanks(int column, int position, int size, int[] into);

  /** Puts rows from one position on, so many of them, to another one that is not behind. */
  abstract void move(int from, int size, int to);

  /** Puts a row that agrees with that of a position to a position that is not behind. */
  abstract void put(int row, int like, int to);
}
