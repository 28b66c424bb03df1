/** How fast ten rules check the pay lines of a park, by several ways of doing so. */
@NullMarked
package org.jointpark.example.benchmarks;

import org.jspecify.annotations.NullMarked;
