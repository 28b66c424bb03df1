/**
 * What was worked and what was paid: the records that a payroll program keeps by the million.
 *
 * <p>A {@link org.jointpark.payroll.PayLine PayLine} tells for one worker and one pay period what
 * was paid {@linkplain org.jointpark.payroll.PayKind by kind}, for how many
 * {@linkplain org.jointpark.payroll.HourKind hours by kind}, on which base insurance was reckoned,
 * and what is known of the {@link org.jointpark.payroll.Payment Payment}. A
 * {@link org.jointpark.payroll.WorkDay WorkDay} is one line of a time sheet.
 *
 * <p>Both are compact: what is known is a bit, amounts and minutes are plain numbers, and an
 * {@code Optional} is made only when somebody asks. Hours are whole minutes everywhere.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.payroll;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
