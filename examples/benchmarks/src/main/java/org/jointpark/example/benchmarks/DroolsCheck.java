package org.jointpark.example.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: the executable model, and one stateless session in sequential mode for all lines. */
final class DroolsCheck implements ParkCheck {

  private static final String HEAD = """
      package org.jointpark.example.benchmarks.drools
      import org.jointpark.example.benchmarks.PayRow
      global org.jointpark.example.benchmarks.Reporter reporter
      """;

  private final Collection<PayRow> rows;
  private final KieBase base;
  private final Reporter reporter;

  DroolsCheck(Table table, Park park) {
    rows = Arrays.asList(PayRow.of(table, park));
    reporter = new Reporter(table, park);
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/pay.drl", rules(table));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("rules must compile, but were " + errors);
    }
    KieBaseConfiguration configuration = services.newKieBaseConfiguration();
    configuration.setOption(SequentialOption.YES);
    base =
        services.newKieContainer(builder.getKieModule().getReleaseId()).newKieBase(configuration);
  }

  private static String rules(Table table) {
    StringBuilder rules = new StringBuilder(HEAD);
    for (int law = 0; law < table.laws(); law++) {
      for (PayRule rule : PayRule.values()) {
        rules.append("""
            rule "%s %s" when
              $row : PayRow(%s)
            then
              reporter.report(%s, $row.getRow());
            end
            """.formatted(
                rule,
                law,
                condition(rule, table.followsPath()).replace("LAW", Integer.toString(law)),
                rule.check(law)));
      }
    }
    return rules.toString();
  }

  /** Returns when a rule is not kept for sure. */
  private static String condition(PayRule rule, boolean path) {
    return switch (rule) {
      case MINIMUM_WAGE -> """
        fullMonth, daysWorked < 0 || (daysWorked >= leastDays(LAW) && basePay < highestMinimum(LAW))""";
      case OVERTIME_PREMIUM -> premium("overtime", path);
      case NIGHT_PREMIUM -> premium("night", path);
      case HOLIDAY_PAY -> premium("holiday", path);
      case IDLE_PAY -> premium("idle", path);
      case INSURANCE_BASE -> """
        grossPay < 0 || insuranceBase < 0 || insuranceBase * 100 < grossPay * basePercent(LAW)""";
      case INSURANCE_CONTRIBUTION -> """
        insuranceBase < 0 || insuranceContribution < 0 \
        || insuranceContribution * 1000 < insuranceBase * contributionPermille(LAW)""";
      case DUE_DAY -> "paymentDay < 0 || paymentDay > tooLate(LAW)";
      case WEEKLY_HOURS ->
        "workedMinutes < 0 || workedMinutes * 7 > weeklyMinutes(LAW) * calendarDays";
      case CASH_TO_WORKER -> "!unpaid, !paidInCash || !isPaidAsAllowed(LAW)";
    };
  }

  private static String premium(String kind, boolean path) {
    String wage = path ? "agreedWage" : "minimumWage(LAW)";
    return """
        KINDPay < 0 || KINDMinutes < 0 || WAGE < 0 \
        || KINDPay * 1248000 < WAGE * KINDMinutes * KINDPercent(LAW)""".replace("KIND", kind).replace("WAGE", wage);
  }

  @Override
  public Findings run() {
    Findings findings = reporter.emptied();
    StatelessKieSession session = base.newStatelessKieSession();
    session.setGlobal("reporter", reporter);
    session.execute(rows);
    return findings;
  }
}
