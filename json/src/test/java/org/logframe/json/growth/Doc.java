package org.logframe.json.growth;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of a portfolio document: one noun of each kind, and in one respect many. */
public final class Doc {
  private static final ImmutableMap<String, String> BASE = ImmutableMap.<String, String>builder()
      .put("publications", "[{'id':'pub'}]")
      .put("organisations", "[{'id':'org','names':[{'name':'Office'}]}]")
      .put(
          "regionSchemes",
          "[{'id':'sch','title':'S','partitioning':'overlapping','regions':[{'scheme':'sch','id':'r',"
              + "'name':'R'}],'memberships':[{'region':'r','country':'ML'}]}]")
      .put("subdivisions", "[{'id':'sub','name':'S','partOf':'ML'}]")
      .put("frameworks", "[{'id':'fw','title':'F'}]")
      .put("pillars", "[{'id':'pil','title':'P'}]")
      .put("disaggregations", "[{'id':'dis','title':'D','categories':[{'id':'c','title':'C'}]}]")
      .put(
          "programmes", "[{'id':'pr','coverage':[{'area':'ML'}],'statuses':[{'phase':'ongoing'}]}]")
      .put("indicators", "[{'id':'ind','title':'I','unit':'persons','disaggregations':['dis']}]")
      .buildOrThrow();

  private final Map<String, String> parts = new LinkedHashMap<>(BASE);

  /** The document with one noun of each kind. */
  static Doc base() {
    return new Doc();
  }

  /** This document with another part; apostrophes stand for quotation marks. */
  Doc with(String part, String json) {
    parts.put(part, json);
    return this;
  }

  /** This document with a programme of these fields. */
  Doc programme(String fields) {
    return with("programmes", "[{'id':'pr'," + fields + "}]");
  }

  /** This document with an indicator of these fields. */
  Doc indicator(String fields) {
    return with("indicators", "[{'id':'ind','title':'I','unit':'persons'," + fields + "}]");
  }

  /** This document with a scheme of these fields. */
  Doc scheme(String fields) {
    return with("regionSchemes", "[{'id':'sch','title':'S'," + fields + "}]");
  }

  /** This document with a disaggregation of these categories. */
  Doc categories(String list) {
    return with("disaggregations", "[{'id':'dis','title':'D','categories':" + list + "}]");
  }

  /** A list of elements in each of which {@code #} is the position. */
  static String list(int size, String element) {
    return list(size, i -> element.replace("#", Integer.toString(i)));
  }

  /** A list of elements. */
  static String list(int size, IntFunction<String> element) {
    return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  /** A list in which each element is part of the one before; the element says so behind a bar. */
  static String chain(int size, String element) {
    return list(size, i -> link(element, i, i - 1));
  }

  /** A chain of which the first element is part of the last. */
  static String cycle(int size, String element) {
    return list(size, i -> link(element, i, (i + size - 1) % size));
  }

  private static String link(String element, int i, int above) {
    int bar = element.indexOf('|');
    String partOf = above < 0 ? "" : element.substring(bar + 1);
    String end = above < 0 ? "}" : "";
    return (element.substring(0, bar) + partOf + end)
        .replace("#", Integer.toString(i))
        .replace("^", Integer.toString(above));
  }

  /** Texts with equal hash codes: of {@code Aa} and {@code BB}, sixteen pairs of letters each. */
  static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 15; bit >= 0; bit--) {
      text.append(((number >> bit) & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return ("{'format':'logframe/1',"
            + Joiner.on(',')
                .join(parts.entrySet().stream()
                    .map(part -> "'" + part.getKey() + "':" + part.getValue())
                    .toList())
            + "}")
        .replace('\'', '"');
  }
}
