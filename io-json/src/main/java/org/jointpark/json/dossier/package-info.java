/**
 * The JSON forms of a {@link org.jointpark.park.Dossier Dossier} and of what it holds.
 *
 * <p>{@link org.jointpark.json.dossier.DossierForm DossierForm} reads and writes a whole dossier as
 * one document. In it, each thing is declared once and referred to by its id, and a reference to
 * what is not there is a fault with its place. The other classes have the forms of the parts, by
 * package of the domain; they serve NDJSON and forms of one's own. Read alone, a part may refer to
 * anything.
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li>A member is named like the accessor of its type. What is empty or not recorded is left out.
 *   <li>Ids, days, money and clocks are text; enums are the names of their constants.
 *   <li>Days lie in the years 1 to 9998: none stands for "always" or "unknown".
 *   <li>A stretch of days is an object with a {@code start} and an {@code end}, which is excluded;
 *       a side that is left out is open.
 *   <li>Numbers are exact, with at most 18 digits on each side of the point.
 * </ul>
 */
@CheckReturnValue
@NullMarked
package org.jointpark.json.dossier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
