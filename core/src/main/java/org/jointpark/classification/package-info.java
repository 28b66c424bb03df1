/**
 * The codes of the classifications that states agreed on: of what a firm does, of what it makes,
 * and of what its workers do.
 *
 * <p>An {@link org.jointpark.classification.IsicCode IsicCode} names an economic activity, an
 * {@link org.jointpark.classification.HsCode HsCode} a kind of goods, an
 * {@link org.jointpark.classification.IscoCode IscoCode} an occupation. Each classification is a
 * tree, and a code names one of its branches: a longer code is a part of the shorter one that it
 * begins with. So each type has {@code includes}, by which a law that speaks of "manufacture of
 * wearing apparel" meets the firm that makes shirts, and sorts a branch before its parts.
 *
 * <p>The shape of a code is checked, and its upper levels where they are few and stable; that a
 * code has a heading in some edition of the classification is not. A branch of industry of a park's
 * own is a {@link org.jointpark.firm.Sector Sector}.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.classification;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
