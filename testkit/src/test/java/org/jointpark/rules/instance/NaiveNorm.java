package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.LifecycleStage;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.Trigger;

/**
 * Judges norms day by day, straight from the tables of the contract: by loops over days and events,
 * and without a timeline.
 */
final class NaiveNorm {

  final NaiveHistory history;
  final NaiveLife life;

  private final Agreement agreement;
  private final NaiveVersions versions;
  private final Perspective perspective;
  private final Map<String, Map<LocalDate, String>> told;
  private final Map<List<Object>, Context> contexts = new HashMap<>();

  private NaiveNorm(
      NaiveHistory history,
      NaiveLife life,
      Agreement agreement,
      NaiveVersions versions,
      Perspective perspective,
      Map<String, Map<LocalDate, String>> told) {
    this.history = history;
    this.life = life;
    this.agreement = agreement;
    this.versions = versions;
    this.perspective = perspective;
    this.told = told;
  }

  /** Returns how it stands, on each day, by law and subject. */
  static Map<String, Map<LocalDate, String>> judge(
      Normbook normbook,
      Dossier dossier,
      LocalDate horizon,
      LocalDate known,
      Perspective perspective) {
    NaiveHistory history = new NaiveHistory(dossier, horizon, known);
    Agreement agreement = dossier.agreements().get(0);
    Map<String, Map<LocalDate, String>> told = new TreeMap<>();
    List<NaiveVersions> powers = new ArrayList<>();
    for (List<NormVersion> all : normbook.versions().values()) {
      NaiveVersions versions = new NaiveVersions(all, agreement, history);
      if (versions.isPower()) {
        powers.add(versions);
      }
    }
    NaiveLife life = new NaiveLife(history, agreement, perspective, powers);
    for (NaiveLife.Exercise exercise : life.exercises) {
      for (long day = exercise.from(); day < exercise.until(); day++) {
        told.computeIfAbsent(exercise.power() + " " + exercise.what(), key -> new TreeMap<>())
            .put(LocalDate.ofEpochDay(day), exercise.status().toString());
      }
    }
    for (List<NormVersion> all : normbook.versions().values()) {
      NaiveVersions versions = new NaiveVersions(all, agreement, history);
      NaiveNorm norm = new NaiveNorm(history, life, agreement, versions, perspective, told);
      for (long day = life.inForce; day < history.horizon; day++) {
        norm.judge(day);
      }
    }
    return told;
  }

  private void judge(long day) {
    Optional<Norm> version = versions.at(day);
    if (version.isEmpty() || version.get().content() instanceof Power) {
      return;
    }
    Norm norm = version.get();
    Bearer bearer = norm.content() instanceof Permission permission
        ? permission.obliged()
        : norm.bearer()
            .orElseGet(() -> agreement.provision(norm.provision()).orElseThrow().bearer());
    if (bearer.mode() == BearerMode.SEVERALLY) {
      bearer.parties().forEach(party -> judge(norm, day, Set.of(party), Set.of(party)));
    } else {
      judge(norm, day, Set.of(), bearer.parties());
    }
  }

  private void judge(Norm norm, long day, Set<PartyId> several, Set<PartyId> bearers) {
    long start = day;
    while (start > life.inForce && versions.at(start - 1).isPresent()) {
      start--;
    }
    long end = day;
    while (end < history.horizon && versions.at(end).isPresent()) {
      end++;
    }
    boolean ended = life.end() <= end && life.end() < history.horizon;
    end = Math.min(end, life.end());
    if (start >= end) {
      return;
    }
    boolean isOpen = end == history.horizon
        && agreement
            .validity()
            .flatMap(days -> days.end())
            .filter(last -> last.toEpochDay() == history.horizon)
            .isEmpty();
    Context made = new Context(norm, start, end, isOpen, several, bearers);
    Context context = contexts.computeIfAbsent(List.of(norm, start, end, bearers), key -> made);
    if (day < end) {
      context.told(day).forEach((suffix, standing) -> put(context, suffix, day, standing));
      context
          .repairs(day)
          .forEach((suffix, standing) -> put(
              context, context.norm().reparationLaw().orElseThrow().id(), suffix, day, standing));
    } else if (ended) {
      NaiveDuty.Standing over = NaiveDuty.Standing.of(
          life.at(life.end()) == LifecycleStage.VOID ? Status.VOID : Status.DISCHARGED);
      open(context.told(end - 1)).forEach(suffix -> put(context, suffix, day, over));
      open(context.repairs(end - 1))
          .forEach(suffix ->
              put(context, context.norm().reparationLaw().orElseThrow().id(), suffix, day, over));
    }
  }

