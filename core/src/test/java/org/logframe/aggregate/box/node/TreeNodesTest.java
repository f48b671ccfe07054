package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreeNodesTest {
  private final TreeNodes<String> tree = new TreeNodes<>(1, TreeNodesTest::above);

  private static Optional<String> above(String path) {
    int end = path.lastIndexOf('/');
    return end < 0 ? Optional.empty() : Optional.of(path.substring(0, end));
  }

  @Test
  void nodesAreDisjointUnlessOneLiesInAnother() {
    int a = tree.occurring("P/A");
    int b = tree.occurring("P/B");
    int deep = tree.occurring("P/A/1/2");
    assertThat(tree.areDisjoint(Set.of(a, b))).isTrue();
    assertThat(tree.areDisjoint(Set.of(b, deep))).isTrue();
    assertThat(tree.areDisjoint(Set.of(a, b, deep))).isFalse();
    assertThat(tree.areDisjoint(Set.of(Nodes.ROOT, b))).isFalse();
    assertThat(tree.areDisjoint(Set.of(Nodes.ROOT))).isTrue();
  }

  @Test
  void aNodeIsAsLargeAsTheLowestNodesThatOccurInIt() {
    int p = tree.occurring("P");
    assertThat(tree.size(p)).isEqualTo(1);
    int a = tree.occurring("P/A");
    int b = tree.occurring("P/B/1");
    assertThat(tree.size(p)).isEqualTo(2);
    assertThat(tree.size(Nodes.ROOT)).isEqualTo(2);
    assertThat(tree.isLeaf(a)).isTrue();
    assertThat(tree.isLeaf(p)).isFalse();
    int c = tree.number("P/C");
    assertThat(tree.size(c)).isEqualTo(1);
    assertThat(tree.size(p)).isEqualTo(2);
    assertThat(tree.size(b)).isEqualTo(1);
  }

  @Test
  void anOwnShareLiesBesideTheChildren() {
    int own = tree.ownShare("P");
    int child = tree.occurring("P/A");
    int p = tree.number("P");
    assertThat(tree.ownShare("P")).isEqualTo(own);
    assertThat(tree.meet(own, child)).isFalse();
    assertThat(tree.contains(p, own)).isTrue();
    assertThat(tree.size(p)).isEqualTo(2);
  }

  @Test
  void childrenAreAllThereIsOnlyBelowTheRootOfAClosedTree() {
    int f = tree.number("f");
    int m = tree.number("m");
    assertThat(tree.areAll(Nodes.ROOT, Set.of(f, m))).isFalse();
    tree.close();
    assertThat(tree.areAll(Nodes.ROOT, Set.of(f, m))).isTrue();
    assertThat(tree.areAll(Nodes.ROOT, Set.of(f))).isFalse();
    assertThat(tree.areAll(f, Set.of(f, m))).isFalse();
  }

  @Test
  void theChildTowardANodeIsTheOneInWhichItLies() {
    int deep = tree.occurring("P/A/1");
    int p = tree.number("P");
    int a = tree.number("P/A");
    assertThat(tree.childToward(p, deep)).isEqualTo(a);
    assertThat(tree.childToward(Nodes.ROOT, deep)).isEqualTo(p);
    assertThat(tree.childToward(deep, deep)).isEqualTo(deep);
    assertThat(tree.depth(deep)).isEqualTo(3);
    assertThat(tree.depth(Nodes.ROOT)).isZero();
  }
}
