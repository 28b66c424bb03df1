/**
 * The firms of a park.
 *
 * <p>A firm is known everywhere by its {@link org.jointpark.firm.FirmId FirmId}.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.firm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
