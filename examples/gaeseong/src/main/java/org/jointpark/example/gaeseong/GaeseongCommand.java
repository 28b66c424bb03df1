package org.jointpark.example.gaeseong;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jointpark.example.gaeseong.promise.DueCalendar;
import org.jointpark.park.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the program, and what it does with them. */
@Command(
    name = "gaeseong",
    sortOptions = false,
    usageHelpWidth = 100,
    description =
        "Prints what the record of the Gaeseong park holds for a day, and how its promises fared.")
final class GaeseongCommand implements Callable<Integer> {

  private final PrintStream out;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      defaultValue = "2013-12-19",
      converter = DayConverter.class,
      description = "the day of the glance at the park (default ${DEFAULT-VALUE})")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      defaultValue = "2016-04-01",
      converter = DayConverter.class,
      description =
          "the horizon: the first day about which nothing is known (default ${DEFAULT-VALUE})")
  private LocalDate until = LocalDate.EPOCH;

  @Option(
      names = "--known",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "leave out what was published after this day (default: the horizon)")
  private @Nullable LocalDate known;

  @Option(
      names = "--workers",
      paramLabel = "NUMBER",
      defaultValue = "" + SampledYear.WORKERS,
      converter = WorkersConverter.class,
      description = "how many workers the invented year of pay has (default ${DEFAULT-VALUE})")
  private int workers;

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description =
          "also write what is due after the day into this file, as a calendar (iCalendar)")
  private @Nullable Path calendar;

  @Option(names = "--help", usageHelp = true, description = "print this text")
  @SuppressWarnings("UnusedVariable") // picocli looks at it before it calls
  private boolean help;

  @Spec
  private @Nullable CommandSpec spec;

  GaeseongCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (!on.isBefore(until) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--on must be before --until %s, of which nothing is known, but was %s"
              .formatted(until, on));
    }
    Dossier record = GaeseongRecord.load();
    LocalDate knownAt = Optional.ofNullable(known).orElse(until);
    Glance glance = new Glance(on, until, knownAt);
    if (calendar != null) {
      Files.writeString(calendar, DueCalendar.of(ParkPage.promises(record, glance)));
    }
    out.print(ParkPage.of(record, glance, SampledYear.of(workers)));
    return 0;
  }
}
