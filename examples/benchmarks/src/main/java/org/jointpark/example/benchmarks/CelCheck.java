package org.jointpark.example.benchmarks;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.optimizer.CelOptimizationException;
import dev.cel.optimizer.CelOptimizerFactory;
import dev.cel.optimizer.optimizers.ConstantFoldingOptimizer;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import java.util.Optional;

/**
 * CEL-Java: type-checked, optimised and planned once, with variables that are read when they are
 * asked for.
 */
final class CelCheck implements ParkCheck {

  private static final String[] NUMBERS = {
    "days_worked",
    "calendar_days",
    "agreed_wage",
    "base_pay",
    "overtime_pay",
    "night_pay",
    "holiday_pay",
    "idle_pay",
    "gross_pay",
    "overtime_minutes",
    "night_minutes",
    "holiday_minutes",
    "idle_minutes",
    "worked_minutes",
    "insurance_base",
    "insurance_contribution",
    "payment_day",
    "least_days",
    "highest_minimum",
    "minimum_wage",
    "overtime_percent",
    "night_percent",
    "holiday_percent",
    "idle_percent",
    "base_percent",
    "contribution_permille",
    "due_day",
    "weekly_minutes"
  };
  private static final String[] TRUTHS = {"full_month", "unpaid", "paid_in_cash", "paid_as_allowed"
  };

  private final PayRow[] rows;
  private final Program[] programs;
  private final Reporter reporter;

  CelCheck(Table table, Park park) {
    rows = PayRow.of(table, park);
    reporter = new Reporter(table, park);
    CelBuilder builder = CelFactory.plannerCelBuilder().setResultType(SimpleType.BOOL);
    for (String number : NUMBERS) {
      builder.addVar(number, SimpleType.INT);
    }
    for (String truth : TRUTHS) {
      builder.addVar(truth, SimpleType.BOOL);
    }
    Cel cel = builder.build();
    programs = new Program[table.checks()];
    for (int check = 0; check < programs.length; check++) {
      programs[check] = program(cel, condition(PayRule.ofCheck(check), table.followsPath()));
    }
  }

  private static Program program(Cel cel, String condition) {
    try {
      CelAbstractSyntaxTree tree = CelOptimizerFactory.standardCelOptimizerBuilder(cel)
          .addAstOptimizers(ConstantFoldingOptimizer.getInstance())
          .build()
          .optimize(cel.compile(condition).getAst());
      return cel.createProgram(tree);
    } catch (CelValidationException | CelOptimizationException | CelEvaluationException wrong) {
      throw new IllegalStateException("condition must compile: " + condition, wrong);
    }
  }

  /** Returns when a rule is kept for sure. */
  private static String condition(PayRule rule, boolean path) {
    return switch (rule) {
      case MINIMUM_WAGE -> """
        !full_month || (days_worked >= 0 \
        && (days_worked < least_days || base_pay >= highest_minimum))""";
      case OVERTIME_PREMIUM -> premium("overtime", path);
      case NIGHT_PREMIUM -> premium("night", path);
      case HOLIDAY_PAY -> premium("holiday", path);
      case IDLE_PAY -> premium("idle", path);
      case INSURANCE_BASE -> """
        gross_pay >= 0 && insurance_base >= 0 \
        && insurance_base * 100 >= gross_pay * base_percent""";
      case INSURANCE_CONTRIBUTION -> """
        insurance_base >= 0 && insurance_contribution >= 0 \
        && insurance_contribution * 1000 >= insurance_base * contribution_permille""";
      case DUE_DAY -> "payment_day >= 0 && payment_day <= due_day";
      case WEEKLY_HOURS ->
        "worked_minutes >= 0 && worked_minutes * 7 <= weekly_minutes * calendar_days";
      case CASH_TO_WORKER -> "unpaid || (paid_in_cash && paid_as_allowed)";
    };
  }

  private static String premium(String kind, boolean path) {
    return """
        KIND_pay >= 0 && KIND_minutes >= 0 && WAGE >= 0 \
        && KIND_pay * 1248000 >= WAGE * KIND_minutes * KIND_percent""".replace("KIND", kind).replace("WAGE", path ? "agreed_wage" : "minimum_wage");
  }

  /** The variables of a line and a law. */
  private record Variables(PayRow row, int law) implements CelVariableResolver {

    @Override
    public Optional<Object> find(String name) {
      return Optional.of(value(name));
    }

    private Object value(String name) {
      return switch (name) {
        case "days_worked" -> row.getDaysWorked();
        case "calendar_days" -> row.getCalendarDays();
        case "agreed_wage" -> row.getAgreedWage();
        case "base_pay" -> row.getBasePay();
        case "overtime_pay" -> row.getOvertimePay();
        case "night_pay" -> row.getNightPay();
        case "holiday_pay" -> row.getHolidayPay();
        case "idle_pay" -> row.getIdlePay();
        case "gross_pay" -> row.getGrossPay();
        case "overtime_minutes" -> row.getOvertimeMinutes();
        case "night_minutes" -> row.getNightMinutes();
        case "holiday_minutes" -> row.getHolidayMinutes();
        case "idle_minutes" -> row.getIdleMinutes();
        case "worked_minutes" -> row.getWorkedMinutes();
        case "insurance_base" -> row.getInsuranceBase();
        case "insurance_contribution" -> row.getInsuranceContribution();
        case "payment_day" -> row.getPaymentDay();
        case "least_days" -> row.leastDays(law);
        case "highest_minimum" -> row.highestMinimum(law);
        case "minimum_wage" -> row.minimumWage(law);
        case "overtime_percent" -> row.overtimePercent(law);
        case "night_percent" -> row.nightPercent(law);
        case "holiday_percent" -> row.holidayPercent(law);
        case "idle_percent" -> row.idlePercent(law);
        case "base_percent" -> row.basePercent(law);
        case "contribution_permille" -> row.contributionPermille(law);
        case "due_day" -> row.tooLate(law);
        case "weekly_minutes" -> row.weeklyMinutes(law);
        case "full_month" -> row.isFullMonth();
        case "unpaid" -> row.isUnpaid();
        case "paid_in_cash" -> row.isPaidInCash();
        case "paid_as_allowed" -> row.isPaidAsAllowed(law);
        default -> throw new IllegalArgumentException("name must be known, but was " + name);
      };
    }
  }

  @Override
  public Findings run() {
    Findings findings = reporter.emptied();
    for (PayRow row : rows) {
      for (int check = 0; check < programs.length; check++) {
        if (!isKept(programs[check], new Variables(row, check / PayRule.COUNT))) {
          reporter.report(check, row.getRow());
        }
      }
    }
    return findings;
  }

  private static boolean isKept(Program program, Variables variables) {
    try {
      return (Boolean) program.eval(variables);
    } catch (CelEvaluationException wrong) {
      throw new IllegalStateException("condition must have a value", wrong);
    }
  }
}
