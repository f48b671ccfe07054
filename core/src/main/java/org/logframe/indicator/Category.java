package org.logframe.indicator;

import org.logframe.source.Text;

/**
 * One category of a {@link Disaggregation}.
 *
 * @param id its id, unique within the disaggregation
 * @param title its title
 */
public record Category(CategoryId id, Text title) {
  /** The category with an id and a title. */
  public static Category of(String id, Text title) {
    return new Category(CategoryId.of(id), title);
  }
}
