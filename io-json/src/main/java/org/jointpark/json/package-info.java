/** JSON for the values of a park. */
@CheckReturnValue
@NullMarked
package org.jointpark.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
