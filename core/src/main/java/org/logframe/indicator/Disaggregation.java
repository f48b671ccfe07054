package org.logframe.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.logframe.place.Partitioning;
import org.logframe.source.Text;

/**
 * A way to break figures down: by sex, by age group, by service.
 *
 * <pre>{@code
 * Disaggregation.builder()
 *     .id("sex")
 *     .title(Text.english("Sex"))
 *     .addCategories(Category.of("female", Text.english("Women and girls")))
 *     .addCategories(Category.of("male", Text.english("Men and boys")))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Disaggregation {
  Disaggregation() {}

  /** Its id, unique among the disaggregations of a portfolio. */
  public abstract DisaggregationId id();

  /** Its title. */
  public abstract Text title();

  /**
   * Whether everything counted is in exactly one category (sex), or may be in several (services).
   */
  @Value.Default
  public Partitioning partitioning() {
    return Partitioning.PARTITION;
  }

  /** Its categories, in their own order; at least one. */
  public abstract ImmutableList<Category> categories();

  /** The category for what is not known to be in any other, if there is one. */
  public abstract Optional<CategoryId> residual();

  /** The category with an id. */
  public final Optional<Category> category(CategoryId id) {
    return Optional.ofNullable(categoriesById().get(id));
  }

  @Value.Lazy
  ImmutableMap<CategoryId, Category> categoriesById() {
    return Maps.uniqueIndex(categories(), Category::id);
  }

  @Value.Check
  void check() {
    Set<CategoryId> seen = new HashSet<>();
    for (Category category : categories()) {
      if (!seen.add(category.id())) {
        throw new IllegalArgumentException(
            "Disaggregation " + id() + ": category " + category.id() + " is stated twice");
      }
    }
    if (seen.isEmpty()) {
      throw new IllegalArgumentException("Disaggregation " + id() + ": has no category");
    }
    if (residual().isPresent() && !seen.contains(residual().get())) {
      throw new IllegalArgumentException(
          "Disaggregation " + id() + ": residual " + residual().get() + " is no category of it");
    }
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableDisaggregation.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableDisaggregation.builder().from(this);
  }

  /**
   * Collects the parts of a {@link Disaggregation}; an id, a title and a category are required.
   */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Disaggregation#id() id}. */
    Builder id(DisaggregationId id);

    /** Sets the {@link Disaggregation#id() id}. */
    default Builder id(String id) {
      return id(DisaggregationId.of(id));
    }

    /** Sets the {@link Disaggregation#title() title}. */
    Builder title(Text title);

    /** Sets the {@link Disaggregation#partitioning() partitioning}. */
    Builder partitioning(Partitioning partitioning);

    /** Adds {@link Disaggregation#categories() categories}. */
    Builder addCategories(Category... categories);

    /** Adds {@link Disaggregation#categories() categories}. */
    Builder addAllCategories(Iterable<? extends Category> categories);

    /** Sets the {@link Disaggregation#residual() residual}. */
    Builder residual(CategoryId residual);

    /** Sets the {@link Disaggregation#residual() residual}. */
    default Builder residual(String residual) {
      return residual(CategoryId.of(residual));
    }

    /** Sets the {@link Disaggregation#residual() residual}, or leaves it open. */
    Builder residual(Optional<? extends CategoryId> residual);

    /**
     * The disaggregation.
     *
     * @throws IllegalArgumentException if it has no category, one twice, or a residual it does not have
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Disaggregation build();
  }
}
