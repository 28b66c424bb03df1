/** Generators and verifiers for the tests of programs that use Jointpark. */
module org.jointpark.testkit {
  exports org.jointpark.testkit.jqwik;
  exports org.jointpark.testkit.norm;
  exports org.jointpark.testkit.rule;
  exports org.jointpark.testkit.sample;

  requires static com.google.errorprone.annotations;
  requires static org.jspecify;
  requires static transitive net.jqwik.api;
  requires transitive org.jointpark.core;
  requires transitive org.jointpark.rules;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.jointpark.testkit.jqwik.AdministrationArbitraryProvider,
      org.jointpark.testkit.jqwik.AgreementArbitraryProvider,
      org.jointpark.testkit.jqwik.BorderArbitraryProvider,
      org.jointpark.testkit.jqwik.ClassificationArbitraryProvider,
      org.jointpark.testkit.jqwik.EventArbitraryProvider,
      org.jointpark.testkit.jqwik.FirmArbitraryProvider,
      org.jointpark.testkit.jqwik.LabourArbitraryProvider,
      org.jointpark.testkit.jqwik.LawArbitraryProvider,
      org.jointpark.testkit.jqwik.LedgerArbitraryProvider,
      org.jointpark.testkit.jqwik.MoneyArbitraryProvider,
      org.jointpark.testkit.jqwik.NormArbitraryProvider,
      org.jointpark.testkit.jqwik.ParkArbitraryProvider,
      org.jointpark.testkit.jqwik.PartyArbitraryProvider,
      org.jointpark.testkit.jqwik.PayrollArbitraryProvider,
      org.jointpark.testkit.jqwik.RulesArbitraryProvider,
      org.jointpark.testkit.jqwik.SourceArbitraryProvider,
      org.jointpark.testkit.jqwik.StatisticArbitraryProvider,
      org.jointpark.testkit.jqwik.TimeArbitraryProvider;
}
