package org.logframe.json;

import java.util.function.Consumer;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper the nouns of the model, in the same form as {@link PortfolioJson}.
 *
 * <p>A mapper built with {@code findAndAddModules()} finds it on the class path and on the module
 * path. One with settings is added after that, and takes the place of the one that was found:
 *
 * <pre>{@code
 * JsonMapper.builder()
 *     .findAndAddModules()
 *     .addModule(new LogframeModule().limits(limits).lenient(problems::add))
 *     .build();
 * }</pre>
 *
 * <p>What is wrong comes as an {@link InvalidDocumentException}; unknown fields are wrong whatever
 * the mapper does about those of other classes. Constants of enums are in lower camel case. What is
 * a text, such as an id, a country or a period, is the same text as the key of a map. A type of the
 * model that has no JSON form, such as a table's cell, is refused by name, and so is one that is no
 * text as a key.
 *
 * <p>Immutable and thread-safe.
 */
public final class LogframeModule extends JacksonModule {
  private final MapperReading reading;

  /** A module that is strict, within the standard limits. */
  public LogframeModule() {
    this(new MapperReading(Documents.STANDARD, problem -> {}));
  }

  private LogframeModule(MapperReading reading) {
    this.reading = reading;
  }

  /**
   * A module within other limits: those of numbers, of the elements of a list and of the problems of
   * a value. Nesting and the lengths of documents, lines and strings are limited by the {@code
   * StreamReadConstraints} of the mapper's factory, which also limits the length of numbers: to
   * 1,000 characters, unless it is told otherwise.
   */
  public LogframeModule limits(Limits limits) {
    return new LogframeModule(
        new MapperReading(reading.settings().withLimits(limits), reading.passedOver()));
  }

  /**
   * A module that passes over what it does not know within values of the model, as {@link
   * JsonReader#lenient} does; all else is as wrong as before.
   *
   * @param passedOver takes what was passed over in a value once the value is read, in the order of
   *     the document; each thread that reads calls it
   */
  public LogframeModule lenient(Consumer<? super Problem> passedOver) {
    return new LogframeModule(new MapperReading(reading.settings().leniently(), passedOver));
  }

  @Override
  public String getModuleName() {
    return "logframe";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    MapperValues.addTo(context, reading);
    MapperKeys.addTo(context, reading);
  }
}
