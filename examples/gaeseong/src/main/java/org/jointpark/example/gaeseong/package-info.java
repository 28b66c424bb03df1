/** The Gaeseong industrial park: its record, checked against its own rules. */
@NullMarked
package org.jointpark.example.gaeseong;

import org.jspecify.annotations.NullMarked;
