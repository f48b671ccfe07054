package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Definitions;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.Quote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The version of a document's format: {@code logframe/1}, and later {@code logframe/1.1} where a
 * document uses what a minor version added. A minor version adds fields that a reader can do
 * without, so a lenient reader passes over them; another major version is refused. That holds for
 * every kind of document alike.
 */
public final class FormatNoun implements Codec<String> {
  private final DocumentKind kind;
  private final String noun;

  /**
   * The format of one kind of document.
   *
   * @param noun the noun that it holds, for messages
   */
  public FormatNoun(DocumentKind kind, String noun) {
    this.kind = kind;
    this.noun = noun;
  }

  @Override
  public String name() {
    return noun + ".format";
  }

  /** What every document of the kind states. */
  public String format() {
    return kind.format();
  }

  @Override
  public void write(String format, JsonGenerator out) {
    out.writeString(format);
  }

  @Override
  public @Nullable String read(DocumentReader in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      in.rejectType(name(), "string");
      return null;
    }
    String format = in.text();
    if (kind.isNewerMinor(format)) {
      in.passOver(noun + ": the format " + Quote.quote(format) + " is newer than \"" + format()
          + "\"; a lenient reader passes over what it does not know");
    } else if (!format.equals(format())) {
      in.reject(noun + ": this library reads the format \"" + format() + "\", not "
          + Quote.quote(format));
    }
    return format();
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("description", "The version of the format.", "const", format());
  }

  @Override
  public boolean isScalar() {
    return true;
  }
}
