package org.jointpark.json.rule;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonLines;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.ledger.Ledger;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Digester;
import org.jointpark.rules.Subject;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.Vocabulary;
import org.jointpark.source.Digest;

/**
 * Makes digests of the JSON of rulebooks, dossiers and ledgers.
 *
 * <pre>{@code
 * Report report =
 *     Check.against(rulebook).until(horizon).digestedBy(JsonDigester.ofJointpark()).run(facts);
 * Optional<Digest> digest = report.inputs().get("rulebook");
 * }</pre>
 *
 * <p>A digest is that of the document as its form {@linkplain JsonForm#digest writes} it. It does
 * not tell whether a value was built in Java or read from JSON, nor how the JSON was laid out.
 */
public final class JsonDigester implements Digester {

  private final JsonForm<Rulebook> rulebooks;
  private final ImmutableMap<Subject<?>, JsonForm<?>> lines;

  private JsonDigester(JsonForm<Rulebook> rulebooks, ImmutableMap<Subject<?>, JsonForm<?>> lines) {
    this.rulebooks = rulebooks;
    this.lines = lines;
  }

  /** {@return the digester of rulebooks about the records of a park, and of dossiers} */
  public static JsonDigester ofJointpark() {
    return of(RulebookForm.of(Vocabulary.ofJointpark()));
  }

  /**
   * Returns the digester of rulebooks of a form, and of dossiers.
   *
   * @param rulebooks the form of rulebooks, such as one in a vocabulary of its own
   * @return the digester
   */
  public static JsonDigester of(JsonForm<Rulebook> rulebooks) {
    return new JsonDigester(Objects.requireNonNull(rulebooks, "rulebooks"), ImmutableMap.of());
  }

  /**
   * Returns this digester, which also makes digests of ledgers of some records. Each run then reads
   * the ledger once more.
   *
   * @param subject how the records are looked at
   * @param form the form of each record
   * @param <T> the type of the record
   * @return the digester
   */
  public <T> JsonDigester with(Subject<T> subject, JsonForm<T> form) {
    Map<Subject<?>, JsonForm<?>> more = new LinkedHashMap<>(lines);
    more.put(subject, form);
    return new JsonDigester(rulebooks, ImmutableMap.copyOf(more));
  }

  @Override
  public Optional<Digest> ofRulebook(Rulebook rulebook) {
    return Optional.of(rulebooks.digest(rulebook));
  }

  @Override
  public Optional<Digest> ofDossier(Dossier dossier) {
    return Optional.of(DossierForm.DOSSIER.digest(dossier));
  }

  @Override
  @SuppressWarnings("unchecked") // the form was given with an equal subject
  public <T> Optional<Digest> ofLedger(Subject<T> subject, Ledger<T> ledger) {
    return Optional.ofNullable((JsonForm<T>) lines.get(subject))
        .map(form -> JsonLines.digest(form, ledger));
  }
}
