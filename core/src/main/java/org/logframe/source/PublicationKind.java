package org.logframe.source;

/** What sort of document a {@link Publication} is. */
public enum PublicationKind {
  /** A page or listing on the web that its publisher may change at any time. */
  WEB_PAGE,
  /** A dated or undated piece of news or analysis. */
  ARTICLE,
  /** A short printed or printable brochure. */
  BOOKLET,
  /** A report. */
  REPORT,
  /** Data meant for machines. */
  DATASET,
  /** Anything else. */
  OTHER
}
