/** The workers of a park, who employs them and on what terms, and what happens to them at work. */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.labour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
