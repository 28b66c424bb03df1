/** Rules over the facts of a park. */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
