module consumer {
  requires org.logframe;
  requires org.logframe.json;
}
