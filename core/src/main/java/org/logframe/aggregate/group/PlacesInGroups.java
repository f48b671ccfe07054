package org.logframe.aggregate.group;

/**
 * The places of each group, numbered from the start: a number in mixed radix of the pairs of group and
 * place that runs, periods and details say.
 */
public final class PlacesInGroups {
  private final Grouping rows;
  private final int[] groupsOfRuns;
  private final int[] groupsOfPeriods;
  private final int[] groupsOfDetails;

  /**
   * The places.
   *
   * @param rows by their places
   * @param groupsOfRuns of each pair that runs say, what it adds to the number of the group
   */
  PlacesInGroups(Grouping rows, int[] groupsOfRuns, int[] groupsOfPeriods, int[] groupsOfDetails) {
    this.rows = rows;
    this.groupsOfRuns = groupsOfRuns;
    this.groupsOfPeriods = groupsOfPeriods;
    this.groupsOfDetails = groupsOfDetails;
  }

  /** The rows by their places. */
  Grouping rows() {
    return rows;
  }

  /** The group in which each place is. */
  int[] groups() {
    int[] groups = new int[rows.groups()];
    int place = 0;
    for (int ofRun : groupsOfRuns) {
      for (int ofPeriod : groupsOfPeriods) {
        for (int ofDetail : groupsOfDetails) {
          groups[place++] = ofRun + ofPeriod + ofDetail;
        }
      }
    }
    return groups;
  }
}
