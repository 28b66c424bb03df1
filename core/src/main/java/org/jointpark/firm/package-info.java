/**
 * The firms of a park, and those who planned to become one.
 *
 * <p>A firm is known everywhere by its {@link org.jointpark.firm.FirmId FirmId}. A
 * {@link org.jointpark.firm.Firm Firm} is what the public record tells of it: its
 * {@link org.jointpark.firm.Sector Sector}, its form, when it came, and how many workers were
 * counted or planned on which day. An {@link org.jointpark.firm.Investment Investment} is the plan,
 * the contract or the presence of an investor from a third state.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.firm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
