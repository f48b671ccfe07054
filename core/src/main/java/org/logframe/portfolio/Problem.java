package org.logframe.portfolio;

/**
 * One thing that is wrong with a portfolio, and where.
 *
 * @param path the place, as a path from the portfolio down by accessor and position, counted from
 *     zero: {@code /programmes/3/partOf}
 * @param message what is wrong, with the offending value
 */
public record Problem(String path, String message) {
  /** The path and the message: {@code /programmes/3/partOf: no programme "x"}. */
  @Override
  public String toString() {
    return path + ": " + message;
  }
}
