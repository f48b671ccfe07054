package org.logframe.json.codec;

import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Walks over the tokens of one document, reports what is wrong with it and goes on. Columns count
 * characters where the parser reads characters, and bytes where it reads bytes.
 */
public final class DocumentReader {
  /** What Jackson says beside the matter: its internal places and its settings. */
  private static final Pattern ASIDE = Pattern.compile(
      " \\(start marker at .*|: enable `.*|, from `StreamReadConstraints[^)]*\\)?`");

  private final JsonParser parser;
  private final ReadOptions options;
  private final ProblemSink sink;
  private final PlaceMemory memory;
  private int problems;
  private boolean broken;

  /**
   * A reader of one value.
   *
   * @param sink takes what is wrong with it
   */
  public DocumentReader(JsonParser parser, ReadOptions options, ProblemSink sink) {
    this.parser = parser;
    this.options = options;
    this.sink = sink;
    this.memory = new PlaceMemory(parser);
  }

  /**
   * Reads a document that ends where its value ends.
   *
   * @return nothing where a problem was reported
   */
  public <T> @Nullable T readDocument(Codec<T> codec) {
    return readWhole(codec::read);
  }

  /** Reads a document, as {@link #readDocument}. */
  <T> @Nullable T readWhole(Reading<T> reading) {
    return read(in -> wholeDocument(reading));
  }

