/** Help for tests over the values of a park. */
@CheckReturnValue
@NullMarked
package org.jointpark.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
