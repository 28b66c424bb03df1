package org.jointpark.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Flag;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Versioned;

/**
 * What a verdict says, apart from the kinds of its causes.
 *
 * @param law the law
 * @param subject the record
 * @param start the first day, on which its cause takes effect
 * @param end the day after the last, on which its cause takes effect
 * @param status how it stands
 * @param named what is missing, or which exceptions are in conflict
 * @param due the due day
 * @param amounts what is owed, and by how many days it is late
 * @param citation the version of the rule
 * @param layer the last layer of what was read
 * @param confidence the least confidence of what was read
 * @param flags the marks
 */
record Said(
    LawId law,
    SubjectKey subject,
    LocalDate start,
    LocalDate end,
    Status status,
    Set<String> named,
    Optional<LocalDate> due,
    List<Amount> amounts,
    Citation citation,
    Layer layer,
    Confidence confidence,
    Set<Flag> flags) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static Said by(Verdict verdict) {
    LocalDate start = verdict.interval().start().orElseThrow();
    LocalDate end = verdict.interval().end().orElseThrow();
    if (!verdict.began().day().equals(start) || !verdict.ended().day().equals(end)) {
      throw new AssertionError("causes on other days than " + verdict);
    }
    return new Said(
        verdict.law().id(),
        verdict.subject(),
        start,
        end,
        verdict.status(),
        new TreeSet<>(
            verdict.status() == Status.CONFLICT ? verdict.conflicting() : verdict.missing()),
        verdict.due(),
        verdict.amounts(),
        verdict.citation(),
        verdict.layer(),
        verdict.confidence(),
        verdict.flags());
  }

  /** Returns what the naive evaluator says, without a due day. */
  static Said of(
      LawId law,
      SubjectKey subject,
      LocalDate start,
      LocalDate end,
      Versioned<Rule<?>> version,
      NaiveJudgement judgement,
      Set<Versioned<?>> read,
      List<Amount> amounts,
      boolean open) {
    Set<Flag> flags = new TreeSet<>();
    if (open) {
      flags.add(Flag.OPEN);
    }
    if (judgement.status() == Status.VIOLATED
        && version.value().filter(Rule::isPresumption).isPresent()) {
      flags.add(Flag.PRESUMED);
    }
    return new Said(
        law,
        subject,
        start,
        end,
        judgement.status(),
        judgement.named(),
        Optional.empty(),
        amounts,
        version.citation(),
        read.stream().map(Versioned::layer).max(Layer::compareTo).orElseThrow(),
        read.stream()
            .map(each -> each.evidence().confidence())
            .max(Confidence::compareTo)
            .orElseThrow(),
        flags);
  }

  /** Returns this on later days, also where a name tells them. */
  Said later(long days) {
    return new Said(
        law,
        SubjectKey.of(subject.subject(), later(subject.id(), days)),
        start.plusDays(days),
        end.plusDays(days),
        status,
        named.stream().map(name -> later(name, days)).collect(Collectors.toSet()),
        due.map(day -> day.plusDays(days)),
        amounts,
        citation,
        layer,
        confidence,
        flags);
  }

  private static String later(String text, long days) {
    return DAY.matcher(text)
        .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
  }

  /** Returns this with a due day. */
  Said due(Optional<LocalDate> day) {
    return new Said(
        law, subject, start, end, status, named, day, amounts, citation, layer, confidence, flags);
  }
}