  /** What reads from a reader. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads on from the current token; nothing where it reported a problem. */
    @Nullable
    T from(DocumentReader in);
  }

  /**
   * Reads the value that begins at the parser's current token, and reports what is no JSON.
   *
   * @return nothing where a problem was reported
   */
  public <T> @Nullable T read(Reading<T> reading) {
    try {
      T value = reading.from(this);
      return problems == 0 ? value : null;
    } catch (StopReadingException e) {
      broken = true;
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e;
      }
      breakOff("not UTF-8", parser.currentLocation());
    } catch (JacksonException e) {
      breakOff(syntaxMessage(e), locationOf(e));
    }
    return null;
  }

  private void breakOff(String message, TokenStreamLocation location) {
    broken = true;
    problems++;
    sink.report(message, "", place(location));
  }

  /** Whether the parser stands where nobody can read on. */
  public boolean isBroken() {
    return broken;
  }

  private <T> @Nullable T wholeDocument(Reading<T> reading) {
    if (parser.nextToken() == null) {
      report("the document is empty", "", new Place("", 1, 1));
      return null;
    }
    T value = reading.from(this);
    expectEnd();
    return value;
  }

  /**
   * Goes to the beginning of an array that is a whole document.
   *
   * @param name what it holds
   * @return whether there is one
   */
  public boolean beginArray(String name) {
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      return true;
    }
    if (token() == null) {
      report("the document is empty", "", new Place("", 1, 1));
    } else {
      rejectType(name, "array");
    }
    return false;
  }

  /** Goes to the next token, of which there must be none. */
  public void expectEnd() {
    if (parser.nextToken() != null) {
      report("the document goes on after its end", rawText(), place());
    }
  }

  private static String syntaxMessage(JacksonException e) {
    String prefix = e instanceof StreamConstraintsException ? "beyond a limit: " : "not JSON: ";
    return prefix + ASIDE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
  }

  private TokenStreamLocation locationOf(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location != null ? location : parser.currentLocation();
  }

  /** The current token. */
  public JsonToken token() {
    return parser.currentToken();
  }

  /** Goes to the next token. */
  public void next() {
    parser.nextToken();
  }

  /** Goes to the name of the next field of an object, or to the object's end. */
  @Nullable
  String nextName() {
    return parser.nextName();
  }

  /** The text of the current token. */
  public String text() {
    return parser.getString();
  }

  /** What this reader puts up with. */
  public ReadOptions options() {
    return options;
  }

  /** How many problems were reported so far. */
  public int problems() {
    return problems;
  }

  /** Reports what is wrong with the current value, and skips it. */
  public void reject(String message) {
    report(message, rawText(), place());
    parser.skipChildren();
  }

  /** Reports that the current value is of another type than the one expected, and skips it. */
  public void rejectType(String name, String expected) {
    reject(name + ": expected " + Quote.withArticle(expected) + ", got " + describe(token()));
  }

  /**
   * Makes a value of what was read; what its factory refuses is reported at the current value.
   *
   * @return nothing where it was refused
   */
  public <T> @Nullable T convert(Supplier<T> factory) {
    try {
      return factory.get();
    } catch (IllegalArgumentException e) {
      report(String.valueOf(e.getMessage()), rawText(), place());
      return null;
    }
  }

  /**
   * Reads the current object as a map from names to strings, in its own order.
   *
   * @param noun what the object is, for messages
   * @param entries takes an entry; an IllegalArgumentException says what is wrong with it
   * @return whether all of it could be read
   */
  public boolean readStrings(String noun, BiConsumer<String, String> entries) {
    int before = problems;
    Set<String> seen = new HashSet<>();
    for (String each = nextName(); each != null; each = nextName()) {
      if (!seen.add(each)) {
        skipField(noun + ": field " + Quote.quote(each) + " appears twice");
        continue;
      }
      next();
      remember();
      readString(noun, each, entries);
    }
    return problems == before;
  }

  private void readString(String noun, String name, BiConsumer<String, String> entries) {
    if (token() != JsonToken.VALUE_STRING) {
      rejectType(noun + "." + name, "string");
      return;
    }
    try {
      entries.accept(name, text());
    } catch (IllegalArgumentException e) {
      report(String.valueOf(e.getMessage()), text(), place());
    }
  }

  /** Reports the field whose name is the current token, and skips its value. */
  void skipField(String message) {
    report(message, text(), place());
    parser.nextToken();
    parser.skipChildren();
  }

  /** Passes over the field whose name is the current token, and its value, if that is allowed. */
  void passOverField(String message) {
    passOver(message);
    parser.nextToken();
    parser.skipChildren();
  }

  /** Passes over what the current token says, if that is allowed; else it is a problem. */
  public void passOver(String message) {
    if (options.isLenient()) {
      sink.passOver(Quote.shortenMessage(message), Quote.shorten(rawText()), place());
    } else {
      report(message, rawText(), place());
    }
  }

  /**
   * Stops reading at one element too many.
   *
   * @param number the number of the current element, from 1
   * @param list what holds the elements
   */
  public void countElement(long number, String list) {
    if (number > options.maxElements()) {
      report(
          list + ": has more than " + Quote.count(options.maxElements(), "element"), "", place());
      throw new StopReadingException();
    }
  }

  /** Reports that a field is null. */
  void rejectNull(String noun, String field) {
    report(noun + "." + field + ": is null; leave it out instead", text(), place());
  }

  /** Reports a problem at a place. */
  public void report(String message, String text, Place place) {
    if (problems == options.maxProblems()) {
      sink.report("stopped after " + Quote.count(problems, "problem"), "", place);
      throw new StopReadingException();
    }
    problems++;
    sink.report(Quote.shortenMessage(message), Quote.shorten(text), place);
  }

  /** Where the current token stands. */
  public Place place() {
    return place(parser.currentTokenLocation());
  }

  /** Where a token of the current value stood. */
  Place place(TokenStreamLocation location) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return new Place(pointer, location.getLineNr(), location.getColumnNr());
  }

  /** Where the current token stands, without its pointer. */
  TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  /** Remembers where the current value stands, for {@link #recall}. */
  void remember() {
    memory.add(parser);
  }

  /** Where the value at a pointer stood, or the nearest one around it that is remembered. */
  public Place recall(String pointer) {
    return memory.find(pointer);
  }

  private String rawText() {
    return token().isScalarValue() || token() == JsonToken.PROPERTY_NAME ? text() : "";
  }

  private static String describe(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_NULL -> "null";
      default -> token.asString();
    };
  }
}
