package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.Optional;
import org.logframe.table.column.Partition;

/**
 * Groups of which each code of each digit goes with all others, whether or not a row stands in them:
 * numbered in the order of their numbers in mixed radix.
 */
final class DenseGroups {
  private static final int UNKNOWN = -1;

  private final ImmutableList<CodedFacet> facets;
  private final ImmutableList<Digit> digits;
  private final int[] digitsOfFacets;
  private final long[] worthsOfFacets;
  private final long[] worths;
  private final long[] worthsOfAll;
  private final long size;
  private final boolean areAll;

  /**
   * Those of some facets.
   *
   * @param facets the first the most significant
   * @param worthsOfFacets how much one of each is worth in a number in mixed radix
   * @param digits of the facets
   */
  DenseGroups(
      ImmutableList<CodedFacet> facets, long[] worthsOfFacets, ImmutableList<Digit> digits) {
    this.facets = facets;
    this.worthsOfFacets = worthsOfFacets;
    this.digits = digits;
    this.digitsOfFacets = new int[facets.size()];
    this.worths = new long[digits.size()];
    this.worthsOfAll = new long[digits.size()];
    int facet = facets.size();
    long some = 1;
    long all = 1;
    for (int i = worths.length - 1; i >= 0; i--) {
      worths[i] = some;
      worthsOfAll[i] = all;
      some = LongMath.saturatedMultiply(some, digits.get(i).size());
      all *= digits.get(i).all();
      Arrays.fill(digitsOfFacets, facet - digits.get(i).facets(), facet, i);
      facet -= digits.get(i).facets();
    }
    this.size = some;
    this.areAll = some == all;
  }

  /** How many there are. */
  long size() {
    return size;
  }

  /** The number of a group in mixed radix. */
  long number(int group) {
    if (areAll) {
      return group;
    }
    long number = 0;
    for (int i = 0; i < worths.length; i++) {
      Digit digit = digits.get(i);
      number += digit.part((int) (group / worths[i] % digit.size())) * worthsOfAll[i];
    }
    return number;
  }

  /** The group of a number in mixed radix, or less than 0. */
  int group(long number) {
    if (areAll) {
      return (int) number;
    }
    long group = 0;
    for (int i = 0; i < worths.length; i++) {
      Digit digit = digits.get(i);
      int code = digit.code((int) (number / worthsOfAll[i] % digit.all()));
      if (code < 0) {
        return Grouping.NOWHERE;
      }
      group += code * worths[i];
    }
    return (int) group;
  }

  /** In which groups the rows of a partition stand: the sum of what the codes of each digit say. */
  Grouping grouping(Partition of, int number) {
    Grouping grouping = new Grouping(of, (int) size, new int[0]);
    for (int i = 0; i < worths.length; i++) {
      grouping.add(digits.get(i).codes(number), worths[i]);
    }
    return grouping;
  }

  /**
   * Of each of finer groups in which of these it is; absent if a digit of these is of facets of which
   * finer groups have several digits.
   *
   * @param positions of the facets of these among those of the finer ones
   */
  Optional<FinerGroups> ofFiner(DenseGroups finer, int[] positions) {
    int[] finerDigits = new int[digits.size()];
    Arrays.fill(finerDigits, UNKNOWN);
    for (int i = 0; i < positions.length; i++) {
      int own = digitsOfFacets[i];
      int digit = finer.digitsOfFacets[positions[i]];
      if (finerDigits[own] != UNKNOWN && finerDigits[own] != digit) {
        return Optional.empty();
      }
      finerDigits[own] = digit;
    }
    int[][] said = new int[finer.digits.size()][];
    Arrays.setAll(said, i -> new int[finer.digits.get(i).size()]);
    for (int own = 0; own < finerDigits.length; own++) {
      say(own, finer, finerDigits[own], positions, said[finerDigits[own]]);
    }
    return Optional.of(FinerGroups.ofSums(said));
  }

  /** Adds what each code of a digit of finer groups is worth as a digit of these. */
  private void say(int own, DenseGroups finer, int finerDigit, int[] positions, int[] into) {
    Digit digit = finer.digits.get(finerDigit);
    boolean areSame = digits.get(own).isLike(digit);
    for (int code = 0; code < into.length; code++) {
      int ownCode = areSame
          ? code
          : ownCode(own, finer, digit.part(code) * finer.worthsOfAll[finerDigit], positions);
      into[code] += (int) (ownCode * worths[own]);
    }
  }

  /** The code of a digit, of a number of the finer groups in mixed radix. */
  private int ownCode(int own, DenseGroups finer, long number, int[] positions) {
    long ownNumber = 0;
    for (int i = 0; i < positions.length; i++) {
      if (digitsOfFacets[i] == own) {
        long code =
            number / finer.worthsOfFacets[positions[i]] % facets.get(i).values().size();
        ownNumber += code * worthsOfFacets[i];
      }
    }
    return digits.get(own).code((int) (ownNumber / worthsOfAll[own]));
  }
}
