package org.logframe.json.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Two spaces per level, line feeds, and on one line what is short by its nature: lists of scalars,
 * and objects that were declared so. One printer serves one document.
 */
public final class DocumentPrinter implements PrettyPrinter {
  private static final Object ONE_LINE = new Object();

  private int level;
  private int oneLineLevels;

  /** A printer that writes all of it on one line. */
  static DocumentPrinter onOneLine() {
    DocumentPrinter printer = new DocumentPrinter();
    printer.oneLineLevels = 1;
    return printer;
  }

  /** Begins an array, on one line if it is short by its nature. */
  public static void startArray(JsonGenerator out, boolean oneLine) {
    if (oneLine) {
      out.writeStartArray(ONE_LINE);
    } else {
      out.writeStartArray();
    }
  }

  /** Begins an object, on one line if it is short by its nature. */
  public static void startObject(JsonGenerator out, boolean oneLine) {
    if (oneLine) {
      out.writeStartObject(ONE_LINE);
    } else {
      out.writeStartObject();
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    start(out, '{');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    start(out, '[');
  }

  private void start(JsonGenerator out, char bracket) {
    out.writeRaw(bracket);
    if (oneLineLevels > 0 || out.currentValue() == ONE_LINE) {
      oneLineLevels++;
    } else {
      level++;
    }
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    newLine(out, "");
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    newLine(out, "");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out, " ");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out, " ");
  }

  private void newLine(JsonGenerator out, String onOneLine) {
    if (oneLineLevels > 0) {
      out.writeRaw(onOneLine);
    } else {
      out.writeRaw("\n" + "  ".repeat(level));
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    end(out, entries, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    end(out, values, ']');
  }

  private void end(JsonGenerator out, int entries, char bracket) {
    if (oneLineLevels > 0) {
      oneLineLevels--;
    } else {
      level--;
      if (entries > 0) {
        newLine(out, "");
      }
    }
    out.writeRaw(bracket);
  }
}
