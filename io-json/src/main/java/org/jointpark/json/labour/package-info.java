/**
 * The JSON forms of workers, their employments, what happens to them at work, and their pay.
 *
 * <p>They serve NDJSON and forms of one's own, and follow the conventions of
 * {@link org.jointpark.json.dossier}. A record declares its own id, where it has one, as that of a
 * {@code worker}, {@code employment}, {@code consent} or {@code accident}, and refers to workers,
 * employments, firms, facilities and sources. Read alone, it may refer to anything; in a
 * {@linkplain org.jointpark.json.JsonForms#document document}, to what is declared there.
 *
 * <p>Whatever is unknown is left out. What is known not to have happened is {@code "none"}; a
 * number that is known to be zero is {@code 0}.
 */
@CheckReturnValue
@NullMarked
package org.jointpark.json.labour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
