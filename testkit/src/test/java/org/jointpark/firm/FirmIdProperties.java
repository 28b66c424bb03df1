package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FirmIdProperties {

  @Property
  void anIdIsReadBackFromItsText(@ForAll FirmId id) {
    assertThat(FirmId.of(id.toString())).isEqualTo(id);
  }

  @Property
  void idsSortAsTheirTextsDo(@ForAll FirmId a, @ForAll FirmId b) {
    assertThat(a.compareTo(b)).isEqualTo(a.text().compareTo(b.text()));
  }
}
