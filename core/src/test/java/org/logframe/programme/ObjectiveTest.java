package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.source.Text;

class ObjectiveTest {
  private static final Text STATEMENT = Text.english("Returnees are sustainably reintegrated");
  private static final Text COMPONENT = Text.english("Sustainable Reintegration");
  private static final Source LINE = Source.of("listing", "line 133");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Objective.Builder minimal() {
    return Objective.builder().id("bd-so1").level(ObjectiveLevel.SPECIFIC).statement(STATEMENT);
  }

  private static Objective full() {
    return minimal()
        .code("SO 1")
        .partOf("bd-oo")
        .componentName(COMPONENT)
        .addSdgTargets("10.7", "8.8")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().id()).isEqualTo(ObjectiveId.of("bd-so1"));
    assertThat(full().level()).isEqualTo(ObjectiveLevel.SPECIFIC);
    assertThat(full().code()).contains("SO 1");
    assertThat(full().partOf()).contains(ObjectiveId.of("bd-oo"));
    assertThat(full().statement()).isEqualTo(STATEMENT);
    assertThat(full().componentName()).contains(COMPONENT);
    assertThat(full().sdgTargets()).containsExactly(new SdgTarget(10, "7"), new SdgTarget(8, "8"));
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnIdALevelAndAStatement() {
    Objective objective = minimal().build();

    assertThat(objective.code()).isEmpty();
    assertThat(objective.partOf()).isEmpty();
    assertThat(objective.componentName()).isEmpty();
    assertThat(objective.sdgTargets()).isEmpty();
    assertThat(objective.sources()).isEmpty();
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().id("bd-so2").build(),
        full().toBuilder().level(ObjectiveLevel.RESULT).build(),
        full().toBuilder().code(Optional.empty()).build(),
        full().toBuilder().partOf(Optional.empty()).build(),
        full().toBuilder().statement(COMPONENT).build(),
        full().toBuilder().componentName(Optional.empty()).build(),
        full().toBuilder().addAllSdgTargets(List.of(SdgTarget.parse("1.1"))).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void rejectsACodeThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().code("").build())
        .withMessage("Objective bd-so1, code: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().code("SO\n1").build())
        .withMessage("Objective bd-so1, code: has a control character: \"SO\\u000A1\"");
  }

  @Test
  void rejectsATargetThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().addSdgTargets("10.7", "SDG 10.7"))
        .withMessage("SdgTarget: \"SDG 10.7\" is none of the 169 targets, such as 10.7 or 10.a");
  }
}
