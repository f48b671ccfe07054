package org.logframe.source;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.time.PartialDate;

/**
 * A document: a web page, a report, a booklet. A page without a date is a snapshot of an unknown
 * day, and the model says so rather than dating it.
 *
 * <pre>{@code
 * Publication.builder()
 *     .id("five-years-on")
 *     .kind(PublicationKind.ARTICLE)
 *     .title(Text.english("Five Years On"))
 *     .addPublishers("iom", "eu")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Publication {
  Publication() {}

  /** Its id, unique among the publications of a portfolio. */
  public abstract PublicationId id();

  /** What sort of document it is. */
  @Value.Default
  public PublicationKind kind() {
    return PublicationKind.OTHER;
  }

  /** Its title; absent if the source that mentions it gives none. */
  public abstract Optional<Text> title();

  /** The organisations that issued it, in its own order. */
  public abstract ImmutableList<OrganisationId> publishers();

  /** The languages in which it can be had, as canonical BCP 47 tags, in its own order. */
  public abstract ImmutableList<String> languages();

  /** When it was issued, as precisely as it says; absent if it does not say. */
  public abstract Optional<PartialDate> date();

  /** Where it is on the web, an absolute http or https address. */
  public abstract Optional<String> link();

  /** What it is about. */
  public abstract Optional<Text> description();

  /** Where it is itself mentioned. */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  Publication check() {
    link().ifPresent(text -> Check.link("Publication " + id() + ", link", text));
    ImmutableList<String> canonical = languages().stream()
        .map(tag -> LanguageTag.canonical("Publication " + id() + ", language", tag))
        .collect(ImmutableList.toImmutableList());
    Set<String> seen = new HashSet<>();
    for (String tag : canonical) {
      if (!seen.add(tag)) {
        throw new IllegalArgumentException(
            "Publication " + id() + ": language " + tag + " is stated twice");
      }
    }
    return canonical.equals(languages())
        ? this
        : ImmutablePublication.builder().from(this).languages(canonical).build();
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutablePublication.builder();
  }

  /** A builder with this publication's parts. */
  public final Builder toBuilder() {
    return ImmutablePublication.builder().from(this);
  }

  /** Collects the parts of a {@link Publication}; an id is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Publication#id() id}. */
    Builder id(PublicationId id);

    /** Sets the {@link Publication#id() id}. */
    default Builder id(String id) {
      return id(PublicationId.of(id));
    }

    /** Sets the {@link Publication#kind() kind}. */
    Builder kind(PublicationKind kind);

    /** Sets the {@link Publication#title() title}. */
    Builder title(Text title);

    /** Sets the {@link Publication#title() title}, or leaves it open. */
    Builder title(Optional<? extends Text> title);

    /** Adds {@link Publication#publishers() publishers}. */
    Builder addPublishers(OrganisationId... publishers);

    /** Adds {@link Publication#publishers() publishers}. */
    default Builder addPublishers(String... publishers) {
      for (String publisher : publishers) {
        addPublishers(OrganisationId.of(publisher));
      }
      return this;
    }

    /** Adds {@link Publication#publishers() publishers}. */
    Builder addAllPublishers(Iterable<? extends OrganisationId> publishers);

    /** Adds {@link Publication#languages() languages}, as BCP 47 tags in any case. */
    Builder addLanguages(String... languages);

    /** Adds {@link Publication#languages() languages}. */
    Builder addAllLanguages(Iterable<String> languages);

    /** Sets the {@link Publication#date() date}. */
    Builder date(PartialDate date);

    /** Sets the {@link Publication#date() date}, such as {@code "early 2022"}. */
    default Builder date(String date) {
      return date(PartialDate.parse(date));
    }

    /** Sets the {@link Publication#date() date}, or leaves it open. */
    Builder date(Optional<? extends PartialDate> date);

    /** Sets the {@link Publication#link() link}. */
    Builder link(String link);

    /** Sets the {@link Publication#link() link}, or leaves it open. */
    Builder link(Optional<String> link);

    /** Sets the {@link Publication#description() description}. */
    Builder description(Text description);

    /** Sets the {@link Publication#description() description}, or leaves it open. */
    Builder description(Optional<? extends Text> description);

    /** Adds {@link Publication#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Publication#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The publication.
     *
     * @throws IllegalArgumentException if its link is none, or a language is none or stated twice
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Publication build();
  }
}
