/**
 * Agreements about a park, and the provisions in them, as the texts have them.
 *
 * <p>An {@link org.jointpark.agreement.Agreement Agreement} is a list of
 * {@link org.jointpark.agreement.Provision provisions} between parties. A provision says in our own
 * words who ({@link org.jointpark.agreement.Bearer Bearer}) must, must not or may do what, by when
 * and on what condition. A one-sided assurance is an agreement of one party. How an agreement
 * stands to earlier ones is told by its {@link org.jointpark.agreement.AgreementRelation
 * relations}.
 *
 * <p>This is a record and computes nothing. The {@link org.jointpark.agreement.Assessment
 * Assessment} of a provision is what people judged; it is kept so that it can be compared with what
 * is computed from the events, and nothing is ever computed from it.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.agreement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
