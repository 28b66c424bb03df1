/** The immutable domain model of a joint industrial park, on which every other module builds. */
@SuppressWarnings("module") // the modules named below are compiled after this one
module org.jointpark.core {
  exports org.jointpark.administration;
  exports org.jointpark.agreement;
  exports org.jointpark.border;
  exports org.jointpark.classification;
  exports org.jointpark.event;
  exports org.jointpark.firm;
  exports org.jointpark.labour;
  exports org.jointpark.law;
  exports org.jointpark.ledger;
  exports org.jointpark.money;
  exports org.jointpark.park;
  exports org.jointpark.party;
  exports org.jointpark.source;
  exports org.jointpark.statistic;
  exports org.jointpark.style to
      org.jointpark.json,
      org.jointpark.rules,
      org.jointpark.testkit;
  exports org.jointpark.time;

  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive com.google.common;
}
