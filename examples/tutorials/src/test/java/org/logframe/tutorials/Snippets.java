package org.logframe.tutorials;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what the pages quote with the tutorials.
 *
 * <p>A fence {@code ```java MeetThePortfolio#status} quotes the lines of that tutorial between
 * {@code // region status} and {@code // endregion}; a fence {@code ```text MeetThePortfolio} quotes
 * whole lines of what it prints. Fences of other languages hold no code of this library and quote
 * nothing.
 */
final class Snippets {
  private static final Set<String> FREE = Set.of("sh", "xml", "json", "mermaid");

  private Snippets() {}

  /** What is wrong with a fence; empty if nothing. */
  static Optional<String> problem(Fence fence) {
    return switch (fence.language()) {
      case "java" -> problemOfCode(fence);
      case "text" -> problemOfOutput(fence);
      default ->
        FREE.contains(fence.language())
            ? Optional.empty()
            : Optional.of("a fence is java, text, "
                + String.join(", ", FREE.stream().sorted().toList()) + ", not \"" + fence.language()
                + "\"");
    };
  }

  private static Optional<String> problemOfCode(Fence fence) {
    String[] parts = fence.quoted().split("#", 2);
    if (parts.length < 2) {
      return Optional.of("code must quote a region: ```java Tutorial#region");
    }
    Optional<String> region = tutorial(parts[0])
        .flatMap(tutorial -> region(Repository.read(tutorial.source()), parts[1]));
    if (region.isEmpty()) {
      return Optional.of("there is no region " + fence.quoted());
    }
    return region.get().equals(fence.text())
        ? Optional.empty()
        : Optional.of("differs from " + fence.quoted() + ", which reads\n" + region.get());
  }

  private static Optional<String> problemOfOutput(Fence fence) {
    Optional<String> golden =
        tutorial(fence.quoted()).map(tutorial -> Repository.read(tutorial.golden()));
    if (golden.isEmpty()) {
      return Optional.of("output must quote a tutorial: ```text Tutorial");
    }
    return !fence.text().isBlank() && ("\n" + golden.get()).contains("\n" + fence.text())
        ? Optional.empty()
        : Optional.of("is not among what " + fence.quoted() + " prints:\n" + golden.get());
  }

  private static Optional<Tutorial> tutorial(String name) {
    return Tutorial.all().stream().filter(each -> each.name().equals(name)).findAny();
  }

  /** The lines of a region without their common indentation; empty if there is no such region. */
  static Optional<String> region(String source, String name) {
    List<String> lines = source.lines().toList();
    List<String> marks = lines.stream().map(String::strip).toList();
    int start = marks.indexOf("// region " + name);
    if (start < 0) {
      return Optional.empty();
    }
    int length = marks.subList(start, marks.size()).indexOf("// endregion");
    return length < 0
        ? Optional.empty()
        : Optional.of(
            String.join("\n", lines.subList(start + 1, start + length)).stripIndent() + "\n");
  }
}
