/** JSON and NDJSON for the domain model, the rules and the reports. */
module org.jointpark.json {
  exports org.jointpark.json;
  exports org.jointpark.json.dossier;
  exports org.jointpark.json.labour;
  exports org.jointpark.json.rule;

  provides tools.jackson.databind.JacksonModule with
      org.jointpark.json.JointparkModule;

  requires static com.google.errorprone.annotations;
  requires static org.jspecify;
  requires transitive com.google.common;
  requires transitive org.jointpark.core;
  requires transitive org.jointpark.rules;
  requires transitive tools.jackson.databind;
}
