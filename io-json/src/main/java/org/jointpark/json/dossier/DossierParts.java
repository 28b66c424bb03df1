package org.jointpark.json.dossier;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import org.jointpark.json.Placed;
import org.jointpark.law.LawParameter;
import org.jointpark.park.Dossier;
import org.jointpark.park.Stoppage;
import org.jointpark.source.Question;

/** The parts of a dossier that is being read. */
final class DossierParts {

  final Dossier.Builder dossier = Dossier.builder();

  private ImmutableList<Question> questions = ImmutableList.of();
  private ImmutableList<LawParameter> parameters = ImmutableList.of();
  private ImmutableList<Placed<Stoppage>> stoppages = ImmutableList.of();

  void questions(ImmutableList<Question> values) {
    questions = values;
  }

  void parameters(ImmutableList<LawParameter> values) {
    parameters = values;
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
        .stoppages(stoppages.stream().map(Placed::value).collect(ImmutableList.toImmutableList()));
    try {
      return dossier.build();
    } catch (IllegalArgumentException e) {
      findBadStoppages();
      throw e;
    }
  }

  /** Refuses, where they stand, the stoppages that do not go with the events that they name. */
  private void findBadStoppages() {
    var unused = dossier.stoppages(ImmutableList.of()).build();
    Placed.checkEach(stoppages, stoppage -> checkAlone(stoppage));
  }

  private void checkAlone(Stoppage stoppage) {
    try {
      var unused = dossier.stoppages(ImmutableList.of(stoppage)).build();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(faultsIn(Strings.nullToEmpty(e.getMessage())), e);
    }
  }

  /** Returns what a message says of a whole dossier, without its first line, in one line. */
  private static String faultsIn(String message) {
    return message.substring(message.indexOf('\n') + 1).replace("\n", "; ");
  }
}
