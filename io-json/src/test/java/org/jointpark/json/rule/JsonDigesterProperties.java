package org.jointpark.json.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.json.JsonForm;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.park.Dossier;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.Vocabulary;

/** Equal values have equal digests, and others have others. */
class JsonDigesterProperties {

  private static final JsonForm<Rulebook> FORM = RulebookForm.of(Vocabulary.ofJointpark());

  @Property(tries = 200)
  void rulebooksAreEqualIfTheirDigestsAre(@ForAll Rulebook one, @ForAll Rulebook other) {
    assertThat(FORM.digest(one).equals(FORM.digest(other))).isEqualTo(one.equals(other));
    assertThat(FORM.digest(FORM.read(FORM.toLine(one)))).isEqualTo(FORM.digest(one));
  }

  @Property(tries = 200)
  void aRuleThatIsLeftOutIsMissed(@ForAll Rulebook rulebook) {
    rulebook.rules().keySet().forEach(id -> {
      Rulebook.Builder less = Rulebook.builder();
      rulebook
          .rules()
          .forEach((each, versions) -> versions.versions().stream()
              .filter(version -> !each.equals(id))
              .forEach(version -> less.add(each, version)));
      rulebook.parameters().values().forEach(parameter -> set(less, parameter));

      assertThat(FORM.digest(less.build())).isNotEqualTo(FORM.digest(rulebook));
    });
  }

  private static <V> void set(Rulebook.Builder less, Rulebook.ParameterVersions<V> parameter) {
    less.set(parameter.parameter(), parameter.versions());
  }

  @Property(tries = 100)
  void dossiersAreEqualIfTheirDigestsAre(@ForAll Dossier one, @ForAll Dossier other) {
    JsonForm<Dossier> form = DossierForm.DOSSIER;

    assertThat(form.digest(one).equals(form.digest(other))).isEqualTo(one.equals(other));
    assertThat(form.digest(form.read(form.toLine(one)))).isEqualTo(form.digest(one));
  }

  /** A change as small as they come: one more gap is on record. */
  @Property(tries = 100)
  void aSentenceThatIsAddedToADossierIsSeen(@ForAll Dossier dossier) {
    Dossier more = dossier.toBuilder().addGap("one thing more is not known").build();

    assertThat(DossierForm.DOSSIER.digest(more)).isNotEqualTo(DossierForm.DOSSIER.digest(dossier));
  }
}
