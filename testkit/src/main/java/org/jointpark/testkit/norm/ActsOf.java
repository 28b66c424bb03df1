package org.jointpark.testkit.norm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;

/** The acts for which a norm asks anywhere. */
final class ActsOf {

  private final Set<Acts> all = new HashSet<>();

  ActsOf(Norm norm) {
    add(norm.content());
    add(norm.condition());
    norm.exceptions().forEach(each -> add(each.when()));
    norm.excuses().forEach(each -> add(each.when()));
    norm.reparation().ifPresent(each -> all.add(each.acts()));
    if (norm.trigger() instanceof Trigger.Each each) {
      all.add(each.acts());
    } else if (norm.trigger() instanceof Trigger.First first) {
      all.add(first.acts());
    } else if (norm.trigger() instanceof Trigger.When when) {
      add(when.state());
    }
  }

  Set<Acts> all() {
    return all;
  }

  private void add(NormContent content) {
    if (content instanceof Permission permission) {
      add(permission.unobstructed());
    } else if (content instanceof Power power) {
      power.acts().ifPresent(all::add);
    } else if (content instanceof Duty.Achieve achieve) {
      all.add(achieve.acts());
    } else if (content instanceof Duty.Refrain refrain) {
      all.add(refrain.acts());
    } else if (content instanceof Duty.Periodic periodic) {
      all.add(periodic.acts());
    } else if (content instanceof Duty.Maintain maintain) {
      add(maintain.state());
    }
  }

  private void add(State state) {
    if (state instanceof State.Between between) {
      all.addAll(List.of(between.from(), between.until()));
    } else if (state instanceof State.Not not) {
      add(not.state());
    } else if (state instanceof State.AllOf of) {
      of.states().forEach(this::add);
    } else if (state instanceof State.AnyOf of) {
      of.states().forEach(this::add);
    }
  }
}
