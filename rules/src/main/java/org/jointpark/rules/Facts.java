package org.jointpark.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jointpark.ledger.Ledger;
import org.jointpark.park.Dossier;

/**
 * What a check is about: the dossier of a park, and ledgers of records of some subjects.
 *
 * <pre>{@code
 * Facts facts = Facts.of(dossier).with(PayLineFields.PAY_LINE, payLines);
 * }</pre>
 */
public final class Facts {

  private final Dossier dossier;
  private final ImmutableMap<String, Entry<?>> ledgers;

  private Facts(Dossier dossier, ImmutableMap<String, Entry<?>> ledgers) {
    this.dossier = dossier;
    this.ledgers = ledgers;
  }

  /** A ledger and how its records are looked at. */
  private record Entry<T>(Subject<T> subject, Ledger<T> ledger) {}

  /**
   * Returns the facts of a dossier alone.
   *
   * @param dossier the dossier
   * @return the facts
   */
  public static Facts of(Dossier dossier) {
    return new Facts(dossier, ImmutableMap.of());
  }

  /**
   * Returns these facts with the records of a subject.
   *
   * @param subject how the records are looked at
   * @param ledger the records, instead of those of that subject that were there
   * @param <T> the type of the record
   * @return the facts with the records
   */
  public <T> Facts with(Subject<T> subject, Ledger<T> ledger) {
    Map<String, Entry<?>> more = new LinkedHashMap<>(ledgers);
    more.put(subject.name(), new Entry<>(subject, ledger));
    return new Facts(dossier, ImmutableMap.copyOf(more));
  }

  /** {@return the dossier of the park} */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * Returns the records of a subject.
   *
   * @param subject how they are looked at
   * @param <T> the type of the record
   * @return the ledger that was given for the subject, or empty if there is none
   */
  @SuppressWarnings("unchecked") // the entry has the type of its subject, which was compared
  public <T> Optional<Ledger<T>> ledger(Subject<T> subject) {
    Entry<?> entry = ledgers.get(subject.name());
    return entry != null && entry.subject().type().equals(subject.type())
        ? Optional.of((Ledger<T>) entry.ledger())
        : Optional.empty();
  }

  /**
   * {@return how the records of each ledger are looked at, in the order in which they were given}
   */
  public ImmutableList<Subject<?>> subjects() {
    ImmutableList.Builder<Subject<?>> subjects = ImmutableList.builder();
    ledgers.values().forEach(entry -> subjects.add(entry.subject()));
    return subjects.build();
  }

  /**
   * Returns how the records of a subject are looked at.
   *
   * @param name the name of the subject
   * @return the subject with which a ledger was given, or empty if none was
   */
  public Optional<Subject<?>> subject(String name) {
    return Optional.ofNullable(ledgers.get(name)).map(Entry::subject);
  }
}
