/** Rules and norms as values, and what they find in the facts of a park. */
module org.jointpark.rules {
  exports org.jointpark.rules;
  exports org.jointpark.rules.explanation;
  exports org.jointpark.rules.expr;
  exports org.jointpark.rules.norm;
  exports org.jointpark.rules.report;
  exports org.jointpark.rules.rule;
  exports org.jointpark.rules.subject;
  exports org.jointpark.zone.gaeseong;
  exports org.jointpark.zone.gaeseong.agreement;

  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.objectweb.asm;
  requires transitive org.jointpark.core;
}
