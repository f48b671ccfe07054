package org.logframe.json.growth;

import static org.logframe.json.growth.Doc.base;
import static org.logframe.json.growth.Doc.chain;
import static org.logframe.json.growth.Doc.colliding;
import static org.logframe.json.growth.Doc.cycle;
import static org.logframe.json.growth.Doc.list;

import com.google.common.collect.ImmutableMap;
import java.util.function.IntFunction;

/** Documents that grow in one respect: every list of the format, every reference to a parent. */
public final class DocumentShapes {
  private static final String SOURCES = "{'publication':'pub','locator':'page #'}";
  private static final String NOTES = "{'kind':'theme','text':'Theme #'}";

  private final ImmutableMap.Builder<String, IntFunction<Doc>> shapes = ImmutableMap.builder();

  private DocumentShapes() {}

  /** All of them, by name. */
  public static ImmutableMap<String, IntFunction<Doc>> all() {
    DocumentShapes all = new DocumentShapes();
    all.nouns();
    all.parents();
    all.places();
    all.partsOfProgrammes();
    all.partsOfIndicators();
    all.partsOfOthers();
    all.wrong();
    all.longTexts();
    all.equalHashes();
    all.products();
    return all.shapes.buildOrThrow();
  }

  private void nouns() {
    part("units", "{'singular':'well @','plural':'wells @'}");
    part("publications", "{'id':'pub#','publishers':['org']}");
    part("organisations", "{'id':'org#','names':[{'name':'Office #'}]}");
    part("routes", "{'id':'route#','name':'Route #'}");
    part("subdivisions", "{'id':'sub#','name':'S','partOf':'ML'}");
    part("frameworks", "{'id':'fw#','title':'F','owners':['org']}");
    part("pillars", "{'id':'pil#','title':'P'}");
    put(
        "disaggregations",
        n -> base()
            .indicator("'notes':[]")
            .with(
                "disaggregations",
                list(n, "{'id':'dis#','title':'D','categories':[{'id':'c','title':'C'}]}")));
    part("indicators", "{'id':'ind#','title':'I','unit':'persons'}");
    part("programmes", "{'id':'pr#','coverage':[{'area':'ML'}],'statuses':[{'phase':'closed'}]}");
    part(
        "observations",
        "{'indicator':'ind','programme':'pr','series':'s#','value':{'value':#,'unit':'persons'}}");
    part("claims", "{'programme':'pr','counted':'countries','figure':{'value':3}}");
    part("participation", "{'organisation':'org','role':'partner','wording':'W #'}");
    part("notes", "{'kind':'reading','text':'Note #'}");
    part(
        "regionSchemes",
        "{'id':'sch#','title':'S','partitioning':'partition','regions':[{'scheme':'sch#','id':'r',"
            + "'name':'R'}],'memberships':[{'region':'r','country':'ML'}]}");
  }

  private void part(String name, String element) {
    put(name, n -> base().with(name, elements(n, element)));
  }

  /** A list in which an at sign is the position in letters, since digits name no unit. */
  private static String elements(int size, String element) {
    return element.contains("@")
        ? list(size, i -> element.replace("@", letters(i)))
        : list(size, element);
  }

  private static String letters(int number) {
    return number < 26
        ? String.valueOf((char) ('a' + number))
        : letters(number / 26 - 1) + (char) ('a' + number % 26);
  }

  private void put(String name, IntFunction<Doc> shape) {
    shapes.put(name, shape);
  }

  private void parents() {
    tree("organisations", "{'id':'org#','names':[{'name':'N'}]|,'partOf':'org^'}");
    tree("frameworks", "{'id':'fw#','title':'F'|,'partOf':'fw^'}");
    tree("programmes", "{'id':'pr#','title':'P #'|,'partOf':'pr^'}");
    tree(
        "programmes that state all",
        "programmes",
        "{'id':'pr#','coverage':[{'area':'ML'}],"
            + "'statuses':[{'phase':'ongoing'}],'pillars':['pil']|,'partOf':'pr^'}");
    String objective = "{'id':'so#','level':'specific','statement':'S'|,'partOf':'so^'}";
    put("chain of objectives", n -> base().programme("'objectives':" + chain(n, objective)));
    put("cycle of objectives", n -> base().programme("'objectives':" + cycle(n, objective)));
    String subdivision = "{'id':'sub#','name':'S'|,'partOf':'subdivision:sub^'}";
    put("cycle of subdivisions", n -> base().with("subdivisions", cycle(n, subdivision)));
    put(
        "chain of subdivisions",
        n -> base()
            .with("subdivisions", chain(n, subdivision).replaceFirst("'S'}", "'S','partOf':'ML'}"))
            .programme("'coverage':" + list(n, "{'area':'subdivision:sub#'}")));
  }

