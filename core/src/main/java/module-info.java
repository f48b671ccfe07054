/** The model of programmes and indicators: values without JSON, servers or clocks. */
@SuppressWarnings("module") // the module of JSON is compiled later
module org.logframe {
  requires transitive com.google.common;
  requires transitive java.measure;
  requires tech.units.indriya;
  requires transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static org.apiguardian.api;

  exports org.logframe.place;
  exports org.logframe.portfolio;
  exports org.logframe.programme;
  exports org.logframe.progress;
  exports org.logframe.aggregate;
  exports org.logframe.indicator;
  exports org.logframe.measure;
  exports org.logframe.source;
  exports org.logframe.table;
  exports org.logframe.table.column to
      org.logframe.json;
  exports org.logframe.time;
}
