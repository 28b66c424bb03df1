/**
 * What is needed to say where and how a JSON text is wrong: syntax, lines and columns, quoting,
 * near names. Not exported.
 */
@NullMarked
package org.jointpark.json.scan;

import org.jspecify.annotations.NullMarked;
