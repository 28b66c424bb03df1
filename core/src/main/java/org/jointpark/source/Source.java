package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/** A text or a table in which facts were read, or the admission that there is none. */
@Value.Immutable
public abstract class Source {

  Source() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the source within its dossier} */
  public abstract SourceId id();

  /** {@return what kind of thing it is} */
  public abstract SourceKind kind();

  /** {@return what it is, in a few words, or empty if its address is all that is recorded} */
  public abstract Optional<String> title();

  /** {@return where it can be read, usually a URL; present if and only if it is published} */
  public abstract Optional<String> address();

  @Value.Check
  void check() {
    checkArgument(
        address().isPresent() == (kind() == SourceKind.PUBLISHED),
        "address must be present if and only if the source is PUBLISHED, but was '%s' (source %s, %s)",
        address().orElse(""),
        id(),
        kind());
    checkArgument(
        address().filter(String::isBlank).isEmpty(), "address must not be blank (source %s)", id());
  }

  /** {@return a new builder that holds every property of this source} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Source}. The id and the kind are required. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
