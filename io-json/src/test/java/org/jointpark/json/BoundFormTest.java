package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.json.dossier.AdministrationForms;
import org.jointpark.json.dossier.AgreementForms;
import org.jointpark.json.dossier.CalendarForms;
import org.jointpark.json.dossier.CapitalForms;
import org.jointpark.json.dossier.ClassificationForms;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.json.dossier.EventForms;
import org.jointpark.json.dossier.FirmForms;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.dossier.LawForms;
import org.jointpark.json.dossier.LedgerForms;
import org.jointpark.json.dossier.MoneyForms;
import org.jointpark.json.dossier.PartyForms;
import org.jointpark.json.dossier.SourceForms;
import org.jointpark.json.dossier.StatisticForms;
import org.jointpark.json.dossier.TimeForms;
import org.jointpark.json.labour.LabourForms;
import org.jointpark.json.labour.PayrollForms;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson data binding of the domain. */
class BoundFormTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();

  private static final String FIRM = "{\"id\":\"F-1\",\"name\":\"A\",\"form\":\"OWN_FACTORY\","
      + "\"evidence\":{\"sources\":[\"s\"],\"confidence\":\"HIGH\"}}";

  record Note(
      List<FirmId> firms, Optional<DateInterval> when, Dating seen, Map<String, Money> costs) {}

  @Test
  void intervals_areRead() {
    DateInterval interval = DateInterval.parse("2013-09-16/..");

    assertThat(MAPPER.writeValueAsString(interval)).isEqualTo("{\"start\":\"2013-09-16\"}");
    assertThat(MAPPER.readValue("{\"start\":\"2013-09-16\"}", DateInterval.class))
        .isEqualTo(interval);
  }

  @Test
  void firms_areReadAndWritten() {
    Firm firm = MAPPER.readValue(FIRM, Firm.class);

    assertThat(firm.id()).isEqualTo(FirmId.of("F-1"));
    assertThat(MAPPER.writeValueAsString(firm)).isEqualTo(FIRM);
    assertThat(MAPPER.readValue("[" + FIRM + "]", new TypeReference<List<Firm>>() {}))
        .containsExactly(firm);
  }

  @Test
  void firms_areRefusedWithEveryFault() {
    String json = FIRM.replace("\"name\"", "\"nmae\"").replace("HIGH", "high");

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Firm.class))
        .withMessageContaining("""
            top level (line 1, column 1): missing name 'name', expected a text
            /nmae (line 1, column 13): unknown name 'nmae', expected one of [id, name, \
            originalName, lei, homeState, sector, industry, products, goods, form, entry, \
            listings, workerCounts, capital, evidence]. Maybe 'name' was meant
            /evidence/confidence (line 1, column 86): expected one of [HIGH, MEDIUM, LOW, \
            UNCONFIRMED], but found 'high'. Maybe 'HIGH' was meant""");
  }

  @Test
  void dossiers_areReadAndWritten() {
    String json = "{\"jointpark\":\"dossier/1\",\"park\":{\"id\":\"p\",\"name\":\"P\","
        + "\"place\":\"Here\",\"clock\":\"Asia/Seoul\",\"states\":[\"S\"]},"
        + "\"parties\":[{\"id\":\"S\",\"kind\":\"STATE\",\"name\":\"South\"}]}";

    Dossier dossier = MAPPER.readValue(json, Dossier.class);

    assertThat(dossier).isEqualTo(DossierForm.DOSSIER.read(json));
    assertThat(MAPPER.writeValueAsString(dossier)).isEqualTo(json);
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readValue(json.replace("[\"S\"]", "[\"N\"]"), Dossier.class))
        .withMessageContaining(
            "/park/states/0 (line 1, column 100): expected a declared party, but found 'N'."
                + " Maybe 'S' was meant");
  }

  @Test
  void values_standInTypesOfTheUser() {
    Note note = new Note(
        ImmutableList.of(FirmId.of("F-1")),
        Optional.of(DateInterval.always()),
        Dating.parse("2014-05"),
        Map.of("call", Money.of("USD", "0.40")));
    String json = "{\"firms\":[\"F-1\"],\"when\":{},\"seen\":\"2014-05\",\"costs\":"
        + "{\"call\":\"USD 0.40\"}}";

    assertThat(MAPPER.writeValueAsString(note)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, Note.class)).isEqualTo(note);
  }

  @Test
  void everyPublicForm_isBoundButThoseOfTypesOfTheJdk() throws IllegalAccessException {
    List<Object> forms = new ArrayList<>();
    for (Class<?> holder : ImmutableList.of(
        AdministrationForms.class,
        AgreementForms.class,
        CalendarForms.class,
        CapitalForms.class,
        ClassificationForms.class,
        DossierForm.class,
        EventForms.class,
        FirmForms.class,
        IdForms.class,
        LabourForms.class,
        LawForms.class,
        LedgerForms.class,
        MoneyForms.class,
        PartyForms.class,
        PayrollForms.class,
        SourceForms.class,
        StatisticForms.class,
        TimeForms.class)) {
      for (Field field : holder.getFields()) {
        assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
        forms.add(field.get(null));
      }
    }
    forms.removeAll(ImmutableList.of(
        MoneyForms.CURRENCY, TimeForms.DAY, TimeForms.OPTIONAL_DAY, TimeForms.HOURS));

    assertThat(BoundForm.all().stream().<Object>map(BoundForm::form))
        .containsExactlyInAnyOrderElementsOf(forms);
    assertThat(BoundForm.all()).extracting(BoundForm::type).doesNotHaveDuplicates();
  }
}
