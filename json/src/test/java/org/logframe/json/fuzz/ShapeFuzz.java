package org.logframe.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.logframe.json.PortfolioJson;
import org.logframe.json.growth.Doc;
import org.logframe.json.growth.DocumentShapes;

/**
 * Documents that are long in one respect (chains, equal hash codes, long texts): two bytes choose the
 * shape and the size, two more a place, and the rest is written there over what stands in it.
 */
class ShapeFuzz {
  private static final ImmutableList<IntFunction<Doc>> SHAPES =
      DocumentShapes.all().values().asList();
  private static final int HEAD = 4;

  @FuzzTest(maxDuration = "60s")
  void reads(byte[] bytes) {
    if (bytes.length >= HEAD) {
      new DocumentLaws<>(PortfolioJson.reader(), PortfolioJson.writer()).hold(document(bytes));
    }
  }

  private static byte[] document(byte[] bytes) {
    IntFunction<Doc> shape = SHAPES.get(Byte.toUnsignedInt(bytes[0]) % SHAPES.size());
    int size = 1 + Byte.toUnsignedInt(bytes[1]) * 4;
    byte[] document = shape.apply(size).toString().getBytes(StandardCharsets.UTF_8);
    byte[] over = Arrays.copyOfRange(bytes, HEAD, bytes.length);
    int share = (Byte.toUnsignedInt(bytes[2]) << Byte.SIZE) + Byte.toUnsignedInt(bytes[3]);
    int place = (int) (((long) document.length * share) >> (2 * Byte.SIZE));
    int after = Math.min(document.length, place + over.length);
    return Bytes.concat(
        Arrays.copyOf(document, place), over, Arrays.copyOfRange(document, after, document.length));
  }
}
