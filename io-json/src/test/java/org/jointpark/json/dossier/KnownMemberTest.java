package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointpark.json.dossier.SourceForms.known;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.source.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A member for what is unknown, none or a value. */
class KnownMemberTest {

  private static final JsonForm<Bill> BILL = ObjectForm.<Bill, Bill.Parts>builder(
          "bill", Bill.Parts::new, Bill.Parts::build)
      .with(known("paid", TimeForms.OPTIONAL_DAY, Bill::paid, Bill.Parts::paid))
      .build();

  private record Bill(Known<LocalDate> paid) {

    private static final class Parts {
      private Known<LocalDate> paid = Known.none();

      void paid(Known<LocalDate> day) {
        paid = day;
      }

      Bill build() {
        return new Bill(paid);
      }
    }
  }

  static Stream<Arguments> members() {
    return Stream.of(
        Arguments.of("{}", Known.unknown()),
        Arguments.of("{\"paid\": \"none\"}", Known.none()),
        Arguments.of("{\"paid\": \"2015-08-20\"}", Known.of(LocalDate.of(2015, 8, 20))));
  }

  @ParameterizedTest
  @MethodSource("members")
  void whatIsKnown_isLeftOutOrAWordOrTheValue(String json, Known<LocalDate> paid) {
    assertThat(BILL.toJson(new Bill(paid))).isEqualTo(json + "\n");
    assertThat(BILL.read(json)).isEqualTo(new Bill(paid));
  }

  @Test
  void noOtherWordStandsForIt() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> BILL.read("{\"paid\": \"unknown\"}"))
        .withMessage("/paid (line 1, column 10): expected 'none' or a day such as 2013-09-16,"
            + " but found 'unknown' (must be yyyy-mm-dd)");
  }
}
