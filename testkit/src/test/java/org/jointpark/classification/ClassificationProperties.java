package org.jointpark.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiPredicate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Codes are read from their texts, and those of one classification include each other as a tree.
 */
class ClassificationProperties {

  @Property
  void aCodeIsReadFromItsText(
      @ForAll IsicCode activity, @ForAll HsCode goods, @ForAll IscoCode occupation) {
    assertThat(IsicCode.of(activity.toString())).isEqualTo(activity);
    assertThat(HsCode.of(goods.toString())).isEqualTo(goods);
    assertThat(IscoCode.of(occupation.toString())).isEqualTo(occupation);
  }

  @Property
  void everyCodeIsIncludedInTheUpperLevelsThatItNames(
      @ForAll IsicCode activity, @ForAll HsCode goods, @ForAll IscoCode occupation) {
    assertThat(IsicCode.of(activity.section()).includes(activity)).isTrue();
    activity
        .division()
        .ifPresent(
            division -> assertThat(IsicCode.of(division).includes(activity)).isTrue());
    assertThat(HsCode.of(goods.chapter()).includes(goods)).isTrue();
    assertThat(IscoCode.of(occupation.majorGroup()).includes(occupation)).isTrue();
  }

  @Property
  void activitiesAreATree(
      @ForAll("near") IsicCode one,
      @ForAll("near") IsicCode other,
      @ForAll("near") IsicCode third) {
    assertTree(one, other, third, IsicCode::includes);
  }

  @Property
  void goodsAreATree(
      @ForAll("nearGoods") HsCode one,
      @ForAll("nearGoods") HsCode other,
      @ForAll("nearGoods") HsCode third) {
    assertTree(one, other, third, HsCode::includes);
  }

  @Property
  void occupationsAreATree(
      @ForAll("nearOccupations") IscoCode one,
      @ForAll("nearOccupations") IscoCode other,
      @ForAll("nearOccupations") IscoCode third) {
    assertTree(one, other, third, IscoCode::includes);
  }

  /** A partial order in which what includes the same code is comparable; sorting follows it. */
  private static <C extends Comparable<C>> void assertTree(
      C one, C other, C third, BiPredicate<C, C> includes) {
    assertThat(includes.test(one, one)).isTrue();
    if (includes.test(one, other)) {
      assertThat(includes.test(other, one)).isEqualTo(one.equals(other));
      assertThat(one).isLessThanOrEqualTo(other);
      if (includes.test(other, third)) {
        assertThat(includes.test(one, third)).isTrue();
      }
    }
    if (includes.test(one, third) && includes.test(other, third)) {
      assertThat(includes.test(one, other) || includes.test(other, one)).isTrue();
    }
  }

  @Provide
  Arbitrary<IsicCode> near() {
    return codes(IsicCode::of, "C", "14", "141", "1410", "1411", "142", "15", "D", "35", "351");
  }

  @Provide
  Arbitrary<HsCode> nearGoods() {
    return codes(HsCode::of, "61", "6109", "610910", "61091000", "6109100012", "6110", "62", "98");
  }

  @Provide
  Arbitrary<IscoCode> nearOccupations() {
    return codes(IscoCode::of, "8", "81", "815", "8153", "8154", "82", "0", "01", "9");
  }

  private static <C> Arbitrary<C> codes(Function<String, C> of, String... texts) {
    return Arbitraries.of(texts).map(of);
  }
}
