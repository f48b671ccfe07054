package org.logframe.place;

import com.google.common.collect.ImmutableMap;
import org.logframe.source.Text;

/**
 * The whole world as an area; its reference is {@code global}. It is never a country, has no code,
 * and lists of countries do not contain it.
 */
public final class Global implements Area {
  /** The only one. */
  public static final Global GLOBAL = new Global();

  private static final Text NAME =
      Text.from(ImmutableMap.of("en", "Global", "fr", "Mondial", "es", "Mundial", "ar", "عالمي"));

  private Global() {}

  @Override
  public AreaId areaId() {
    return AreaId.global();
  }

  @Override
  public AreaKind kind() {
    return AreaKind.GLOBAL;
  }

  @Override
  public Text name() {
    return NAME;
  }

  /** The text {@code global}. */
  @Override
  public String toString() {
    return areaId().toString();
  }
}
