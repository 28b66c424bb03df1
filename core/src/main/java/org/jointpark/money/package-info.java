/**
 * Amounts of money and rates, both exact.
 *
 * <p>{@link org.jointpark.money.Money Money} is a whole number of ten-thousandths of a currency's
 * unit, so that a wage of USD 70.355 is as exact as one of USD 70. {@link org.jointpark.money.Rate
 * Rate} is a decimal number without unit, such as 0.05 for 5 %. There is no binary floating point,
 * and whatever may have to be rounded takes the mode by name.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.money;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
