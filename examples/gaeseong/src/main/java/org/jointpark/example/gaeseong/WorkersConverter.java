package org.jointpark.example.gaeseong;

import com.google.common.primitives.Ints;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of workers of the command line. */
final class WorkersConverter implements ITypeConverter<Integer> {

  private static final int MOST = 999_999;

  @Override
  public Integer convert(String text) {
    return Optional.ofNullable(Ints.tryParse(text))
        .filter(number -> number >= 1 && number <= MOST)
        .orElseThrow(() -> new TypeConversionException(
            "must be a number from 1 to %s, but was '%s'".formatted(MOST, text)));
  }
}
