/**
 * Who acts, owes and is owed: states, authorities, joint bodies, companies, delegations and roles.
 *
 * <p>A {@link org.jointpark.party.Party Party} is known everywhere by its
 * {@link org.jointpark.party.PartyId PartyId}, and may belong to a side, which is a party of kind
 * {@link org.jointpark.party.PartyKind#STATE STATE}. A provision that speaks of "the entering side"
 * or "the driver" names a {@link org.jointpark.party.PartyKind#ROLE ROLE}, which is a party too: it
 * has no name until somebody enters or drives. The {@link org.jointpark.party.StateCode StateCode}
 * tells the home state of a firm or an investor, which need not be party to anything.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.party;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
