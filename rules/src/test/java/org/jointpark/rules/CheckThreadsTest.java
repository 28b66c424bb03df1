package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.WageRules;
import org.jointpark.source.ReadingSelection;
import org.junit.jupiter.api.Test;

class CheckThreadsTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final LocalDate FIRST = LocalDate.of(2014, 5, 1);
  private static final int[] THREADS = {1, 2, 3, 8};

  /** Numbers, each of which belongs to a day of some week by what remains of a division by 7. */
  private static final Subject<Integer> NUMBER = numbers(String::valueOf);

  /** It is violated by 3 of 7 numbers: 0, 1, 2, 7, 8, 9, 14, ... */
  private static final Check CHECK = check(NUMBER);

  private static Subject<Integer> numbers(IntFunction<String> id) {
    return Subject.named("number", Integer.class)
        .id(id::apply)
        .extent(new Extent.Day<>(number -> FIRST.plusDays(number % 7)))
        .build();
  }

  private static Check check(Subject<Integer> subject) {
    Rule<Integer> rule = Rule.named("test.late", "it comes late in the week")
        .because(WageRules.ARTICLE)
        .forEach(subject)
        .require(Expr.judgedDay().atLeast(FIRST.plusDays(3)).narrowed())
        .build();
    return Check.against(WageRules.rulebook(rule)).until(HORIZON);
  }

  private static Facts upTo(int numbers) {
    return facts(WageRules.ledger("number", IntStream.range(0, numbers).boxed().toList()));
  }

  private static Facts facts(Ledger<Integer> ledger) {
    return Facts.of(DossierOfTests.empty()).with(NUMBER, ledger);
  }

  /** Numbers from one on, each made when it is read, where something may go wrong. */
  private record Made(int from, int to, boolean splits, IntFunction<Integer> made)
      implements Ledger<Integer> {
    @Override
    public String kind() {
      return "number";
    }

    @Override
    public LedgerCoverage coverage() {
      return LedgerCoverage.none();
    }

    @Override
    public ImmutableList<Ledger<Integer>> split(int parts) {
      return splits && parts > 1
          ? IntStream.range(0, parts)
              .mapToObj(part -> (Ledger<Integer>) new Made(
                  from + (to - from) * part / parts,
                  from + (to - from) * (part + 1) / parts,
                  true,
                  made))
              .collect(ImmutableList.toImmutableList())
          : ImmutableList.of(this);
    }

    @Override
    public Cursor<Integer> open() {
      return new Cursor<>() {
        private int next = from;
        private int current;

        @Override
        public boolean next() {
          if (next == to) {
            return false;
          }
          current = made.apply(next++);
          return true;
        }

        @Override
        public Integer record() {
          return current;
        }

        @Override
        public void close() {
          next = to;
        }
      };
    }
  }

  private static List<String> threadsOfChecks() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("jointpark-check-"))
        .toList();
  }

  @Test
  void inThreads_isOneByDefaultAndBounded() {
    assertThat(CHECK.threads()).isEqualTo(1);
    assertThat(CHECK.inThreads(256).threads()).isEqualTo(256);
    assertThat(
            Inquiry.of(HORIZON, CHECK.viewpoint(ReadingSelection.byDefault())).threads())
        .isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECK.inThreads(0))
        .withMessage("threads must be 1 to 256, but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECK.inThreads(257))
        .withMessage("threads must be 1 to 256, but were 257");
  }

  @Test
  void inThreads_isTold() {
    List<Integer> told = new ArrayList<>();
    Judge judge = (facts, inquiry, verdicts) -> told.add(inquiry.threads());

    assertThat(Check.by(judge)
            .until(HORIZON)
            .inThreads(3)
            .run(DossierOfTests.empty())
            .findings())
        .isEmpty();
    assertThat(told).containsExactly(3);
  }

  @Test
  void run_isTheSameWhateverTheNumberOfThreads() {
    Facts facts = upTo(3_000);
    Report every = CHECK.run(facts);
    Report some = CHECK.keepingFindings(5).run(facts);

    assertThat(every.verdicts()).hasSize(3_000);
    assertThat(some.verdicts())
        .extracting(verdict -> verdict.subject().id())
        .containsExactly("0", "1", "2", "7", "8");
    assertThat(some.tallies()).isEqualTo(every.tallies());
    for (int threads : THREADS) {
      assertThat(CHECK.inThreads(threads).run(facts)).isEqualTo(every);
      assertThat(CHECK.inThreads(threads).keepingFindings(5).run(facts)).isEqualTo(some);
    }
    assertThat(threadsOfChecks()).isEmpty();
  }

  @Test
  void run_judgesInThreadsOfItsOwn() {
    Thread caller = Thread.currentThread();
    List<Integer> elsewhere = new ArrayList<>();
    Facts facts = facts(new Made(0, 1_000, true, number -> {
      if (Thread.currentThread() != caller) {
        assertThat(Thread.currentThread().isDaemon()).isTrue();
        synchronized (elsewhere) {
          elsewhere.add(number);
        }
      }
      return number;
    }));

    assertThat(CHECK.keepingFindings(0).run(facts).isComplete()).isTrue();
    assertThat(elsewhere).isEmpty();
    assertThat(CHECK.inThreads(2).keepingFindings(0).run(facts).isComplete()).isTrue();
    assertThat(elsewhere).contains(256, 999);
  }

  @Test
  void run_handsOverFindingsInTheOrderOfTheRecords() {
    Thread caller = Thread.currentThread();
    for (int threads : THREADS) {
      List<Integer> found = new ArrayList<>();
      Report report = CHECK.inThreads(threads).run(upTo(20_000), verdict -> {
        assertThat(Thread.currentThread()).isSameAs(caller);
        found.add(Integer.valueOf(verdict.subject().id()));
      });

      assertThat(found)
          .isEqualTo(IntStream.range(0, 20_000).filter(n -> n % 7 < 3).boxed().toList());
      assertThat(report.tallies().get(0).findings()).isEqualTo(found.size());
    }
  }

  @Test
  void run_tellsOfProgressAsOneThreadDoes() {
    for (int threads : THREADS) {
      List<String> told = new ArrayList<>();
      Report report = CHECK
          .inThreads(threads)
          .watchedBy(progress -> told.add(progress.toString()))
          .run(upTo(20_000), verdict -> told.add(verdict.subject().id()));

      assertThat(report.isComplete()).isTrue();
      assertThat(told)
          .containsSequence("8191", "8192 of number under default", "8192")
          .containsSequence("16380", "16381", "16382", "16384 of number under default", "16387")
          .endsWith("19994", "19999", "20000 of number under default");
    }
  }

  @Test
  void run_canBeStopped() {
    Report stopped = CHECK
        .keepingFindings(10_000)
        .watchedBy(progress -> progress.records() < 16_384)
        .run(upTo(100_000));

    assertThat(stopped.isStopped()).isTrue();
    assertThat(stopped.tallies().get(0).counts().values()).containsExactly(9_361L, 7_023L);
    for (int threads : THREADS) {
      assertThat(CHECK
              .inThreads(threads)
              .keepingFindings(10_000)
              .watchedBy(progress -> progress.records() < 16_384)
              .run(upTo(100_000)))
          .isEqualTo(stopped);
      assertThat(threadsOfChecks()).isEmpty();
    }
  }

  @Test
  void run_readsNoFurtherOnceItIsStopped() {
    List<Integer> read = new ArrayList<>();
    Facts facts = facts(new Made(0, 50_000_000, true, number -> {
      if (number % 1_000_000 == 0) {
        synchronized (read) {
          read.add(number);
        }
      }
      return number;
    }));

    Report report = CHECK.inThreads(2).watchedBy(progress -> false).run(facts, finding -> {});

    assertThat(report.isStopped()).isTrue();
    assertThat(read).hasSizeLessThan(10);
  }

  @Test
  void run_namesRowsOfTheLedgerWhereKeysCannotBeHad() {
    Check check = check(numbers(number -> {
      if (number % 500 < 2) {
        throw new IllegalStateException("no name for " + number);
      }
      return String.valueOf(number);
    }));
    Subject<Integer> subject = numbers(String::valueOf);
    Facts facts = Facts.of(DossierOfTests.empty())
        .with(
            subject,
            WageRules.ledger("number", IntStream.range(0, 1_600).boxed().toList()));
    Report report = check.collectingFaults().run(facts);

    assertThat(report.faults())
        .extracting(fault -> fault.subject() + ": " + fault.reason())
        .containsExactly(
            "number in row 1: no name for 0",
            "number in row 1001: no name for 1000",
            "number in row 1002: no name for 1001",
            "number in row 1501: no name for 1500",
            "number in row 1502: no name for 1501",
            "number in row 2: no name for 1",
            "number in row 501: no name for 500",
            "number in row 502: no name for 501");
    for (int threads : THREADS) {
      assertThat(check.inThreads(threads).collectingFaults().run(facts)).isEqualTo(report);
      assertThatThrownBy(() -> check.inThreads(threads).run(facts))
          .isInstanceOf(RuleFaultsException.class)
          .hasMessage(String.join(
              "\n", report.faults().stream().map(RuleFault::toString).toList()));
    }
  }

  @Test
  void run_throwsWhatAThreadMetAfterWhatWasFoundBefore() {
    RuntimeException unreadable = new IllegalStateException("it cannot be read");
    Error broken = new AssertionError("it is broken");
    for (Throwable thrown : List.of(unreadable, broken)) {
      for (int threads : THREADS) {
        List<Integer> found = new ArrayList<>();
        Facts facts = facts(new Made(0, 2_000, true, number -> {
          if (number == 1_501) {
            throwIt(thrown);
          } else if (number > 1_501) {
            throw new IllegalStateException("it comes later");
          }
          return number;
        }));

        assertThatThrownBy(() -> CHECK
                .inThreads(threads)
                .run(
                    facts,
                    verdict -> found.add(Integer.valueOf(verdict.subject().id()))))
            .isSameAs(thrown);
        assertThat(found)
            .isEqualTo(IntStream.range(0, 1_501).filter(n -> n % 7 < 3).boxed().toList());
        assertThat(threadsOfChecks()).isEmpty();
      }
    }
  }

  private static void throwIt(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  @Test
  void run_endsItsThreadsIfNobodyTakesTheFindings() {
    RuntimeException full = new IllegalStateException("no more of them");

    assertThatThrownBy(() -> CHECK.inThreads(3).run(upTo(20_000), verdict -> {
          if (verdict.subject().id().equals("700")) {
            throw full;
          }
        }))
        .isSameAs(full);
    assertThat(threadsOfChecks()).isEmpty();
  }

  @Test
  void run_leavesItToTheListenerWhatAnInterruptMeans() {
    List<Boolean> interrupted = new ArrayList<>();
    try {
      Report report = CHECK
          .inThreads(2)
          .watchedBy(progress -> interrupted.add(Thread.currentThread().isInterrupted()))
          .run(upTo(10_000), verdict -> {
            if (verdict.subject().id().equals("8197")) {
              Thread.currentThread().interrupt();
            }
          });

      assertThat(report.isComplete()).isTrue();
      assertThat(interrupted).containsExactly(false, true);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void run_judgesALedgerThatCannotBeSplit() {
    Facts facts = facts(new Made(0, 3_000, false, number -> number));

    assertThat(CHECK.inThreads(3).run(facts)).isEqualTo(CHECK.run(upTo(3_000)));
  }
}
