package org.jointpark.example.benchmarks;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every peer in rounds, each peer in a JVM of its own, and prints how many times as long
 * as the hand-written loop it took.
 *
 * <p>A round measures the hand-written loop first and last, and the peers in between; a ratio is of
 * one round, by the better of both. Over several rounds, the median counts.
 *
 * <p>Time is that of the processors and not of the clock, so that other programs on the machine
 * disturb less. Of the iterations of a JVM, the fastest counts, as the one least disturbed.
 */
public final class BenchmarkMain {

  private static final String GARBAGE = "gc.alloc.rate.norm";

  /** The first touch of fresh memory can cost more than all checks, so it is all touched before. */
  private static final String[] JVM = {
    "-Xms3g",
    "-Xmx3g",
    "-XX:+AlwaysPreTouch",
    "-XX:+UseTransparentHugePages",
    "-Dorg.jboss.logging.provider=slf4j"
  };

  private static final int FULL_ROUNDS = 3;
  private static final int INTERVAL_WORKERS = 4_400;
  private static final int COLD_STARTS = 5;
  private static final int QUICK_AGREEMENTS = 5_000;

  private final boolean quick;
  private final PrintStream out;
  private final Map<Integer, Integer> lines = new HashMap<>();

  private BenchmarkMain(boolean quick, PrintStream out) {
    this.quick = quick;
    this.out = out;
  }

  /** What was measured of a peer: nanoseconds of a processor a check, and bytes a line. */
  private record Measurement(double nanoseconds, double bytes) {}

