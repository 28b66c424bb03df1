package org.jointpark.rules.norm;

import java.util.Objects;
import org.jointpark.agreement.Bearer;

/**
 * What the bearer of a norm may do, so that others have to let it. Its holder never breaches it;
 * who obstructs it does.
 *
 * @param obliged who has to let it, and is judged
 * @param unobstructed what they have to keep or to leave undone for it
 */
public record Permission(Bearer obliged, Duty.Standing unobstructed) implements NormContent {

  /**
   * Creates the permission.
   *
   * @param obliged who has to let it
   * @param unobstructed what they have to keep or to leave undone
   */
  public Permission {
    Objects.requireNonNull(obliged);
    Objects.requireNonNull(unobstructed);
  }

  /**
   * Returns a permission that some acts obstruct.
   *
   * @param acts the acts, of those who have to let it unless they say whose
   * @param obliged who has to let it
   * @return the permission
   */
  public static Permission obstructedBy(Acts acts, Bearer obliged) {
    return new Permission(obliged, Duty.refrain(acts));
  }

  /**
   * Returns a permission that is obstructed while something is not so.
   *
   * @param state what has to be so
   * @param obliged who has to let it
   * @return the permission
   */
  public static Permission requiring(State state, Bearer obliged) {
    return new Permission(obliged, Duty.maintain(state));
  }
}
