package org.jointpark.example.gaeseong;

import com.google.common.base.Strings;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Prints what the record of the Gaeseong park holds for a day, and how its promises fared. */
public final class GaeseongMain {

  private GaeseongMain() {}

  /**
   * Runs the program and ends the process with its exit status.
   *
   * @param args the options; {@code --help} lists them
   */
  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program and returns its exit status: 0, or 2 if the options make no sense. */
  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine command = new CommandLine(new GaeseongCommand(out));
    command.setOut(writer(out));
    command.setErr(writer(err));
    command.setParameterExceptionHandler(GaeseongMain::refuse);
    return command.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int refuse(CommandLine.ParameterException refused, String[] args) {
    String reason = Strings.nullToEmpty(refused.getMessage()).replace('\n', ' ');
    PrintWriter err = refused.getCommandLine().getErr();
    err.print(reason + ". Maybe ask for --help\n");
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }
}