  /**
   * Measures, and prints the results.
   *
   * @param args {@code quick} or {@code full}
   * @throws RunnerException if a peer cannot be measured
   */
  public static void main(String[] args) throws RunnerException {
    String mode = args.length == 1 ? args[0] : "";
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!mode.equals("quick") && !mode.equals("full")) {
      out.println("mode must be 'quick' or 'full', but was '" + mode + "'");
      System.exit(2);
    }
    new BenchmarkMain(mode.equals("quick"), out).run();
  }

  private void run() throws RunnerException {
    List<String> results = new ArrayList<>();
    for (Table table : Table.values()) {
      ListMultimap<Peer, Double> ratios = ArrayListMultimap.create();
      ListMultimap<Peer, Double> garbage = ArrayListMultimap.create();
      int rounds = quick ? 1 : FULL_ROUNDS;
      for (int round = 1; round <= rounds; round++) {
        out.printf(
            Locale.ROOT,
            "table %s, %s rules a line, round %s of %s%n",
            table,
            table.checks(),
            round,
            rounds);
        measureRound(table, ratios, garbage);
      }
      for (Peer peer : Peer.values()) {
        results.add(String.format(
            Locale.ROOT, "ratio%s %s %.2f", table.suffix(), peer, median(ratios.get(peer))));
      }
      for (Peer peer : Peer.values()) {
        results.add(String.format(
            Locale.ROOT, "garbage%s %s %.0f", table.suffix(), peer, median(garbage.get(peer))));
      }
    }
    measureEngine(results);
    out.println();
    results.forEach(out::println);
  }

  /** Measures what concerns the engine alone: threads, intervals, and a cold start. */
  private void measureEngine(List<String> results) throws RunnerException {
    out.println("the engine alone");
    double one = clock(EngineCase.ONE_THREAD, Park.WORKERS);
    double two = clock(EngineCase.TWO_THREADS, Park.WORKERS);
    double checkInOne = clock(EngineCase.CHECK_ONE_THREAD, Park.WORKERS);
    double checkInTwo = clock(EngineCase.CHECK_TWO_THREADS, Park.WORKERS);
    double intervals = clock(EngineCase.INTERVALS, INTERVAL_WORKERS);
    double dayByDay = clock(EngineCase.DAY_BY_DAY, INTERVAL_WORKERS);
    results.add(String.format(Locale.ROOT, "two-threads %.2f", two / one));
    results.add(String.format(Locale.ROOT, "check-two-threads %.2f", checkInTwo / checkInOne));
    results.add(String.format(Locale.ROOT, "intervals %.2f", intervals / dayByDay));
    results.add(String.format(Locale.ROOT, "cold-start-ms %s", coldStart()));
    measureNorms(results);
  }

  /** Measures norms of agreements in the JVM of the program, and again over ten times the days. */
  private void measureNorms(List<String> results) {
    int agreements = quick ? QUICK_AGREEMENTS : NormBenchmark.AGREEMENTS;
    out.printf(Locale.ROOT, "norms of %s agreements%n", agreements);
    double plain = new NormBenchmark(agreements, NormBenchmark.YEARS).milliseconds();
    double longer =
        new NormBenchmark(agreements, NormBenchmark.YEARS * NormBenchmark.LONGER).milliseconds();
    results.add(
        String.format(Locale.ROOT, "norms-ms %.0f", plain * NormBenchmark.AGREEMENTS / agreements));
    results.add(String.format(Locale.ROOT, "norms-longer-ratio %.2f", longer / plain));
  }

  private double clock(EngineCase engine, int workers) throws RunnerException {
    RunResult result = new Runner(options(EngineBenchmark.class)
            .param("engine", engine.name())
            .param("workers", Integer.toString(workers))
            .build())
        .runSingle();
    double nanoseconds = result.getPrimaryResult().getStatistics().getMin();
    out.printf(Locale.ROOT, "  %-20s %9.2f ms by the clock%n", engine, nanoseconds / 1e6);
    return nanoseconds;
  }

  /** Returns the least milliseconds from the start of a JVM to its first verdicts. */
  private static long coldStart() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLD_STARTS; i++) {
      try {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        least = Math.min(least, Long.parseLong(line.split(" ", 2)[0].trim()));
      } catch (IOException refused) {
        throw new UncheckedIOException("a JVM must start, but did not", refused);
      }
    }
    return least;
  }

  private ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .forks(1)
        .warmupIterations(quick ? 3 : 5)
        .warmupTime(TimeValue.seconds(quick ? 2 : 3))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(quick ? 1 : 2))
        .jvmArgs(JVM)
        .addProfiler(GCProfiler.class)
        .addProfiler(ProcessorTimeProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private void measureRound(
      Table table, ListMultimap<Peer, Double> ratios, ListMultimap<Peer, Double> garbage)
      throws RunnerException {
    Measurement first = measure(table, Peer.HAND_WRITTEN);
    Map<Peer, Measurement> others = new EnumMap<>(Peer.class);
    for (Peer peer : Peer.values()) {
      if (peer != Peer.HAND_WRITTEN) {
        others.put(peer, measure(table, peer));
      }
    }
    Measurement last = measure(table, Peer.HAND_WRITTEN);
    double base = Math.min(first.nanoseconds(), last.nanoseconds());
    ratios.put(Peer.HAND_WRITTEN, 1.0);
    garbage.put(Peer.HAND_WRITTEN, Math.min(first.bytes(), last.bytes()));
    others.forEach((peer, measured) -> {
      ratios.put(peer, measured.nanoseconds() / base);
      garbage.put(peer, measured.bytes());
    });
  }

  private Measurement measure(Table table, Peer peer) throws RunnerException {
    int workers = peer.workers(table, quick);
    int count = lines.computeIfAbsent(workers, Park::countLines);
    RunResult result = new Runner(options(CheckBenchmark.class)
            .param("table", table.name())
            .param("peer", peer.name())
            .param("workers", Integer.toString(workers))
            .build())
        .runSingle();
    double checks = (double) count * table.checks();
    double nanoseconds = least(result, ProcessorTimeProfiler.NAME) / checks;
    double clock = result.getPrimaryResult().getStatistics().getMin() / checks;
    double bytes = least(result, GARBAGE) / count;
    out.printf(
        Locale.ROOT,
        "  %-20s %9.2f ns a check (%.2f by the clock), %8.1f bytes a line, over %s lines%s%n",
        peer,
        nanoseconds,
        clock,
        bytes,
        count,
        workers == Park.WORKERS ? "" : " (a smaller park of " + workers + " workers)");
    return new Measurement(nanoseconds, bytes);
  }

  private static double least(RunResult result, String name) {
    for (String key : result.getSecondaryResults().keySet()) {
      if (key.endsWith(name)) {
        return result.getSecondaryResults().get(key).getStatistics().getMin();
      }
    }
    throw new IllegalStateException("result must be measured, but was not: " + name);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
