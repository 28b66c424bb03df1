package org.jointpark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KnownProperties {

  @Property
  void exactlyOneOfUnknownNoneAndPresentIsTrue(@ForAll Known<Integer> known) {
    assertThat(Stream.of(known.isUnknown(), known.isNone(), known.isPresent()))
        .containsOnlyOnce(true);
    assertThat(known.value().isPresent()).isEqualTo(known.isPresent());
  }

  @Property
  void mapKeepsWhetherSomethingIsKnown(@ForAll Known<@IntRange(max = 100) Integer> known) {
    Known<String> mapped = known.map(Object::toString);

    assertThat(mapped.isUnknown()).isEqualTo(known.isUnknown());
    assertThat(mapped.isNone()).isEqualTo(known.isNone());
    assertThat(mapped.value()).isEqualTo(known.value().map(Object::toString));
    assertThat(mapped.map(Integer::valueOf)).isEqualTo(known).hasSameHashCodeAs(known);
  }
}
