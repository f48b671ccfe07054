package org.logframe.source;

import com.google.common.base.Strings;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * One place in a publication that says something: {@code about-eu-iom-actions, line 22}.
 *
 * <p>A value; the publication is named by its id. Ordered by publication, then by locator.
 */
public final class Source implements Comparable<Source> {
  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::publication).thenComparing((Source source) -> source.locator);

  private final PublicationId publication;
  private final String locator;

  private Source(PublicationId publication, String locator) {
    this.publication = publication;
    this.locator = locator;
  }

  /** A publication as a whole. */
  public static Source of(String publication) {
    return of(PublicationId.of(publication));
  }

  /** A publication as a whole. */
  public static Source of(PublicationId publication) {
    return new Source(publication, "");
  }

  /** A place in a publication, such as {@code "line 22"} or {@code "p. 4, table 2"}. */
  public static Source of(String publication, String locator) {
    return of(PublicationId.of(publication), locator);
  }

  /** A place in a publication, such as {@code "line 22"} or {@code "p. 4, table 2"}. */
  public static Source of(PublicationId publication, String locator) {
    return new Source(publication, Check.id("Source.locator", locator));
  }

  /** The publication. */
  public PublicationId publication() {
    return publication;
  }

  /** Where in the publication, in the words by which its readers find a place. */
  public Optional<String> locator() {
    return Optional.ofNullable(Strings.emptyToNull(locator));
  }

  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source
        && publication.equals(source.publication)
        && locator.equals(source.locator);
  }

  @Override
  public int hashCode() {
    return 31 * publication.hashCode() + locator.hashCode();
  }

  /** The publication's id and, after a comma, the place. */
  @Override
  public String toString() {
    return locator.isEmpty() ? publication.text() : publication + ", " + locator;
  }
}
