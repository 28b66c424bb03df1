/**
 * The agreements on the Gaeseong park as norms: what the sides promised each other in August and
 * September 2013, and before that on passage, communications and customs.
 *
 * <p>{@link org.jointpark.zone.gaeseong.agreement.GaeseongAgreements GaeseongAgreements} is the
 * entry point: the normbook, the provisions that it leaves out and why, and what differs from the
 * judgement of people. {@link org.jointpark.zone.gaeseong.agreement.Readings Readings} holds the
 * questions that the words leave open.
 *
 * <p>Days that stand in a text stand here, too; what was done, and on which days silence means that
 * it was not, comes from the dossier alone. Some norms name acts of which no record exists: what
 * the words ask is said, and the verdict is undetermined and names the coverage that is missing.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.zone.gaeseong.agreement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
