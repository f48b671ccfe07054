package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an entity, read by reflection, so that a new part cannot be forgotten in a test. */
public final class Parts {
  private Parts() {}

  /**
   * Asserts that an entity's equality looks at every part of it.
   *
   * @param full an entity with every part set
   * @param changed for each part, one entity that differs from it in that part alone
   */
  public static void assertThatEachCounts(Object full, Object... changed) {
    assertThatEachCountsBut("", full, changed);
  }

  /**
   * Asserts that an entity's equality looks at every part of it.
   *
   * @param bound the name of a part that cannot change alone
   * @param full an entity with every part set
   * @param changed for each other part, one entity that differs from it in that part alone
   */
  public static void assertThatEachCountsBut(String bound, Object full, Object... changed) {
    assertThat(parts(full))
        .allSatisfy(part -> assertThat(value(part, full))
            .as("%s is set", part.getName())
            .isNotEqualTo(Optional.empty())
            .satisfies(value ->
                assertThat(value instanceof Collection<?> c && c.isEmpty()).isFalse()));
    List<String> changedParts = new ArrayList<>();
    for (Object other : changed) {
      List<String> differences = differences(full, other);
      assertThat(differences).as("parts changed in %s", other).hasSize(1);
      assertThat(other).as("changed in %s", differences).isNotEqualTo(full);
      changedParts.addAll(differences);
    }
    assertThat(changedParts)
        .containsExactlyInAnyOrderElementsOf(parts(full).stream()
            .map(Method::getName)
            .filter(name -> !name.equals(bound))
            .toList());
  }

  private static List<String> differences(Object one, Object other) {
    return parts(one).stream()
        .filter(part -> !value(part, one).equals(value(part, other)))
        .map(Method::getName)
        .toList();
  }

  /** The accessors that the entity declares for the generated class to implement. */
  private static List<Method> parts(Object entity) {
    return Stream.of(entity.getClass().getSuperclass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isFinal(method.getModifiers()))
        .filter(method -> !method.isSynthetic() && method.getParameterCount() == 0)
        .toList();
  }

  private static Object value(Method part, Object entity) {
    try {
      return part.invoke(entity);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(part.getName(), e);
    }
  }
}
