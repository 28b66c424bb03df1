package org.jointpark.json;

import com.google.common.collect.ImmutableList;
import org.jointpark.json.layout.GeneratorWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson data binding read and write our types by their forms.
 * {@code JsonMapper.builder().findAndAddModules()} finds it.
 *
 * <p>A value that does not have its form makes a {@link DatabindException}, whose message lists the
 * faults with pointers that begin at the value. The layout is the mapper's.
 */
public final class JointparkModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module with the forms of all our types. */
  public JointparkModule() {
    this(BoundForm.all());
  }

  JointparkModule(ImmutableList<BoundForm<?>> forms) {
    super("jointpark");
    forms.forEach(this::add);
  }

  private <T> void add(BoundForm<T> bound) {
    addSerializer(bound.type(), new Serializer<>(bound.form()));
    addDeserializer(bound.type(), new Deserializer<>(bound.form()));
  }

  private static final class Serializer<T> extends ValueSerializer<T> {

    private final JsonForm<T> form;

    Serializer(JsonForm<T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      form.write(value, new GeneratorWriter(out));
    }
  }

  private static final class Deserializer<T> extends ValueDeserializer<T> {

    private final JsonForm<T> form;

    Deserializer(JsonForm<T> form) {
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      JsonLimits limits = form.settings().limits();
      Faults faults = new Faults(limits.faults());
      try {
        JsonReader in = new JsonReader(parser, limits, faults, null);
        in.startHere();
        T value = form.read(in);
        if (value != null && faults.isEmpty()) {
          return value;
        }
      } catch (ReadingStopped e) {
        // The fault that stopped the reading is among the others.
      }
      InvalidJsonException invalid = faults.toException(JsonReader::unpackAll);
      throw DatabindException.from(parser, invalid.getMessage(), invalid);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      throw DatabindException.from(
          context, "top level: expected " + form.expectation() + ", but found null");
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
