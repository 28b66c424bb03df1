package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;

class HeadcountProperties {

  @Property
  void noPartExceedsTheTotal(@ForAll Headcount headcount) {
    headcount.total().ifPresent(total -> {
      assertThat(sum(headcount.byHomeState().values())).isLessThanOrEqualTo(total);
      assertThat(sum(headcount.bySex().values())).isLessThanOrEqualTo(total);
      assertThat(headcount.byStatus().values()).allMatch(count -> count <= total);
    });
  }

  private static long sum(Collection<Integer> counts) {
    return counts.stream().mapToLong(count -> count).sum();
  }

  @Property
  void whatDividesAllWorkersAddsUpToTheTotal(@ForAll Headcount headcount) {
    if (headcount.itemisation() == Itemisation.COMPLETE) {
      for (Map<?, Integer> parts : List.of(headcount.byHomeState(), headcount.bySex())) {
        if (!parts.isEmpty()) {
          assertThat(headcount.total()).contains((int) sum(parts.values()));
        }
      }
    }
  }

  @Property
  void whatIsKnownOfAllSexesGoesWithTheTotal(@ForAll Headcount headcount) {
    List<Optional<Integer>> known =
        Arrays.stream(Sex.values()).map(headcount::of).toList();

    if (known.stream().allMatch(Optional::isPresent) && headcount.total().isPresent()) {
      long sum = known.stream().mapToLong(Optional::orElseThrow).sum();
      assertThat(sum).isLessThanOrEqualTo(headcount.total().get());
    }
  }

  @Property
  void nobodyIsToldOnceOnly(@ForAll Headcount headcount, @ForAll StateCode state) {
    if (headcount.itemisation() == Itemisation.COMPLETE
        && !headcount.byHomeState().isEmpty()
        && !headcount.byHomeState().containsKey(state)) {
      assertThat(headcount.toBuilder().putByHomeState(state, 0).build()).isEqualTo(headcount);
    }
  }

  @Property
  void aHeadcountIsBuiltAgainFromItsParts(@ForAll Headcount headcount) {
    assertThat(headcount.toBuilder().build()).isEqualTo(headcount).hasSameHashCodeAs(headcount);
  }
}
