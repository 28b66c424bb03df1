package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.Placeholders;

class FirmIdProperties {

  @Property
  void anIdIsReadBackFromItsText(@ForAll("ids") FirmId id) {
    assertThat(FirmId.of(id.toString())).isEqualTo(id);
  }

  @Property
  void idsSortAsTheirTextsDo(@ForAll("ids") FirmId a, @ForAll("ids") FirmId b) {
    assertThat(a.compareTo(b)).isEqualTo(a.text().compareTo(b.text()));
  }

  @Provide
  Arbitrary<FirmId> ids() {
    return Placeholders.firmIds();
  }
}
