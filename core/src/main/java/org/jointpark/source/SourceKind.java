package org.jointpark.source;

/** What kind of thing a {@link Source} is. */
public enum SourceKind {
  /** A text or a table that can be looked up at its address. */
  PUBLISHED,
  /** A text that was seen only where others had copied it to; it has no address fit to cite. */
  REPOSTED,
  /** No source at all: background knowledge, which is {@link Confidence#UNCONFIRMED}. */
  UNSOURCED
}
