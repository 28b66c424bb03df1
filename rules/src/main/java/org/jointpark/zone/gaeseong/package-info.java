/**
 * The law of the Gaeseong park, as far as it can be judged by the record.
 *
 * <p>{@link org.jointpark.zone.gaeseong.Gaeseong Gaeseong} is the entry point: it names the laws
 * and the questions that their words leave open, and gives the judges.
 * {@link org.jointpark.zone.gaeseong.GaeseongLabour GaeseongLabour} has rules of labour law.
 * Figures and days come from the dossier, where each has its source; none is written here.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.zone.gaeseong;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
