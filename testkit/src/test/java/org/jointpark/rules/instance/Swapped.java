package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Bearer;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Excuse;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.NormException;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.Reparation;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;

/** Norms and facts in which two parties have changed their names. */
final class Swapped {

  private final UnaryOperator<PartyId> name;

  private Swapped(PartyId one, PartyId other) {
    this.name = party -> party.equals(one) ? other : party.equals(other) ? one : party;
  }

  static Dossier dossier(Dossier dossier, PartyId one, PartyId other) {
    Swapped swapped = new Swapped(one, other);
    return dossier.toBuilder()
        .events(dossier.events().stream()
            .map(event -> event.toBuilder().actors(swapped.all(event.actors())).build())
            .toList())
        .claims(dossier.claims().stream()
            .map(claim ->
                claim.toBuilder().party(swapped.name.apply(claim.party())).build())
            .toList())
        .agreements(dossier.agreements().stream().map(swapped::agreement).toList())
        .build();
  }

  static Normbook normbook(Normbook normbook, PartyId one, PartyId other) {
    Swapped swapped = new Swapped(one, other);
    Normbook.Builder builder = Normbook.builder();
    normbook.versions().values().stream()
        .flatMap(List::stream)
        .forEach(version -> builder.add(
            version.toBuilder().norm(version.norm().map(swapped::norm)).build()));
    return builder.build();
  }

  private List<PartyId> all(Iterable<PartyId> parties) {
    return ImmutableSortedSet.copyOf(parties).stream().map(name).toList();
  }

  private Bearer bearer(Bearer bearer) {
    List<PartyId> parties = all(bearer.parties());
    return switch (bearer.mode()) {
      case ONE -> Bearer.one(parties.get(0));
      case JOINTLY -> Bearer.jointly(parties);
      case SEVERALLY -> Bearer.severally(parties);
    };
  }

  private Agreement agreement(Agreement agreement) {
    return agreement.toBuilder()
        .provisions(agreement.provisions().stream()
            .map(each -> each.toBuilder().bearer(bearer(each.bearer())).build())
            .toList())
        .build();
  }

  private Norm norm(Norm norm) {
    return norm.toBuilder()
        .bearer(norm.bearer().map(this::bearer))
        .trigger(trigger(norm.trigger()))
        .condition(state(norm.condition()))
        .content(content(norm.content()))
        .exceptions(norm.exceptions().stream()
            .map(each ->
                new NormException(each.name(), each.priority(), state(each.when()), each.effect()))
            .toList())
        .excuses(norm.excuses().stream()
            .map(each -> new Excuse(each.name(), state(each.when())))
            .toList())
        .reparation(norm.reparation().map(each -> new Reparation(acts(each.acts()), each.due())))
        .build();
  }

  private Acts acts(Acts acts) {
    return acts.by(all(acts.by()).toArray(PartyId[]::new));
  }

  private Trigger trigger(Trigger trigger) {
    if (trigger instanceof Trigger.Each each) {
      return Trigger.each(acts(each.acts()));
    } else if (trigger instanceof Trigger.First first) {
      return Trigger.first(acts(first.acts()));
    } else if (trigger instanceof Trigger.When when) {
      return Trigger.when(state(when.state()));
    }
    return trigger;
  }

  private State state(State state) {
    if (state instanceof State.Between between) {
      return new State.Between(acts(between.from()), acts(between.until()), between.initially());
    } else if (state instanceof State.Not not) {
      return state(not.state()).not();
    } else if (state instanceof State.AllOf all) {
      return all.states().stream().map(this::state).reduce(State::and).orElseThrow();
    } else if (state instanceof State.AnyOf any) {
      return any.states().stream().map(this::state).reduce(State::or).orElseThrow();
    }
    return state;
  }

  private NormContent content(NormContent content) {
    if (content instanceof Permission permission) {
      return new Permission(
          bearer(permission.obliged()), (Duty.Standing) content(permission.unobstructed()));
    } else if (content instanceof Power power) {
      return new Power(
          power.acts().map(this::acts),
          power.claims(),
          power.effect(),
          power.notice(),
          power.disputed().map(this::acts));
    } else if (content instanceof Duty.Achieve achieve) {
      return new Duty.Achieve(
          acts(achieve.acts()), achieve.due(), achieve.calendar(), achieve.persistence());
    } else if (content instanceof Duty.Maintain maintain) {
      return new Duty.Maintain(state(maintain.state()), maintain.grace(), maintain.persistence());
    } else if (content instanceof Duty.Refrain refrain) {
      return new Duty.Refrain(acts(refrain.acts()), refrain.persistence());
    }
    Duty.Periodic periodic = (Duty.Periodic) content;
    return new Duty.Periodic(acts(periodic.acts()), periodic.times(), periodic.recurrence());
  }
}