  private void tree(String part, String element) {
    tree(part, part, element);
  }

  private void tree(String name, String part, String element) {
    put("chain of " + name, n -> base().with(part, chain(n, element)));
    put("cycle of " + name, n -> base().with(part, cycle(n, element)));
  }

  private void places() {
    String regions = "'partitioning':'overlapping','regions':";
    String region = "{'scheme':'sch','id':'r#','name':'R'|,'partOf':'r^'}";
    put("chain of regions", n -> base().scheme(regions + chain(n, region)));
    put("cycle of regions", n -> base().scheme(regions + cycle(n, region)));
    put(
        "regions of one region",
        n -> base()
            .scheme(regions
                + list(n, "{'scheme':'sch','id':'r#','name':'R','partOf':'r0'}")
                    .replaceFirst(",'partOf':'r0'", "")));
    String apart = "'regions':" + list(1, "{'scheme':'sch','id':'r','name':'R'}");
    put(
        "dated memberships of one country",
        n -> base()
            .scheme("'partitioning':'partition'," + apart
                + ",'memberships':"
                + list(
                    n, i -> "{'region':'r','country':'ML','validity':'" + Days.period(i) + "'}")));
    put(
        "undated memberships of one country",
        n -> base()
            .scheme("'partitioning':'partition'," + apart + ",'memberships':"
                + list(n, "{'region':'r','country':'ML'}")));
    for (String partitioning : new String[] {"overlapping", "partition"}) {
      put(
          "regions of one country, " + partitioning,
          n -> base()
              .scheme("'partitioning':'"
                  + partitioning + "','regions':" + list(n, "{'scheme':'sch','id':'r#','name':'R'}")
                  + ",'memberships':"
                  + list(
                      n,
                      i -> "{'region':'r" + i + "','country':'ML','validity':'"
                          + (partitioning.equals("partition") ? Days.period(i) : "../..") + "'}")));
    }
  }

  private void partsOfProgrammes() {
    programme("aliases", "'Alias #'");
    put(
        "programme.frameworks",
        n -> base()
            .with("frameworks", list(n, "{'id':'fw#','title':'F'}"))
            .programme("'frameworks':" + list(n, "'fw#'")));
    programme("coverage", "{'area':'LY','label':'L #','sources':[" + SOURCES + "]}");
    programme("listedUnder", "{'region':'region:sch/r','sources':[" + SOURCES + "]}");
    programme("participation", "{'organisation':'org','role':'partner','wording':'W #'}");
    programme("statuses", "{'phase':'closed','label':'L #'}");
    programme("objectives", "{'id':'so#','level':'result','statement':'S'}");
    programme("notes", NOTES);
    programme("sources", SOURCES);
    put(
        "programme.events",
        n -> base()
            .programme("'events':"
                + list(
                    n,
                    i -> "{'kind':'" + (i < n / 2 ? "launched" : "ended") + "','date':'"
                        + (i < n / 2 ? "2015" : "2020") + "'}")));
    put(
        "programme.events that clash",
        n -> base()
            .programme("'events':"
                + list(
                    n,
                    i -> "{'kind':'" + (i < n / 2 ? "ended" : "launched") + "','date':'"
                        + Days.day(i) + "'}")));
    put(
        "programme.events in areas",
        n -> base()
            .programme("'events':"
                + list(
                    n,
                    i -> "{'kind':'"
                        + (i % 2 == 0 ? "started" : "ended") + "','date':'2015','area':'"
                        + (i % 3 == 0 ? "ML" : "NE") + "'}")));
    put(
        "programme.applicability",
        n -> base()
            .with("pillars", list(n, "{'id':'pil#','title':'P'}"))
            .programme("'pillars':" + list(n, "'pil#'") + ",'applicability':"
                + list(n, "{'country':'ML','pillar':'pil#','rule':'excluded','reason':'R'}")));
  }

  private void programme(String field, String element) {
    put("programme." + field, n -> base().programme("'" + field + "':" + list(n, element)));
  }

