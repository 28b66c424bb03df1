package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Points at a place in an instrument of law, for example Art. 25 of the Labour Regulations.
 *
 * <p>The id is stable: it stays when titles are translated anew or articles renumbered, and two
 * citations of one place have the same id.
 */
@Value.Immutable(builder = false)
public abstract class Citation {

  Citation() {}

  /**
   * Returns a citation of an article.
   *
   * @param id the stable id, 1 to 64 characters of {@code [A-Za-z0-9.-]}
   * @param instrument the title of the law or agreement, not blank
   * @param article the article, clause or paragraph, such as {@code Art. 25}, not blank
   * @return the citation
   * @throws IllegalArgumentException if a part has not the shape that is asked for
   */
  public static Citation of(String id, String instrument, String article) {
    return ImmutableCitation.of(id, instrument, Optional.of(article));
  }

  /**
   * Returns a citation of an instrument as a whole.
   *
   * @param id the stable id, 1 to 64 characters of {@code [A-Za-z0-9.-]}
   * @param instrument the title of the law or agreement, not blank
   * @return the citation, without an article
   * @throws IllegalArgumentException if a part has not the shape that is asked for
   */
  public static Citation of(String id, String instrument) {
    return ImmutableCitation.of(id, instrument, Optional.empty());
  }

  /** {@return the stable id} */
  @Value.Parameter
  public abstract String id();

  /** {@return the title of the instrument} */
  @Value.Parameter
  public abstract String instrument();

  /** {@return the article, clause or paragraph, or empty if the instrument as a whole is meant} */
  @Value.Parameter
  public abstract Optional<String> article();

  @Value.Check
  void check() {
    IdText.check("citation id", id());
    checkArgument(!instrument().isBlank(), "instrument must not be blank (citation %s)", id());
    checkArgument(
        article().filter(String::isBlank).isEmpty(),
        "article must not be blank (citation %s)",
        id());
  }

  /**
   * {@return the instrument and the article, such as {@code Labour Regulations, Art. 25}; an
   * article that is a mere number is called one}
   */
  @Override
  public String toString() {
    return instrument() + article().map(article -> ", " + called(article)).orElse("");
  }

  private static String called(String article) {
    return Character.isDigit(article.charAt(0)) ? "Art. " + article : article;
  }
}
