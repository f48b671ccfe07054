package org.logframe.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.logframe.place.Partitioning;
import org.logframe.source.Text;

class DisaggregationTest {
  private static final Category FEMALE = Category.of("female", Text.english("Women"));
  private static final Category UNKNOWN = Category.of("unknown", Text.english("Not known"));

  private static Disaggregation.Builder sex() {
    return Disaggregation.builder()
        .id("sex")
        .title(Text.english("Sex"))
        .addCategories(FEMALE, UNKNOWN)
        .residual("unknown");
  }

  @Test
  void partitionsUnlessSaidOtherwise() {
    assertThat(sex().build().partitioning()).isEqualTo(Partitioning.PARTITION);
  }

  @Test
  void findsItsCategories() {
    assertThat(sex().build().category(CategoryId.of("female"))).contains(FEMALE);
    assertThat(sex().build().category(CategoryId.of("unknown"))).contains(UNKNOWN);
    assertThat(sex().build().category(CategoryId.of("male"))).isEmpty();
  }

  @Test
  void hasACategoryAndNoneTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(Disaggregation.builder().id("sex").title(Text.english("Sex"))::build)
        .withMessage("Disaggregation sex: has no category");
    assertThatIllegalArgumentException()
        .isThrownBy(sex().addCategories(Category.of("female", Text.english("x")))::build)
        .withMessage("Disaggregation sex: category female is stated twice");
  }

  @Test
  void itsResidualIsOneOfItsCategories() {
    assertThat(sex().build().residual()).contains(CategoryId.of("unknown"));
    assertThatIllegalArgumentException()
        .isThrownBy(sex().residual("other")::build)
        .withMessage("Disaggregation sex: residual other is no category of it");
  }

  @Test
  void aCopyIsEqualAndEachPartCounts() {
    Disaggregation whole = sex().build();
    assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
    Changes.assertEachCounts(
        whole,
        List.of(
            it -> it.id("x"),
            it -> it.title(Text.english("x")),
            it -> it.partitioning(Partitioning.OVERLAPPING),
            it -> it.addCategories(Category.of("male", Text.english("Men"))),
            it -> it.residual("female"),
            it -> it.residual(Optional.empty())),
        Disaggregation::toBuilder,
        Disaggregation.Builder::build);
  }

  @Test
  void idsAreTheirTextAndOrderedByIt() {
    assertId(IndicatorId::of, "IndicatorId");
    assertId(DisaggregationId::of, "DisaggregationId");
    assertId(CategoryId::of, "CategoryId");
  }

  private static <I extends Comparable<I>> void assertId(Function<String, I> of, String type) {
    assertThat(of.apply("a b")).hasToString("a b").isEqualTo(of.apply("a b"));
    assertThat(of.apply("a")).isLessThan(of.apply("b")).isEqualByComparingTo(of.apply("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(" "))
        .withMessage(type + ": is blank");
  }
}