  private static List<String> open(Map<String, NaiveDuty.Standing> standings) {
    return standings.entrySet().stream()
        .filter(each -> !each.getValue().done())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void put(Context context, String suffix, long day, NaiveDuty.Standing standing) {
    put(context, context.norm().law().id(), suffix, day, standing);
  }

  private void put(
      Context context, LawId law, String suffix, long day, NaiveDuty.Standing standing) {
    String who = String.join(
        ", ", context.bearers().stream().sorted().map(Object::toString).toList());
    told.computeIfAbsent(
            law + " " + (suffix.isEmpty() ? who : who + ": " + suffix), key -> new TreeMap<>())
        .put(
            LocalDate.ofEpochDay(day),
            standing.status()
                + standing.due().map(due -> " due " + LocalDate.ofEpochDay(due)).orElse(""));
  }

  /** Returns the day on which a norm is waived. */
  Optional<Long> waived(Set<PartyId> bearers) {
    Set<PartyId> others = new HashSet<>(agreement.parties());
    others.removeAll(bearers);
    Set<PartyId> open = others.isEmpty() ? new HashSet<>(agreement.parties()) : others;
    for (Claim claim : claims(ClaimKind.WAIVER)) {
      boolean last = open.remove(claim.party()) && open.isEmpty();
      if (last || perspective.accepts(claim)) {
        return Optional.of(claim.day().toEpochDay());
      }
    }
    return Optional.empty();
  }

  private List<Claim> claims(ClaimKind kind) {
    return history.claims().stream()
        .filter(claim -> claim.kind() == kind)
        .filter(claim -> claim.targets().contains(agreement.id()))
        .filter(claim -> claim.provisions().isEmpty()
            || claim.provisions().contains(agreement.provisions().get(0).id()))
        .toList();
  }

  Optional<Long> firstAcceptedExcuse() {
    return claims(ClaimKind.EXCUSE).stream()
        .filter(perspective::accepts)
        .map(claim -> claim.day().toEpochDay())
        .findFirst();
  }

  /** A version of a norm in force on some days. */
  private final class Context {
    private final Norm norm;
    private final long start;
    private final long end;
    private final boolean isOpen;
    private final Set<PartyId> several;
    private final Set<PartyId> bearers;
    private final Map<Long, Map<String, NaiveDuty.Standing>> standings = new HashMap<>();

    Context(
        Norm norm,
        long start,
        long end,
        boolean isOpen,
        Set<PartyId> several,
        Set<PartyId> bearers) {
      this.norm = norm;
      this.start = start;
      this.end = end;
      this.isOpen = isOpen;
      this.several = several;
      this.bearers = bearers;
    }

    Norm norm() {
      return norm;
    }

    Set<PartyId> bearers() {
      return bearers;
    }

    private NaiveDuty.Standing triggered(long trigger, long day) {
      return new NaiveInstance(NaiveNorm.this, norm, trigger, end, isOpen, several, bearers)
          .at(day);
    }

    private Map<String, NaiveDuty.Standing> standings(long day) {
      return standings.computeIfAbsent(day, this::judged);
    }

    /** Returns the first days of the breaches of an instance, up to a day. */
    private List<Long> breaches(String suffix, long day) {
      List<Long> breaches = new ArrayList<>();
      Set<Long> overdue = new HashSet<>();
      Optional<NaiveDuty.Standing> before = Optional.empty();
      for (long on = start; on <= day && norm.reparation().isPresent(); on++) {
        Optional<NaiveDuty.Standing> now = Optional.ofNullable(standings(on).get(suffix));
        Status status = now.map(NaiveDuty.Standing::status).orElse(Status.INACTIVE);
        long part = now.map(NaiveDuty.Standing::part).orElse(0L);
        boolean isSame = before.isPresent()
            && before.get().status() == status
            && before.get().part() == part;
        if ((status == Status.BREACHED && !isSame)
            || (status == Status.OVERDUE && overdue.add(part))) {
          breaches.add(on);
        }
        before = now;
      }
      return breaches;
    }

    private NaiveDuty.Standing repaired(long breach, long day) {
      return new NaiveInstance(NaiveNorm.this, norm, breach, end, isOpen, several, bearers)
          .repairedAt(norm.reparation().orElseThrow(), day);
    }

    /** Returns how it stands on a day with making good each breach. */
    Map<String, NaiveDuty.Standing> repairs(long day) {
      Map<String, NaiveDuty.Standing> repairs = new TreeMap<>();
      for (String suffix : standings(end - 1).keySet()) {
        for (long breach : breaches(suffix, day)) {
          String name = "breach of " + LocalDate.ofEpochDay(breach);
          repairs.put(suffix.isEmpty() ? name : suffix + ", " + name, repaired(breach, day));
        }
      }
      return repairs;
    }

    /** Returns how it stands on a day with each instance, of which a breach for good was mended. */
    Map<String, NaiveDuty.Standing> told(long day) {
      Map<String, NaiveDuty.Standing> told = new TreeMap<>(standings(day));
      told.replaceAll((suffix, standing) -> {
        List<Long> breaches = breaches(suffix, day);
        boolean mended = standing.status() == Status.BREACHED
            && standing.done()
            && !breaches.isEmpty()
            && repaired(breaches.get(breaches.size() - 1), day).status() == Status.REPAIRED;
        return mended ? standing.with(Status.REPAIRED) : standing;
      });
      return told;
    }

    /** Judges each instance on a day. */
    private Map<String, NaiveDuty.Standing> judged(long day) {
      Map<String, NaiveDuty.Standing> standings = new TreeMap<>();
      Trigger trigger = norm.trigger();
      if (trigger instanceof Trigger.Each each) {
        each(each.acts(), day, standings);
      } else if (trigger instanceof Trigger.First first) {
        standings.put("", first(first.acts(), day));
      } else if (trigger instanceof Trigger.When when) {
        standings.put("", when(when, day));
      } else {
        standings.put("", triggered(start, day));
      }
      return standings;
    }

    private List<NaiveHistory.Act> triggers(Acts acts) {
      return history.acts(acts, several).stream()
          .filter(act -> act.last() >= start && act.first() < end)
          .toList();
    }

    private NaiveDuty.Standing waiting(Acts acts, long day) {
      return NaiveDuty.Standing.of(
          history.isCovered(acts, start, day + 1) ? Status.INACTIVE : Status.UNDETERMINED);
    }

    private void each(Acts acts, long day, Map<String, NaiveDuty.Standing> standings) {
      long first = end;
      for (NaiveHistory.Act act : triggers(acts)) {
        long early = Math.max(act.first(), start);
        first = Math.min(first, early);
        if (early <= day) {
          NaiveDuty.Standing late = day < act.last()
              ? NaiveDuty.Standing.of(Status.INACTIVE)
              : triggered(act.last(), day);
          standings.put(
              act.id(),
              act.certain() && act.first() == early
                  ? triggered(early, day)
                  : NaiveInstance.agreed(triggered(early, day), late));
        }
      }
      if (day < first) {
        standings.put("", waiting(acts, day));
      }
    }

    private NaiveDuty.Standing first(Acts acts, long day) {
      long early = end;
      long late = end;
      for (NaiveHistory.Act act : triggers(acts)) {
        early = Math.min(early, Math.max(act.first(), start));
        if (act.first() >= start && act.last() < end) {
          late = Math.min(late, act.last());
        }
      }
      return NaiveInstance.agreed(
          day < early ? waiting(acts, day) : triggered(early, day),
          day < late ? waiting(acts, day) : triggered(late, day));
    }

    private NaiveDuty.Standing when(Trigger.When when, long day) {
      long missing = end;
      for (long before = start; before <= day; before++) {
        NaiveHistory.Truth truth = history.truth(when.state(), before);
        if (truth == NaiveHistory.Truth.YES) {
          NaiveDuty.Standing late = triggered(before, day);
          return missing < end ? NaiveInstance.agreed(triggered(missing, day), late) : late;
        }
        missing = truth == NaiveHistory.Truth.MISSING ? Math.min(missing, before) : missing;
      }
      return NaiveDuty.Standing.of(missing < end ? Status.UNDETERMINED : Status.INACTIVE);
    }
  }
}
