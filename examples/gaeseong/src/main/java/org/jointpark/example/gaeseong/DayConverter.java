package org.jointpark.example.gaeseong;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jointpark.time.DateInterval;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String text) {
    try {
      return DateInterval.ofDay(LocalDate.parse(text)).start().orElseThrow();
    } catch (DateTimeException | IllegalArgumentException impossible) {
      throw new TypeConversionException(
          "must be a day such as 2014-06-30, but was '%s'".formatted(text));
    }
  }
}
