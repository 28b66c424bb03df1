/** How Jointpark's own value types are generated. Open to Jointpark's modules only. */
@NullMarked
package org.jointpark.style;

import org.jspecify.annotations.NullMarked;
