package org.jointpark.json.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jointpark.firm.FirmId;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonLedger;
import org.jointpark.json.JsonLines;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.json.dossier.GoldenFile;
import org.jointpark.json.labour.PayrollForms;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Report;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.Vocabulary;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Digest;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDigesterTest {

  private static final JsonForm<Rulebook> FORM = RulebookForm.of(Vocabulary.ofJointpark());
  private static final Rulebook RULEBOOK = SmallRulebook.rulebook();
  private static final String DOCUMENT = new GoldenFile("rule", "small-rulebook.json").text();
  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);

  private static final PayLine LINE = PayLine.builder()
      .worker(WorkerId.of("W-1"))
      .firm(FirmId.of("F-1"))
      .period(DateInterval.ofMonth(YearMonth.of(2014, 5)))
      .pay(PayKind.BASE, SmallRulebook.usd("60"))
      .build();

  private static Digest sha256(String text) {
    return Digest.of(
        "sha-256", Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
  }

  private static Facts facts(PayLine... lines) {
    return Facts.of(SmallRulebook.dossier())
        .with(PayLineFields.PAY_LINE, Ledger.of("pay-line", LedgerCoverage.none(), List.of(lines)));
  }

  @Test
  void digest_isThatOfTheDocumentAsItIsWritten() {
    assertThat(FORM.digest(RULEBOOK)).isEqualTo(sha256(DOCUMENT));
    assertThat(DossierForm.DOSSIER.digest(SmallRulebook.dossier()))
        .isEqualTo(sha256(DossierForm.DOSSIER.toJson(SmallRulebook.dossier())));
  }

  @Test
  void digest_isTheSameWhereverTheValueComesFrom() {
    assertThat(FORM.digest(FORM.read(DOCUMENT))).isEqualTo(FORM.digest(RULEBOOK));
  }

  @Test
  void digest_mindsNoSpaceAndNoOrderOfMembers() {
    String turned = DOCUMENT.replace(
        "\"id\": \"test.gazette\", \"instrument\": \"Test gazette\"",
        "\"instrument\":\"Test gazette\",    \"id\":\"test.gazette\"");

    assertThat(turned).isNotEqualTo(DOCUMENT);
    assertThat(FORM.digest(FORM.read(turned))).isEqualTo(FORM.digest(RULEBOOK));
    assertThat(FORM.digest(FORM.read(FORM.toLine(RULEBOOK)))).isEqualTo(FORM.digest(RULEBOOK));
  }

  @Test
  void digest_changesWithTheValue() {
    Rule<PayLine> renamed = SmallRulebook.MINIMUM_WAGE.toBuilder()
        .where(SmallRulebook.MINIMUM_WAGE.require())
        .build();

    assertThat(FORM.digest(SmallRulebook.rulebookOf(renamed))).isNotEqualTo(FORM.digest(RULEBOOK));
  }

  @Test
  void report_holdsWhatWasDigested() {
    Check check = Check.against(RULEBOOK).until(HORIZON);
    Report plain = check.run(facts(LINE));
    Report digested = check.digestedBy(JsonDigester.ofJointpark()).run(facts(LINE));
    Report all = check
        .digestedBy(JsonDigester.of(FORM).with(PayLineFields.PAY_LINE, PayrollForms.PAY_LINE))
        .run(facts(LINE));

    assertThat(plain.inputs())
        .containsOnlyKeys("dossier", "ledger pay-line", "rulebook")
        .allSatisfy((name, digest) -> assertThat(digest).isEmpty());
    assertThat(digested.inputs())
        .containsEntry("dossier", Optional.of(DossierForm.DOSSIER.digest(SmallRulebook.dossier())))
        .containsEntry("rulebook", Optional.of(FORM.digest(RULEBOOK)))
        .containsEntry("ledger pay-line", Optional.empty());
    assertThat(all.inputs())
        .containsEntry(
            "ledger pay-line", Optional.of(sha256(PayrollForms.PAY_LINE.toLine(LINE) + "\n")));
    assertThat(digested.verdicts()).isEqualTo(plain.verdicts());
  }

  @Test
  void report_numbersSeveralRulebooks() {
    Report report = Check.against(RULEBOOK, Rulebook.builder().build())
        .until(HORIZON)
        .digestedBy(JsonDigester.ofJointpark())
        .run(facts(LINE));

    assertThat(report.inputs())
        .containsEntry("rulebook 1", Optional.of(FORM.digest(RULEBOOK)))
        .containsEntry("rulebook 2", Optional.of(FORM.digest(Rulebook.builder().build())))
        .doesNotContainKey("rulebook");
  }

  @Test
  void digestOfALedger_isThatOfItsFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lines.ndjson");
    PayLine other = LINE.toBuilder().number(2).build();
    JsonLines.write(PayrollForms.PAY_LINE, List.of(LINE, other), file);
    Ledger<PayLine> ledger =
        JsonLedger.of("pay-line", LedgerCoverage.none(), PayrollForms.PAY_LINE, file);

    assertThat(JsonLines.digest(PayrollForms.PAY_LINE, ledger))
        .isEqualTo(sha256(Files.readString(file)))
        .isNotEqualTo(JsonLines.digest(
            PayrollForms.PAY_LINE,
            Ledger.of("pay-line", LedgerCoverage.none(), List.of(other, LINE))));
  }
}
