package org.logframe.json.codec;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the values of a document stand, down to eight steps from its root: a few numbers per value.
 * A model is checked as a whole only after all of it was read, and what is wrong then still has a
 * place.
 */
final class PlaceMemory {
  private static final int MAX_DEPTH = 8;

  private final int rootDepth;
  private final String rootPointer;
  private int size;
  private byte[] depths = new byte[16];
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private @Nullable String[] names = new String[16];
  private @Nullable PlaceTree tree;

  PlaceMemory(JsonParser parser) {
    TokenStreamContext context = contextOf(parser);
    this.rootDepth = context.getNestingDepth();
    this.rootPointer = context.pathAsPointer().toString();
  }

  /** Remembers where the parser's current value begins. */
  void add(JsonParser parser) {
    TokenStreamContext context = contextOf(parser);
    int depth = context.getNestingDepth() - rootDepth;
    if (depth > MAX_DEPTH) {
      return;
    }
    if (size == depths.length) {
      grow(size * 2);
    }
    TokenStreamLocation location = parser.currentTokenLocation();
    depths[size] = (byte) depth;
    lines[size] = location.getLineNr();
    columns[size] = location.getColumnNr();
    names[size] = depth > 0 && context.inObject() ? context.currentName() : null;
    size++;
  }

  private void grow(int length) {
    depths = Arrays.copyOf(depths, length);
    lines = Arrays.copyOf(lines, length);
    columns = Arrays.copyOf(columns, length);
    names = Arrays.copyOf(names, length);
  }

  /** The value that holds the parser's current one; a container is its own child's context. */
  private static TokenStreamContext contextOf(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    return token != null && token.isStructStart() ? context.getParent() : context;
  }

  /**
   * Where the value at a pointer stands, or the nearest one around it that is remembered.
   *
   * @param pointer from the value at which reading began
   */
  Place find(String pointer) {
    if (tree == null || tree.size() != size) {
      tree = new PlaceTree(depths, names, size);
    }
    int best = tree.find(
        pointer.isEmpty() ? List.of() : Splitter.on('/').splitToList(pointer.substring(1)));
    return size == 0
        ? new Place(rootPointer + pointer, 1, 1)
        : new Place(rootPointer + pointer, lines[best], columns[best]);
  }
}
