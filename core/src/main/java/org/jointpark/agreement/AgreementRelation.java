package org.jointpark.agreement;

import com.google.common.collect.ComparisonChain;
import org.immutables.value.Value;

/** How an agreement stands to an earlier one. */
@Value.Immutable(builder = false)
public abstract class AgreementRelation implements Comparable<AgreementRelation> {

  AgreementRelation() {}

  /**
   * Returns a relation.
   *
   * @param kind what the agreement does to the other
   * @param target the other agreement
   * @return the relation
   */
  public static AgreementRelation of(AgreementRelationKind kind, AgreementId target) {
    return ImmutableAgreementRelation.of(kind, target);
  }

  /** {@return what the agreement does to the other} */
  @Value.Parameter
  public abstract AgreementRelationKind kind();

  /** {@return the other agreement} */
  @Value.Parameter
  public abstract AgreementId target();

  @Override
  public int compareTo(AgreementRelation other) {
    return ComparisonChain.start()
        .compare(kind(), other.kind())
        .compare(target(), other.target())
        .result();
  }

  /** {@return the kind and the other agreement, such as {@code SUPERSEDES AGR-2004-STAY}} */
  @Override
  public String toString() {
    return kind() + " " + target();
  }
}
