/**
 * The three Cs of a park across a border: how people and vehicles pass, how one communicates, and
 * how goods clear customs.
 *
 * <p>A {@link org.jointpark.border.PassageRegime PassageRegime} is in force on some days; a
 * {@link org.jointpark.border.CommunicationService CommunicationService} is available on some and
 * cut on others; a {@link org.jointpark.border.CustomsRegime CustomsRegime} is told in statements,
 * since its practice was never published as a rule.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.border;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