  private void partsOfIndicators() {
    put("indicator.notes", n -> base().indicator("'notes':" + list(n, NOTES)));
    put("indicator.sources", n -> base().indicator("'sources':" + list(n, SOURCES)));
    put("indicator.steps", n -> base().indicator("'steps':" + list(n, "{'rule':'count'}")));
    put("indicator.ownShare", n -> base().indicator("'ownShare':" + list(n, "'areas'")));
    put(
        "indicator.expectations",
        n -> base().indicator("'expectations':" + list(n, "{'programme':'pr','areas':['ML']}")));
    put(
        "expectation.areas",
        n -> base()
            .indicator("'expectations':[{'programme':'pr','areas':" + list(n, "'ML'") + "}]"));
    put(
        "indicator.disaggregations",
        n -> base()
            .with(
                "disaggregations",
                list(n, "{'id':'dis#','title':'D','categories':[{'id':'c','title':'C'}]}"))
            .indicator(
                "'disaggregations':" + list(n, "'dis#'") + ",'expectations':[{'programme':'pr',"
                    + "'disaggregations':" + list(n, "'dis#'") + "}]"));
    put("disaggregation.categories", n -> base().categories(list(n, "{'id':'c#','title':'C'}")));
    put(
        "observation.notes",
        n -> base().with("observations", observation("'notes':" + list(n, NOTES))));
    put(
        "observation.sources",
        n -> base().with("observations", observation("'sources':" + list(n, SOURCES))));
  }

  private static String observation(String fields) {
    return "[{'indicator':'ind','programme':'pr','value':{'value':1,'unit':'persons'}," + fields
        + "}]";
  }

  private void partsOfOthers() {
    String publication = "[{'id':'pub','%s':%s}]";
    put(
        "publication.publishers",
        n -> base()
            .with("publications", String.format(publication, "publishers", list(n, "'org'"))));
    put(
        "publication.languages",
        n -> base().with("publications", String.format(publication, "languages", list(n, "'en'"))));
    put(
        "publication.sources",
        n -> base().with("publications", String.format(publication, "sources", list(n, SOURCES))));
    put(
        "organisation.names",
        n -> base()
            .with(
                "organisations", "[{'id':'org','names':" + list(n, "{'name':'Office #'}") + "}]"));
    put(
        "framework.aims",
        n -> base()
            .with("frameworks", "[{'id':'fw','title':'F','aims':" + list(n, "'Aim #'") + "}]"));
    put(
        "framework.owners",
        n -> base()
            .with("frameworks", "[{'id':'fw','title':'F','owners':" + list(n, "'org'") + "}]"));
    put(
        "claim.sources",
        n -> base()
            .with(
                "claims",
                "[{'programme':'pr','counted':'pillars'," + "'figure':{'value':3},'sources':"
                    + list(n, SOURCES) + "}]"));
    put(
        "languages of a text",
        n -> base()
            .with(
                "title",
                "{" + list(n, i -> "'en-x-" + letters(i) + "':'Title'").replaceAll("^.|.$", "")
                    + "}"));
    put(
        "subtags of a language",
        n -> base()
            .with(
                "title",
                "{'en-"
                    + list(n, i -> String.format("v%06d", i))
                        .replaceAll("^.|.$", "")
                        .replace(',', '-')
                    + "':'Title'}"));
  }

  private void wrong() {
    put(
        "unknown fields",
        n -> base().with("notes", list(n, "{'kind':'theme','text':'T','field#':1}")));
    put(
        "references to nothing",
        n -> base()
            .programme("'frameworks':" + list(n, "'no#'") + ",'sources':"
                + list(n, "{'publication':'no#'}")));
    put(
        "programmes part of nothing",
        n -> base().with("programmes", list(n, "{'id':'pr#','partOf':'no#'}")));
    put(
        "observations of nothing",
        n -> base()
            .with(
                "observations",
                list(
                    n,
                    "{'indicator':'no#','programme':'no','value':{'value':1,'unit':'persons'}}")));
    put(
        "ids there twice",
        n -> base().with("organisations", list(n, "{'id':'org','names':[{'name':'Office #'}]}")));
  }

  private void longTexts() {
    put("a long title", n -> base().with("title", "'" + "a ".repeat(20 * n) + "'"));
    put("a long id", n -> base().with("pillars", "[{'id':'" + "a".repeat(n) + "','title':'P'}]"));
    put(
        "a long area",
        n -> base().programme("'coverage':[{'area':'region:" + "%25".repeat(n) + "'}]"));
    put("a long link", n -> base().programme("'link':'http://" + "a.".repeat(n) + "'"));
    for (String run : new String[] {" ", " -", "(", "1,", "a "}) {
      put(
          "a long wording of \"" + run + "\"",
          n -> base()
              .with(
                  "observations",
                  "[{'indicator':'ind',"
                      + "'programme':'pr','value':{'value':1,'unit':'persons','wording':'1"
                      + run.repeat(n)
                      + "x'}}]"));
    }
  }

