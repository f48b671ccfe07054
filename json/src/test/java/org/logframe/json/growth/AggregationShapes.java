package org.logframe.json.growth;

import static org.logframe.json.growth.Doc.base;
import static org.logframe.json.growth.Doc.chain;
import static org.logframe.json.growth.Doc.colliding;
import static org.logframe.json.growth.Doc.list;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.IntFunction;

/** Documents that grow in one respect, of which figures are asked. */
final class AggregationShapes {
  private static final String VALUE = "'value':{'value':1,'unit':'persons'}}";
  private static final String FLOW = "'steps':[{'rule':'count'}],'disaggregations':['dis']";
  private static final String RUNNING = "'steps':[{'rule':'latest','axes':['periods'],'carrying':"
      + "'cumulative'},{'rule':'count'}]";

  /** What waits for the engine to be rebuilt: printed, and held to nothing. */
  static final ImmutableSet<String> WAITING =
      ImmutableSet.of("since one day, a week longer each", "progress of running counts");

  private AggregationShapes() {}

  /** All of them, by name. */
  static ImmutableMap<String, IntFunction<Doc>> all() {
    return ImmutableMap.<String, IntFunction<Doc>>builder()
        .put(
            "reporters of one year",
            n -> observed(FLOW, n, i -> "'series':'s" + i + "','period':'2020',"))
        .put(
            "undated rivals",
            n -> base()
                .with("indicators", "[{'id':'ind','title':'I','kind':'qualitative'}]")
                .with(
                    "observations",
                    list(
                        n, "{'indicator':'ind','programme':'pr','value':{'text':" + "'Grade #'}}")))
        .put(
            "since one day, a week longer each",
            n -> observed(FLOW, n, i -> "'period':'" + Days.day(0) + "/" + Days.day(7 * i) + "',"))
        .put(
            "running counts",
            n -> observed(
                RUNNING,
                n,
                i -> "'period':'" + Days.day(0) + "/..','asOf':'" + Days.day(7 * i) + "',"))
        .put(
            "progress of running counts",
            n -> observed(
                RUNNING,
                n,
                i -> "'period':'" + Days.day(0) + "/" + Days.day(7 * i) + "',"
                    + (i % 2 == 0 ? "'purpose':'target'," : "")))
        .put(
            "deep areas",
            n -> observed(FLOW, n, i -> "'area':'subdivision:sub" + i + "','period':'2020',")
                .with(
                    "subdivisions",
                    chain(n, "{'id':'sub#','name':'S'|,'partOf':'subdivision:sub^'}")
                        .replaceFirst("'S'}", "'S','partOf':'ML'}")))
        .put(
            "deep programmes",
            n -> base()
                .indicator(FLOW)
                .with("programmes", chain(n, "{'id':'pr#'|,'partOf':'pr^'}"))
                .with(
                    "observations",
                    list(n, "{'indicator':'ind','programme':'pr#','period':'2020'," + VALUE)))
        .put(
            "series with equal hashes",
            n -> observed(FLOW, n, i -> "'series':'" + colliding(i) + "','period':'2020',"))
        .put(
            "categories with equal hashes",
            n -> observed(
                    FLOW, n, i -> "'categories':{'dis':'" + colliding(i) + "'},'period':'2020',")
                .categories(list(n, i -> "{'id':'" + colliding(i) + "','title':'C'}")))
        .buildOrThrow();
  }

  private static Doc observed(String indicator, int size, IntFunction<String> fields) {
    return base()
        .indicator(indicator)
        .with(
            "observations",
            list(size, i -> "{'indicator':'ind','programme':'pr'," + fields.apply(i) + VALUE));
  }
}
