package org.jointpark.json.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.bool;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IscoCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.firm.ContributionForm;
import org.jointpark.firm.FacilityKind;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.json.JsonForm;
import org.jointpark.json.dossier.ClassificationForms;
import org.jointpark.json.dossier.FirmForms;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.dossier.MoneyForms;
import org.jointpark.json.dossier.PartyForms;
import org.jointpark.json.dossier.TimeForms;
import org.jointpark.labour.ConsentKind;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Sex;
import org.jointpark.labour.WageUnit;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.party.PartyId;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.rules.Status;
import org.jointpark.source.Confidence;
import org.jointpark.source.Itemisation;

/**
 * The types that constants and parameters of a rulebook may have, by the names that they have in
 * JSON: {@code money}, {@code hours}, {@code leaveKind}.
 *
 * <pre>{@code
 * ValueTypes types = ValueTypes.ofJointpark().with("loanKind", LoanKind.class, LOAN_KIND);
 * }</pre>
 */
public final class ValueTypes {

  private static final ImmutableSet<Class<?>> NUMBERS =
      ImmutableSet.of(Money.class, Rate.class, Duration.class, Integer.class);

  private static final ValueTypes OF_JOINTPARK = new ValueTypes(ImmutableMap.of())
      .with("money", Money.class, MoneyForms.MONEY)
      .with("rate", Rate.class, MoneyForms.RATE)
      .with("hours", Duration.class, TimeForms.HOURS)
      .with("count", Integer.class, integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
      .with("day", LocalDate.class, TimeForms.DAY)
      .with("truth", Boolean.class, bool())
      .with("text", String.class, text())
      .with("state", StateCode.class, PartyForms.STATE_CODE)
      .with("party", PartyId.class, IdForms.PARTY)
      .with("sector", Sector.class, FirmForms.SECTOR)
      .with("lei", Lei.class, FirmForms.LEI)
      .with("activity", IsicCode.class, ClassificationForms.ISIC)
      .with("occupation", IscoCode.class, ClassificationForms.ISCO)
      .with("goods", HsCode.class, ClassificationForms.HS)
      .with("currency", Currency.class, MoneyForms.CURRENCY)
      .with("confidence", Confidence.class, enumOf(Confidence.class))
      .with("itemisation", Itemisation.class, enumOf(Itemisation.class))
      .with("sex", Sex.class, enumOf(Sex.class))
      .with("wageUnit", WageUnit.class, enumOf(WageUnit.class))
      .with("leaveKind", LeaveKind.class, enumOf(LeaveKind.class))
      .with("consentKind", ConsentKind.class, enumOf(ConsentKind.class))
      .with("separationReason", SeparationReason.class, enumOf(SeparationReason.class))
      .with("workDayKind", WorkDayKind.class, enumOf(WorkDayKind.class))
      .with("paymentForm", PaymentForm.class, enumOf(PaymentForm.class))
      .with("paymentRecipient", PaymentRecipient.class, enumOf(PaymentRecipient.class))
      .with("firmForm", FirmForm.class, enumOf(FirmForm.class))
      .with("facilityKind", FacilityKind.class, enumOf(FacilityKind.class))
      .with("contributionForm", ContributionForm.class, enumOf(ContributionForm.class))
      .with("status", Status.class, enumOf(Status.class));

  private final ImmutableMap<String, ValueType<?>> byName;

  private ValueTypes(ImmutableMap<String, ValueType<?>> byName) {
    this.byName = byName;
  }

  /** {@return the types of all fields of Jointpark that have single values} */
  public static ValueTypes ofJointpark() {
    return OF_JOINTPARK;
  }

  /**
   * Returns these types with another one.
   *
   * @param <V> the type
   * @param name its name in JSON, which is none of another type or an operation
   * @param type the class of the values
   * @param form the form of the values
   * @return the more types
   * @throws IllegalArgumentException if the name or the class is taken
   */
  public <V> ValueTypes with(String name, Class<V> type, JsonForm<V> form) {
    checkArgument(
        !byName.containsKey(name)
            && Operation.BY_NAME.values().stream().noneMatch(it -> it.names().contains(name)),
        "name of a type must not be taken, but was '%s'",
        name);
    checkArgument(of(type).isEmpty(), "type must have one name, but %s has two", type);
    return new ValueTypes(ImmutableMap.<String, ValueType<?>>builder()
        .putAll(byName)
        .put(name, new ValueType<>(name, type, form))
        .buildOrThrow());
  }

  ImmutableMap<String, ValueType<?>> byName() {
    return byName;
  }

  @SuppressWarnings("unchecked") // the class was compared
  <V> Optional<ValueType<V>> of(Class<V> type) {
    for (Map.Entry<String, ValueType<?>> entry : byName.entrySet()) {
      if (entry.getValue().type().equals(type)) {
        return Optional.of((ValueType<V>) entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns what faults call a type. */
  String nameOf(Class<?> type) {
    return of(type).map(ValueType::name).orElseGet(type::getSimpleName);
  }

  static boolean isNumber(Class<?> type) {
    return NUMBERS.contains(type);
  }

  static boolean isOrdered(Class<?> type) {
    return isNumber(type) || type.equals(LocalDate.class);
  }
}