  private void equalHashes() {
    put(
        "publications with equal hashes",
        n -> base()
            .with("publications", list(n, i -> "{'id':'" + colliding(i) + "'}"))
            .programme("'sources':" + list(n, i -> "{'publication':'" + colliding(i) + "'}")));
    put(
        "sources with equal hashes",
        n -> base()
            .programme("'coverage':"
                + list(
                    n,
                    i -> "{'area':'ML','validity':'../2010','sources':"
                        + "[{'publication':'pub','locator':'" + colliding(i) + "'}]}")
                + ",'statuses':[{'phase':'ongoing'}]"));
    put(
        "categories with equal hashes",
        n -> base()
            .categories(list(n, i -> "{'id':'" + colliding(i) + "','title':'C'}"))
            .with(
                "observations",
                list(
                    n,
                    i -> "{'indicator':'ind','programme':'pr','categories':" + "{'dis':'"
                        + colliding(i) + "'},'value':{'value':1,'unit':'persons'}}")));
    put(
        "series with equal hashes",
        n -> base()
            .with(
                "observations",
                list(
                    n,
                    i -> "{'indicator':" + "'ind','programme':'pr','series':'" + colliding(i)
                        + "','value':{'value':1,'unit':'persons'}}")));
    put(
        "texts with equal hashes",
        n -> base().with("notes", list(n, i -> "{'kind':'theme','text':'" + colliding(i) + "'}")));
    put(
        "units with equal hashes",
        n -> base()
            .with(
                "units",
                list(
                    n,
                    i -> "{'singular':'" + colliding(i) + "','plural':'" + colliding(i) + "s'}")));
    put(
        "programmes with equal hashes",
        n -> base()
            .with(
                "programmes",
                list(n, i -> "{'id':'" + colliding(i) + "','coverage':[{'area':'ML'}]}")));
    put(
        "areas with equal hashes",
        n -> base()
            .with("routes", list(n, i -> "{'id':'" + colliding(i) + "','name':'R'}"))
            .programme("'coverage':" + list(n, i -> "{'area':'route:" + colliding(i) + "'}")));
    put(
        "pillars with equal hashes",
        n -> base()
            .with("pillars", list(n, i -> "{'id':'" + colliding(i) + "','title':'P'}"))
            .programme("'pillars':" + list(n, i -> "'" + colliding(i) + "'") + ",'applicability':"
                + list(
                    n,
                    i -> "{'country':'ML','pillar':'" + colliding(i)
                        + "','rule':'excluded','reason':'R'}")));
  }

  private void products() {
    put(
        "observations outside much coverage",
        n -> base()
            .programme("'coverage':" + list(n, "{'area':'ML','label':'L #'}"))
            .with(
                "observations",
                list(
                    n,
                    "{'indicator':'ind','programme':'pr','area':'LY',"
                        + "'period':'2020','series':'s#','value':{'value':1,'unit':'persons'}}")));
    put(
        "coverage and listings",
        n -> base()
            .programme("'coverage':" + list(n, "{'area':'LY','label':'L #'}") + ",'listedUnder':"
                + list(n, "{'region':'region:sch/r'}")));
    put(
        "coverage and memberships",
        n -> base()
            .scheme("'partitioning':'overlapping','regions':[{'scheme':'sch','id':'r','name':'R'}],"
                + "'memberships':"
                + list(n, i -> "{'region':'r','country':'ML','validity':'" + Days.period(i) + "'}"))
            .programme("'coverage':" + list(n, "{'area':'ML','label':'L #'}") + ",'listedUnder':"
                + list(1, "{'region':'region:sch/r'}")));
    put(
        "claims of much coverage",
        n -> base()
            .programme(
                "'coverage':" + list(n, "{'area':'LY','label':'L #','sources':[" + SOURCES + "]}"))
            .with(
                "claims",
                list(n, "{'programme':'pr','counted':'countries','figure':{'value':3}}")));
    put(
        "claims of many objectives",
        n -> base()
            .programme("'objectives':"
                + list(
                    n,
                    "{'id':'so#','level':'result','statement':'S'," + "'sources':[" + SOURCES
                        + "]}"))
            .with(
                "claims", list(n, "{'programme':'pr','counted':'results','figure':{'value':3}}")));
    put(
        "observations of many events",
        n -> base()
            .programme("'events':" + list(n, "{'kind':'launched','date':'2015','wording':'W #'}"))
            .with(
                "observations",
                list(
                    n,
                    "{'indicator':'ind','programme':'pr','period':'2010',"
                        + "'series':'s#','value':{'value':1,'unit':'persons'}}")));
    put(
        "heirs of many statuses",
        n -> base()
            .with(
                "programmes",
                "[{'id':'pr','statuses':" + list(n, "{'phase':'closed','label':'L #'}") + "},"
                    + list(n, "{'id':'pr#','partOf':'pr'}").substring(1)));
  }
}
