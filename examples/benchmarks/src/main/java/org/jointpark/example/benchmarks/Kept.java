package org.jointpark.example.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a check of a pay line is passed, as a constraint of Jakarta Validation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KeptValidator.class)
public @interface Kept {

  /** {@return the number of the check} */
  int check();

  /** {@return the message of a violation} */
  String message() default "must be kept";

  /** {@return the groups that the constraint is in} */
  Class<?>[] groups() default {};

  /** {@return what a violation carries} */
  Class<? extends Payload>[] payload() default {};
}
