package org.logframe.aggregate.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.box.Fraction;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/** Holds the bounds of a weighted mean to those that trying every corner gives. */
class WeightedMeanProperties {
  private record Piece(int low, int high, int least, int most) {
    static Piece draw(Random random) {
      int low = random.nextInt(11) - 5;
      int least = random.nextInt(4);
      return new Piece(low, low + random.nextInt(4), least, least + random.nextInt(4));
    }

    WeightedMean.Term term() {
      var unit = UnitTable.standard().parse("");
      return new WeightedMean.Term(
          Interval.between(low, high, unit), Interval.between(least, most, unit));
    }
  }

  /** The mean of all low ends, or of all high ends, with each weight at one of its ends. */
  private static List<Fraction> corners(List<Piece> pieces, boolean isLow) {
    List<Fraction> corners = new ArrayList<>();
    for (int corner = 0; corner < 1 << pieces.size(); corner++) {
      long sum = 0;
      long weights = 0;
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        int weight = (corner >> i & 1) == 0 ? piece.least : piece.most;
        sum += (long) weight * (isLow ? piece.low : piece.high);
        weights += weight;
      }
      corners.add(Fraction.of(sum).dividedBy(weights));
    }
    return corners;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theBoundsAreTheLeastAndTheGreatestThatAnyWeightsGive(@ForAll long seed) {
    Random random = new Random(seed);
    List<Piece> pieces = IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(i -> Piece.draw(random))
        .toList();
    var mean = WeightedMean.of(pieces.stream().map(Piece::term).toList());

    boolean mayBeNothing = pieces.stream().allMatch(piece -> piece.least == 0);
    assertThat(mean.isEmpty()).isEqualTo(mayBeNothing);
    if (!mayBeNothing) {
      Comparator<Fraction> order = Comparator.naturalOrder();
      Fraction least = corners(pieces, true).stream().min(order).orElseThrow();
      Fraction greatest = corners(pieces, false).stream().max(order).orElseThrow();
      Interval rounded = mean.get().rounded(6);
      assertThat(rounded.low().orElseThrow())
          .isEqualByComparingTo(least.rounded(RoundingMode.FLOOR));
      assertThat(rounded.high().orElseThrow())
          .isEqualByComparingTo(greatest.rounded(RoundingMode.CEILING));
    }
  }
}
