package org.jointpark.example.benchmarks;

/** What is measured: which rules, and how many. */
public enum Table {
  /** Ten rules that read the pay line alone. */
  LINE("", 1, false),
  /** Ten rules, of which four read the wage that was agreed in the employment. */
  PATH("-path", 1, true),
  /** The ten rules with twenty different constants. */
  MANY("-200", 20, false);

  private final String suffix;
  private final int laws;
  private final boolean path;

  Table(String suffix, int laws, boolean path) {
    this.suffix = suffix;
    this.laws = laws;
    this.path = path;
  }

  /** {@return what follows the first word of a line of results} */
  String suffix() {
    return suffix;
  }

  /** {@return how many laws there are, each with its ten rules} */
  int laws() {
    return laws;
  }

  /** {@return how many checks there are of each line} */
  int checks() {
    return laws * PayRule.COUNT;
  }

  /** {@return whether premiums are reckoned from the wage of the employment} */
  boolean followsPath() {
    return path;
  }
}
