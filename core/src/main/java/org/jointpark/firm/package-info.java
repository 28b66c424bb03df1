/**
 * The firms of a park, and those who planned to become one.
 *
 * <p>A firm is known everywhere by its {@link org.jointpark.firm.FirmId FirmId}. A
 * {@link org.jointpark.firm.Firm Firm} is what the public record tells of it: its
 * {@link org.jointpark.firm.Sector Sector}, its form, when it came, and how many workers were
 * counted or planned on which day. An {@link org.jointpark.firm.Investment Investment} is the plan,
 * the contract or the presence of an investor from a third state.
 *
 * <p>A firm works in one {@link org.jointpark.firm.Facility Facility} or in several, and a facility
 * may have others as its parts. What a firm owns of whose money is its
 * {@link org.jointpark.firm.Capital Capital}, which changes from day to day; each sum that came in
 * is a {@link org.jointpark.firm.CapitalContribution CapitalContribution}. Outside of a park, a
 * firm is known by its {@link org.jointpark.firm.Lei Lei}.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.firm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
