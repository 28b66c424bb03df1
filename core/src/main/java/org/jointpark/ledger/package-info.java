/**
 * Records of which there are many, such as the pay lines of ten years, and what they cover.
 *
 * <p>A {@link org.jointpark.ledger.Ledger Ledger} holds records of one kind. It is not a
 * collection: it can be opened again and again, each time at its first record, and read forward by
 * a {@link org.jointpark.ledger.Cursor Cursor}, so that it may stand on a file larger than the
 * memory. It can be split into parts that are read side by side.
 *
 * <p>A ledger says by its {@link org.jointpark.ledger.LedgerCoverage LedgerCoverage} on which days,
 * and of which firms, it holds <em>every</em> record. Only there does a missing record mean that
 * there was nothing to record.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.ledger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
