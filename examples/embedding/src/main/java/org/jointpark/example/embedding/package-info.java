/** A dormitory, whose nights are checked by a rule of the house. */
@NullMarked
package org.jointpark.example.embedding;

import org.jspecify.annotations.NullMarked;
