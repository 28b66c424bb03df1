package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.jointpark.testkit.Placeholders;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class PlaceholderTest {

  @Test
  void write_quotesTheText() {
    StringWriter written = new StringWriter();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
      Placeholder.write(Placeholders.FIRM, generator);
    }

    assertThat(written).hasToString("\"F-1\"");
  }
}
