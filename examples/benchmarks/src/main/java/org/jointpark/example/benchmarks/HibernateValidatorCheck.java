package org.jointpark.example.benchmarks;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jointpark.payroll.PayLine;

/**
 * Hibernate Validator: one validator for all lines, a class-level constraint for each check by the
 * fluent mapping, and messages without an expression language.
 */
final class HibernateValidatorCheck implements ParkCheck {

  private final PayLine[] lines;
  private final Validator validator;
  private final Reporter reporter;

  HibernateValidatorCheck(Table table, Park park) {
    lines = park.lines();
    reporter = new Reporter(table, park);
    ImmutableList<PayCheck> checks = PayRules.checks(table, park);
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    TypeConstraintMappingContext<PayLine> type = mapping.type(PayLine.class);
    for (int number = 0; number < checks.size(); number++) {
      type.constraint(new GenericConstraintDef<>(Kept.class).param("check", number));
    }
    validator = configuration
        .addMapping(mapping)
        .messageInterpolator(new ParameterMessageInterpolator())
        .constraintValidatorFactory(new CheckFactory(checks))
        .buildValidatorFactory()
        .getValidator();
  }

  /** Gives the validators their checks. */
  private record CheckFactory(ImmutableList<PayCheck> checks)
      implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      return key.cast(new KeptValidator(checks));
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
      // Nothing is held.
    }
  }

  @Override
  public Findings run() {
    Findings findings = reporter.emptied();
    for (int row = 0; row < lines.length; row++) {
      for (ConstraintViolation<PayLine> violation : validator.validate(lines[row])) {
        Object check = violation.getConstraintDescriptor().getAttributes().get("check");
        reporter.report((Integer) requireNonNull(check), row);
      }
    }
    return findings;
  }
}
