package org.jointpark.example.benchmarks;

/** What is measured, in the order of its expected speed. */
public enum Peer {
  /** What all others are compared with. */
  HAND_WRITTEN("hand-written", 1),
  /** Jointpark. */
  JOINTPARK("jointpark", 1),
  /** A list of functions. */
  LAMBDAS("lambdas", 1),
  /** YAVI. */
  YAVI("yavi", 4),
  /** Hibernate Validator. */
  HIBERNATE_VALIDATOR("hibernate-validator", 10),
  /** Drools. */
  DROOLS("drools", 10),
  /** Easy Rules. */
  EASY_RULES("easy-rules", 20),
  /** Evrete. */
  EVRETE("evrete", 20),
  /** CEL-Java. */
  CEL("cel-java", 40);

  private static final int QUICKER = 4;
  private static final int LEAST_WORKERS = 440;

  private final String label;
  private final int slowness;

  Peer(String label, int slowness) {
    this.label = label;
    this.slowness = slowness;
  }

  /** Returns the checks of a table over a park, ready to be run. */
  ParkCheck prepare(Table table, Park park) {
    return switch (this) {
      case HAND_WRITTEN -> new HandWrittenLoop(table, park);
      case JOINTPARK -> new JointparkCheck(table, park);
      case LAMBDAS -> new LambdaList(table, park);
      case YAVI -> new YaviCheck(table, park);
      case HIBERNATE_VALIDATOR -> new HibernateValidatorCheck(table, park);
      case DROOLS -> new DroolsCheck(table, park);
      case EASY_RULES -> new EasyRulesCheck(table, park);
      case EVRETE -> new EvreteCheck(table, park);
      case CEL -> new CelCheck(table, park);
    };
  }

  /** Returns how many workers the park has over which this peer is measured. */
  int workers(Table table, boolean quick) {
    int share = quick ? slowness : Math.max(1, slowness / QUICKER);
    int many = share == 1 ? 1 : table.laws() / 2 + 1;
    return Math.max(LEAST_WORKERS, Park.WORKERS / (share * many));
  }

  /** {@return the name in results} */
  @Override
  public String toString() {
    return label;
  }
}
