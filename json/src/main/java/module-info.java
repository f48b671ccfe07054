import tools.jackson.databind.JacksonModule;

/** The model of programmes and indicators as JSON. */
module org.logframe.json {
  requires transitive org.logframe;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static com.google.errorprone.annotations;
  requires static org.apiguardian.api;

  exports org.logframe.json;
  exports org.logframe.json.diff;
  exports org.logframe.json.export;

  provides JacksonModule with
      org.logframe.json.LogframeModule;
}
