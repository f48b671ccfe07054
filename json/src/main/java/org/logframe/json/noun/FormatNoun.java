package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Definitions;
import org.logframe.json.codec.DocumentReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The version of the format: {@code logframe/1}, and later {@code logframe/1.1} where a document
 * uses what a minor version added. A minor version adds fields that a reader can do without, so a
 * lenient reader passes over them; another major version is refused.
 */
public final class FormatNoun implements Codec<String> {
  /** The version that this library writes. */
  public static final String FORMAT = "logframe/1";

  private static final Pattern NEWER_MINOR = Pattern.compile("logframe/1\\.[1-9][0-9]{0,8}");

  private final String document;

  /**
   * The format of one kind of document.
   *
   * @param document the noun that it holds, for messages
   */
  public FormatNoun(String document) {
    this.document = document;
  }

  @Override
  public String name() {
    return document + ".format";
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
    if (NEWER_MINOR.matcher(format).matches()) {
      in.passOver(document + ": the format \"" + format + "\" is newer than \"" + FORMAT
          + "\"; a lenient reader passes over what it does not know");
    } else if (!format.equals(FORMAT)) {
      in.reject(
          document + ": this library reads the format \"" + FORMAT + "\", not \"" + format + "\"");
    }
    return FORMAT;
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("description", "The version of the format.", "const", FORMAT);
  }

  @Override
  public boolean isScalar() {
    return true;
  }
}
