package org.jointpark.rules;

import java.util.Optional;
import org.jointpark.ledger.Ledger;
import org.jointpark.park.Dossier;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Digest;

/**
 * Makes the digests of what a {@link Check} rests on, which its report keeps.
 *
 * <p>It is of use only if equal values have equal digests, and others have others. The digester of
 * {@code org.jointpark.json} makes them of JSON.
 */
public interface Digester {

  /**
   * Returns the digest of a rulebook.
   *
   * @param rulebook the rulebook
   * @return the digest, or empty if this digester makes none of rulebooks
   */
  Optional<Digest> ofRulebook(Rulebook rulebook);

  /**
   * Returns the digest of a dossier.
   *
   * @param dossier the dossier
   * @return the digest, or empty if this digester makes none of dossiers
   */
  Optional<Digest> ofDossier(Dossier dossier);

  /**
   * Returns the digest of a ledger, all of whose records are read for it.
   *
   * @param subject how its records are looked at
   * @param ledger the ledger
   * @param <T> the type of the records
   * @return the digest, or empty if this digester makes none of such ledgers
   */
  <T> Optional<Digest> ofLedger(Subject<T> subject, Ledger<T> ledger);
}
