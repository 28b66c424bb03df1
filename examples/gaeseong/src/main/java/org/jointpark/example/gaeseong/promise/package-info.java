/** What the sides of the Gaeseong park promised each other, and what became of it. */
@NullMarked
package org.jointpark.example.gaeseong.promise;

import org.jspecify.annotations.NullMarked;
