package org.jointpark.json.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.event.Claim;
import org.jointpark.firm.Facility;
import org.jointpark.json.Placed;
import org.jointpark.law.LawParameter;
import org.jointpark.park.Dossier;
import org.jointpark.park.Stoppage;
import org.jointpark.source.Question;

/**
 * The parts of a dossier that is being read.
 *
 * <p>Some parts go together or not by more than their ids, such as a certificate and the facility
 * that it is for, which must be of one firm. Where they stood is kept, so that a fault points at
 * them.
 */
final class DossierParts {

  /** What a line of the dossier's refusal says first: what is wrong there. */
  private static final Pattern OWNER =
      Pattern.compile("(facility|certificate|insurance policy|claim|stoppage) [A-Za-z0-9.-]+(?= )");

  final Dossier.Builder dossier = Dossier.builder();

  private ImmutableList<Question> questions = ImmutableList.of();
  private ImmutableList<LawParameter> parameters = ImmutableList.of();
  private ImmutableList<Placed<Facility>> facilities = ImmutableList.of();
  private ImmutableList<Placed<Certificate>> certificates = ImmutableList.of();
  private ImmutableList<Placed<InsurancePolicy>> policies = ImmutableList.of();
  private ImmutableList<Placed<Claim>> claims = ImmutableList.of();
  private ImmutableList<Placed<Stoppage>> stoppages = ImmutableList.of();

  void questions(ImmutableList<Question> values) {
    questions = values;
  }

  void parameters(ImmutableList<LawParameter> values) {
    parameters = values;
  }

  void facilities(ImmutableList<Placed<Facility>> values) {
    facilities = values;
  }

  void certificates(ImmutableList<Placed<Certificate>> values) {
    certificates = values;
  }

  void insurancePolicies(ImmutableList<Placed<InsurancePolicy>> values) {
    policies = values;
  }

  void claims(ImmutableList<Placed<Claim>> values) {
    claims = values;
  }

  void stoppages(ImmutableList<Placed<Stoppage>> values) {
    stoppages = values;
  }

  /** Builds the dossier, after every reference in it was found. */
  Dossier build() {
    Map<String, Question> byId = Maps.uniqueIndex(questions, Question::id);
    dossier
        .questions(questions)
        .parameters(parameters.stream()
            .map(parameter -> Readings.resolve(parameter, byId))
            .collect(ImmutableList.toImmutableList()))
        .facilities(values(facilities))
        .certificates(values(certificates))
        .insurancePolicies(values(policies))
        .claims(values(claims))
        .stoppages(values(stoppages));
    try {
      return dossier.build();
    } catch (IllegalArgumentException e) {
      refuseThoseThatAreNamed(Strings.nullToEmpty(e.getMessage()));
      throw e;
    }
  }

  private static <T> ImmutableList<T> values(ImmutableList<Placed<T>> placed) {
    return placed.stream().map(Placed::value).collect(ImmutableList.toImmutableList());
  }

  /**
   * Refuses the parts, where they stand, that the lines of a message name behind its first one. If
   * a line names anything else, no part is refused, and the message stands for all.
   */
  private void refuseThoseThatAreNamed(String message) {
    Map<String, String> faults = new HashMap<>();
    message
        .lines()
        .skip(1)
        .forEach(line -> faults.merge(ownerIn(line), line, (all, next) -> all + "; " + next));
    ImmutableList<Placed<String>> owners = Stream.of(
            named("facility ", facilities, Facility::id),
            named("certificate ", certificates, Certificate::id),
            named("insurance policy ", policies, InsurancePolicy::id),
            named("claim ", claims, Claim::id),
            named("stoppage ", stoppages, Stoppage::id))
        .flatMap(names -> names)
        .collect(ImmutableList.toImmutableList());
    Set<String> known = owners.stream().map(Placed::value).collect(Collectors.toSet());
    if (known.containsAll(faults.keySet())) {
      Placed.checkEach(
          owners, owner -> checkArgument(!faults.containsKey(owner), "%s", faults.get(owner)));
    }
  }

  private static String ownerIn(String line) {
    Matcher owner = OWNER.matcher(line);
    return owner.lookingAt() ? owner.group() : line;
  }

  private static <T> Stream<Placed<String>> named(
      String kind, ImmutableList<Placed<T>> values, Function<T, ?> id) {
    return values.stream().map(placed -> placed.map(value -> kind + id.apply(value)));
  }
}
