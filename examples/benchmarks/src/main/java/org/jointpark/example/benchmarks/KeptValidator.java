package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jointpark.payroll.PayLine;

/** Judges a {@link Kept} constraint. */
public final class KeptValidator implements ConstraintValidator<Kept, PayLine> {

  private final ImmutableList<PayCheck> checks;
  private PayCheck check = line -> Outcome.UNDETERMINED;

  KeptValidator(ImmutableList<PayCheck> checks) {
    this.checks = checks;
  }

  @Override
  public void initialize(Kept constraint) {
    check = checks.get(constraint.check());
  }

  @Override
  public boolean isValid(PayLine line, ConstraintValidatorContext context) {
    return check.judge(line) == Outcome.COMPLIANT;
  }
}
