/** Checks verdicts of norms by what is on record, on a way of its own. */
@CheckReturnValue
@NullMarked
package org.jointpark.testkit.norm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
