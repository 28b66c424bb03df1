package org.jointpark.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.ClaimId;
import org.jointpark.event.EventId;
import org.jointpark.event.TalksId;
import org.jointpark.event.VisitId;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.InvestmentId;
import org.jointpark.law.ParameterId;
import org.jointpark.park.ParkId;
import org.jointpark.park.StoppageId;
import org.jointpark.party.PartyId;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.SeriesId;
import org.jointpark.testkit.jqwik.PlainArbitraries;

/** What is true of ids of every kind. */
class IdTextProperties {

  private static final ImmutableMap<String, Function<String, ? extends Comparable<?>>> KINDS =
      ImmutableMap.<String, Function<String, ? extends Comparable<?>>>builder()
          .put("agreement", AgreementId::of)
          .put("provision", ProvisionId::of)
          .put("claim", ClaimId::of)
          .put("event", EventId::of)
          .put("talks", TalksId::of)
          .put("visit", VisitId::of)
          .put("firm", FirmId::of)
          .put("investment", InvestmentId::of)
          .put("parameter", ParameterId::of)
          .put("park", ParkId::of)
          .put("stoppage", StoppageId::of)
          .put("party", PartyId::of)
          .put("source", SourceId::of)
          .put("series", SeriesId::of)
          .buildOrThrow();

  @Provide
  Arbitrary<Map.Entry<String, Function<String, ? extends Comparable<?>>>> kinds() {
    return Arbitraries.of(KINDS.entrySet());
  }

  @Provide
  Arbitrary<String> texts() {
    return PlainArbitraries.idTexts();
  }

  @Provide
  Arbitrary<String> prose() {
    return PlainArbitraries.prose();
  }

  @Property
  void anIdIsItsText(
      @ForAll("kinds") Map.Entry<String, Function<String, ? extends Comparable<?>>> kind,
      @ForAll("texts") String text,
      @ForAll("texts") String other) {
    Object id = kind.getValue().apply(text);

    assertThat(id).hasToString(text).isEqualTo(kind.getValue().apply(text));
    assertThat(id.equals(kind.getValue().apply(other))).isEqualTo(text.equals(other));
  }

  @Property
  @SuppressWarnings("unchecked") // each of them compares with its own kind
  void idsSortAsTheirTextsDo(
      @ForAll("kinds") Map.Entry<String, Function<String, ? extends Comparable<?>>> kind,
      @ForAll("texts") String text,
      @ForAll("texts") String other) {
    Comparable<Object> id = (Comparable<Object>) kind.getValue().apply(text);

    assertThat(Integer.signum(id.compareTo(kind.getValue().apply(other))))
        .isEqualTo(Integer.signum(text.compareTo(other)));
  }

  @Property
  void onlySomeTextsAreIds(
      @ForAll("kinds") Map.Entry<String, Function<String, ? extends Comparable<?>>> kind,
      @ForAll("prose") String text) {
    if (text.matches("[A-Za-z0-9.-]{1,64}")) {
      assertThat(kind.getValue().apply(text)).hasToString(text);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> kind.getValue().apply(text))
          .withMessageStartingWith(kind.getKey() + " id must match [A-Za-z0-9.-]{1,64}, but was '");
    }
  }
}
