package org.jointpark.testkit.norm;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.PowerEffect;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.testkit.norm.KnownHistory.Deed;
import org.jointpark.time.DateInterval;

/** A norm as a verdict tells of it: who bears it, since when, and what may stand in its way. */
final class JudgedNorm {

  private static final String BREACH_OF = "breach of ";

  private final KnownHistory history;
  private final PossibleStates states;
  private final KnownVersions versions;
  private final List<Norm> powers;
  private final Norm norm;
  private final Verdict verdict;
  private final List<Verdict> told;
  private final Bearer bearer;
  private final Supplier<LocalDate> start = Suppliers.memoize(this::findStart);
  private final Supplier<Optional<LocalDate>> soonest = Suppliers.memoize(this::findSoonest);
  private final Supplier<Optional<LocalDate>> surely = Suppliers.memoize(this::findSurely);
  private final Supplier<List<LocalDate>> mayEnd = Suppliers.memoize(this::findEnds);
  private final Supplier<Boolean> mayBeSuspended = Suppliers.memoize(this::findSuspension);

  /**
   * Puts together what a verdict is about.
   *
   * @param powers the powers in the agreement of the norm
   * @param told all verdicts by the law on the subject, in the same reading and on the same view
   */
  JudgedNorm(
      KnownHistory history,
      PossibleStates states,
      KnownVersions versions,
      List<Norm> powers,
      Norm norm,
      Verdict verdict,
      List<Verdict> told) {
    this.history = history;
    this.states = states;
    this.versions = versions;
    this.powers = powers;
    this.norm = norm;
    this.verdict = verdict;
    this.told = told;
    this.bearer = norm.content() instanceof Permission permission
        ? permission.obliged()
        : norm.bearer()
            .orElseGet(
                () -> agreement().provision(norm.provision()).orElseThrow().bearer());
  }

  KnownHistory history() {
    return history;
  }

  PossibleStates states() {
    return states;
  }

  Norm norm() {
    return norm;
  }

  Verdict verdict() {
    return verdict;
  }

  List<Verdict> told() {
    return told;
  }

  Agreement agreement() {
    return versions.agreement();
  }

  boolean isOfReparation() {
    return norm.reparationLaw()
        .filter(law -> law.id().equals(verdict.law().id()))
        .isPresent();
  }

  /** Returns whether the norm was law on another day in the same version. */
  boolean wasTheSameOn(LocalDate day) {
    return versions.on(day).filter(norm::equals).isPresent();
  }

  /** Returns the first of the days of which the verdict tells, also if it was cut. */
  LocalDate from() {
    LocalDate start = verdict.interval().knownStart();
    return verdict.began().day().isBefore(start) ? verdict.began().day() : start;
  }

  /** Returns the day after those of which the verdict tells, also if it was cut. */
  LocalDate until() {
    LocalDate end = verdict.interval().knownEnd();
    return verdict.ended().day().isAfter(end) ? verdict.ended().day() : end;
  }

  // Who bears it

  private String who() {
    return verdict.subject().id().split(": ", 2)[0];
  }

  /** Returns what tells the instance from others, empty if there is one alone. */
  String suffix() {
    String[] parts = verdict.subject().id().split(": ", 2);
    return parts.length > 1 ? parts[1] : "";
  }

  boolean isOfItsBearer() {
    return bearer.mode() == BearerMode.SEVERALLY
        ? bearer.parties().stream().anyMatch(party -> party.toString().equals(who()))
        : who()
            .equals(
                bearer.parties().stream().map(Object::toString).collect(Collectors.joining(", ")));
  }

  /** Returns those of whom one has to take part in what is done: one of several, or anyone. */
  private Set<PartyId> actors() {
    return bearer.mode() == BearerMode.SEVERALLY ? bearers() : Set.of();
  }

  Set<PartyId> bearers() {
    return bearer.mode() == BearerMode.SEVERALLY ? Set.of(PartyId.of(who())) : bearer.parties();
  }

  List<Deed> done(Acts acts) {
    return history.deeds(acts, actors());
  }

  /** Returns what was done of acts that a bearer has to leave undone. */
  List<Deed> doneByBearers(Acts acts) {
    return acts.by().isEmpty() ? history.deeds(acts, bearers()) : done(acts);
  }

  // Since when it asks for something

  /** Returns the first day on which the norm is law. */
  LocalDate start() {
    return start.get();
  }

  private LocalDate findStart() {
    return versions.start(verdict.interval().knownStart());
  }

  /** Returns the first day on which it may have been triggered. */
  Optional<LocalDate> soonest() {
    return soonest.get();
  }

