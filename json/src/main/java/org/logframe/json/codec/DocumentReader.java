package org.logframe.json.codec;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Walks over the tokens of one document, reports what is wrong with it and goes on. Columns count
 * characters where the parser reads characters, and bytes where it reads bytes.
 */
public final class DocumentReader {
  private final JsonParser parser;
  private final ReadOptions options;
  private final ProblemSink sink;
  private final SliceMemory memory;
  private @Nullable PlaceMemory places;
  private int problems;

  DocumentReader(JsonParser parser, ReadOptions options, ProblemSink sink, SliceMemory memory) {
    this.parser = parser;
    this.options = options;
    this.sink = sink;
    this.memory = memory;
  }

  /** What reads from a reader. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads on from the current token; nothing where it reported a problem. */
    @Nullable
    T from(DocumentReader in);
  }

  /**
   * Goes to the first token of a document.
   *
   * @return whether there is one; it is a problem if not
   */
  public boolean beginDocument() {
    if (parser.nextToken() == null) {
      report("the document is empty", "", new Place("", 1, 1));
      return false;
    }
    return true;
  }

  /** Goes to the next token, of which there must be none. */
  public void expectEnd() {
    if (parser.nextToken() != null) {
      report("the document goes on after its end", rawText(), place());
    }
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

  /** The characters of the current token, until the next one; no string is made of them. */
  CharSequence characters() {
    return CharBuffer.wrap(
        parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /** The number that is the current token. */
  BigDecimal decimal() {
    return new BigDecimal(
        parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /**
   * What a function makes of the text of the current token. It may be remembered from another text
   * that was the same, so the function makes the same of the same text.
   *
   * @throws IllegalArgumentException if the function refuses the text
   */
  @SuppressWarnings("unchecked") // what is remembered of a function was made by it
  public <T> T parse(Function<String, T> function) {
    char[] characters = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    Object known = memory.find(function, characters, start, end);
    if (known != null) {
      return (T) known;
    }
    T made = function.apply(text());
    memory.remember(function, characters, start, end, made);
    return made;
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
    reject(
        name + ": expected " + Quote.withArticle(expected) + ", got " + Quote.withArticle(token()));
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
    return place(null);
  }

  /** Where the current value stands; of a single token it is known later, too. */
  public Place place(@Nullable TokenStreamLocation begin) {
    TokenStreamLocation location = begin == null ? location() : begin;
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return new Place(pointer, location.getLineNr(), location.getColumnNr());
  }

  /** Where the current token stands, without its pointer. */
  TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  /** Where the current value begins, if it is an object or an array: its last token says it no more. */
  public @Nullable TokenStreamLocation containerLocation() {
    return token().isStructStart() ? location() : null;
  }

  /** Begins to remember where the values of the current one stand, for {@link #recall}. */
  void rememberPlaces() {
    places = new PlaceMemory(parser);
  }

  /** Remembers where the current value stands, if somebody wants to know. */
  void remember() {
    if (places != null) {
      places.add(parser);
    }
  }

  /** Where the value at a pointer stood, or the nearest one around it that is remembered. */
  Place recall(String pointer) {
    return places == null ? place() : places.find(pointer);
  }

  private String rawText() {
    return token().isScalarValue() || token() == JsonToken.PROPERTY_NAME ? text() : "";
  }
}
