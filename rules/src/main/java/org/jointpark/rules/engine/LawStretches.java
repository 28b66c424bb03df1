package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.bytecode.LawTables;
import org.jointpark.rules.bytecode.RelatedRecords;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Versioned;
import org.jointpark.time.Timeline;

/**
 * Some laws about one subject by stretches of days on each of which none of them changes, numbered
 * in their order.
 *
 * <p>A law is a <em>column</em> here. What it says on a stretch is a <em>slot</em>, the number of
 * one of its rules: most laws have one slot, those that were amended in their words have more.
 */
final class LawStretches implements LawTables {

  /** There is no law on this stretch. */
  static final int NO_LAW = -1;

  /** The law is repealed on this stretch. */
  static final int REPEALED = -2;

  /** So few changes are counted rather than searched. */
  private static final int FEW = 24;

  private final RulebookRun run;
  private final long[] changes;
  private final LocalDate[] days;
  private final ImmutableList<Column> columns;
  private final ImmutableList<Rule<?>> slots;
  private final int[] columnOfSlot;
  private final boolean[] slotsAtEnd;
  private final Map<String, RelatedRecords> related = new HashMap<>();

  /** One law on each stretch. */
  static final class Column {
    private final RuleOnDays law;
    private final int[] slots;
    private final int[] parts;
    private final boolean dueDay;

    private Column(RuleOnDays law, int[] slots, int[] parts) {
      this.law = law;
      this.dueDay = law.hasDueDay();
      this.slots = slots;
      this.parts = parts;
    }

    RuleOnDays law() {
      return law;
    }

    /** Returns whether it asks for something by a due day, which may lie after a record's days. */
    boolean hasDueDay() {
      return dueDay;
    }

    /** Returns its slot on a stretch, or {@link #NO_LAW} or {@link #REPEALED}. */
    int slot(int stretch) {
      return slots[stretch];
    }

    /**
     * Returns a number for a stretch, which is the same on stretches next to each other if the law
     * reads the same versions on both.
     */
    int part(int stretch) {
      return parts[stretch];
    }
  }

  LawStretches(RulebookRun run, ImmutableList<RuleOnDays> laws) {
    this.run = run;
    ImmutableSortedSet<LocalDate> changing = changes(run, laws);
    changes = changing.stream().mapToLong(LocalDate::toEpochDay).toArray();
    days = new LocalDate[changes.length + 1];
    days[0] = changing.isEmpty() ? LocalDate.EPOCH : changing.first().minusDays(1);
    for (int i = 0; i < changes.length; i++) {
      days[i + 1] = changing.asList().get(i);
    }
    List<Rule<?>> allSlots = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    ImmutableList.Builder<Column> allColumns = ImmutableList.builder();
    for (int i = 0; i < laws.size(); i++) {
      allColumns.add(column(laws.get(i), allSlots));
      while (owners.size() < allSlots.size()) {
        owners.add(i);
      }
    }
    columns = allColumns.build();
    slots = ImmutableList.copyOf(allSlots);
    columnOfSlot = owners.stream().mapToInt(Integer::intValue).toArray();
    slotsAtEnd = new boolean[slots.size()];
    for (int i = 0; i < slotsAtEnd.length; i++) {
      Rule<?> rule = slots.get(i);
      slotsAtEnd[i] = rule.performance().isPresent() || run.reads(rule).isWhole();
    }
  }

  private static ImmutableSortedSet<LocalDate> changes(
      RulebookRun run, ImmutableList<RuleOnDays> laws) {
    ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
    for (RuleOnDays law : laws) {
      changes.addAll(law.versions().changes());
      for (Timeline.Piece<Versioned<Rule<?>>> piece : law.versions().pieces()) {
        piece
            .value()
            .value()
            .ifPresent(rule -> run.reads(rule)
                .parameters()
                .forEach(id -> changes.addAll(run.law().parameter(id).changes())));
      }
    }
    return changes.build();
  }

  private Column column(RuleOnDays law, List<Rule<?>> allSlots) {
    int first = allSlots.size();
    int[] slot = new int[days.length];
    int[] parts = new int[days.length];
    List<Versioned<?>> before = List.of();
    for (int i = 0; i < days.length; i++) {
      Optional<Versioned<Rule<?>>> version = law.versions().at(days[i]);
      List<Versioned<?>> read = read(version, days[i]);
      parts[i] = i == 0 ? 0 : read.equals(before) ? parts[i - 1] : parts[i - 1] + 1;
      before = read;
      slot[i] = version
          .map(each -> each.value().map(rule -> slot(rule, first, allSlots)).orElse(REPEALED))
          .orElse(NO_LAW);
    }
    return new Column(law, slot, parts);
  }

  private List<Versioned<?>> read(Optional<Versioned<Rule<?>>> version, LocalDate day) {
    List<Versioned<?>> read = new ArrayList<>();
    version.ifPresent(each -> {
      read.add(each);
      each.value()
          .ifPresent(rule -> run.reads(rule)
              .parameters()
              .forEach(id -> run.law().parameter(id).at(day).ifPresent(read::add)));
    });
    return read;
  }

  /** Returns the slot of a rule among those of its law, adding one if it has none. */
  private static int slot(Rule<?> rule, int first, List<Rule<?>> allSlots) {
    for (int i = first; i < allSlots.size(); i++) {
      if (allSlots.get(i).equals(rule)) {
        return i;
      }
    }
    allSlots.add(rule);
    return allSlots.size() - 1;
  }

  ImmutableList<Column> columns() {
    return columns;
  }

  ImmutableList<Rule<?>> slots() {
    return slots;
  }

  /** Returns the number of the law to which a slot belongs. */
  int columnOf(int slot) {
    return columnOfSlot[slot];
  }

  /** Returns whether the rule of a slot judges a record once, by the law of its last day. */
  boolean isAtEnd(int slot) {
    return slotsAtEnd[slot];
  }

  /** Returns the number of the stretch that holds a day. */
  int stretchAt(long epochDay) {
    if (changes.length > FEW) {
      int index = Arrays.binarySearch(changes, epochDay);
      return index >= 0 ? index + 1 : -index - 1;
    }
    int stretch = 0;
    for (long change : changes) {
      stretch += change <= epochDay ? 1 : 0;
    }
    return stretch;
  }

  /** Returns the first day of a stretch but the first. */
  long startOf(int stretch) {
    return changes[stretch - 1];
  }

  @Override
  public int stretches() {
    return days.length;
  }

  @Override
  public Optional<Object> value(Setting<?> parameter, int stretch) {
    ParameterId id = parameter.id();
    return run.law().value(id, days[stretch]);
  }

  @Override
  public boolean isInForce(int rule, int stretch) {
    return columns.get(columnOfSlot[rule]).slot(stretch) == rule;
  }

  @Override
  public RelatedRecords records(String subject) {
    return related.computeIfAbsent(subject, name -> {
      RelatedRecords records = new RelatedRecords(name);
      run.records().forEach(name, records::add);
      return records;
    });
  }

  @Override
  public Function<LocalDate, Optional<LocalDate>> due(DueDay<?> node) {
    return trigger -> node.calendar().isEmpty()
        ? node.deadline().dueAfter(trigger)
        : run.calendar(node.calendar().get())
            .flatMap(calendar -> node.deadline().dueAfter(trigger, calendar));
  }
}