  private Optional<LocalDate> findSoonest() {
    if (isOfReparation()) {
      return breach();
    }
    LocalDate start = start();
    Trigger trigger = norm.trigger();
    if (trigger instanceof Trigger.Each each) {
      return triggering(each.acts()).map(deed -> later(deed.first(), start));
    } else if (trigger instanceof Trigger.First first) {
      return done(first.acts()).stream()
          .filter(deed -> !deed.last().isBefore(start))
          .map(deed -> later(deed.first(), start))
          .min(LocalDate::compareTo);
    } else if (trigger instanceof Trigger.When when) {
      return firstDay(day -> !states.isNotSo(when.state(), day));
    }
    return Optional.of(start);
  }

  /** Returns the day on which it surely was triggered. */
  Optional<LocalDate> surely() {
    return surely.get();
  }

  private Optional<LocalDate> findSurely() {
    Trigger trigger = norm.trigger();
    if (!isOfReparation() && trigger instanceof Trigger.Each each) {
      return triggering(each.acts()).map(Deed::last);
    } else if (!isOfReparation() && trigger instanceof Trigger.First first) {
      return done(first.acts()).stream()
          .filter(deed -> !deed.first().isBefore(start()))
          .map(Deed::last)
          .min(LocalDate::compareTo);
    } else if (!isOfReparation() && trigger instanceof Trigger.When when) {
      return firstDay(day -> states.isSo(when.state(), day));
    }
    return soonest();
  }

  private Optional<LocalDate> firstDay(Predicate<LocalDate> condition) {
    return Stream.iterate(start(), day -> day.isBefore(history.horizon()), day -> day.plusDays(1))
        .filter(condition)
        .findFirst();
  }

  /** Returns whether it is known on which day it was triggered. */
  boolean isCertain() {
    return soonest().equals(surely());
  }

  private Optional<Deed> triggering(Acts acts) {
    String id = suffix().split(", ", 2)[0];
    return done(acts).stream().filter(deed -> deed.id().equals(id)).findFirst();
  }

  /** Returns the first day of the breach that is made good. */
  private Optional<LocalDate> breach() {
    String suffix = suffix();
    int at = suffix.indexOf(BREACH_OF);
    return at < 0
        ? Optional.empty()
        : Optional.of(LocalDate.parse(suffix.substring(at + BREACH_OF.length())));
  }

  /** Returns the subject of the breach that is made good. */
  String subjectOfBreach() {
    String id = verdict.subject().id();
    return id.substring(0, id.indexOf(BREACH_OF)).replaceAll("(: |, )$", "");
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  // What may end or suspend it

  /** Returns whether the view counts a claim that neither a power nor consent supports. */
  boolean mayCount(Claim claim) {
    String view = verdict.perspective();
    return view.equals("party " + claim.party()) || view.startsWith("adjudication");
  }

  /** Returns whether time may have stood still on some days. */
  boolean mayStandStill() {
    return norm.onSuspension() == OnSuspension.TOLL && mayBeSuspended();
  }

  boolean mayBeSuspended() {
    return mayBeSuspended.get();
  }

  private boolean findSuspension() {
    return !history
            .claims(ClaimKind.SUSPENSION, agreement().id(), norm.provision())
            .isEmpty()
        || powers.stream()
            .anyMatch(power -> ((Power) power.content()).effect() == PowerEffect.SUSPENDS);
  }

  /** Returns the days on which the norm may have ended for good, sorted. */
  List<LocalDate> mayEnd() {
    return mayEnd.get();
  }

  private List<LocalDate> findEnds() {
    Set<LocalDate> days = new HashSet<>(versions.edges());
    agreement().validity().flatMap(DateInterval::end).ifPresent(days::add);
    for (ClaimKind kind : ClaimKind.values()) {
      history
          .claims(kind, agreement().id(), norm.provision())
          .forEach(claim -> addEffect(claim.day(), days));
    }
    for (Norm power : powers) {
      ((Power) power.content())
          .acts()
          .ifPresent(
              acts -> history.deeds(acts, Set.of()).forEach(deed -> addEffect(deed.first(), days)));
    }
    history.dossier().agreements().stream()
        .filter(later -> later.relations().stream()
            .anyMatch(each -> each.kind() == AgreementRelationKind.SUPERSEDES
                && each.target().equals(agreement().id())))
        .forEach(later ->
            days.add(later.validity().flatMap(DateInterval::start).orElse(later.signed())));
    List<LocalDate> sorted = new ArrayList<>(days);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  /** Adds a day, and those on which a power has its effect if it was exercised then. */
  private void addEffect(LocalDate day, Set<LocalDate> days) {
    days.add(day);
    powers.stream()
        .flatMap(power -> ((Power) power.content()).notice().stream())
        .flatMap(notice -> notice.dueAfter(day).stream())
        .forEach(days::add);
  }
}
