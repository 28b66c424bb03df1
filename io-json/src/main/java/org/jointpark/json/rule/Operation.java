package org.jointpark.json.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.jointpark.rules.expr.Relation;

/** What an object that is an expression does, which one of its names tells. */
enum Operation {
  AND("and"),
  OR("or"),
  NOT("not"),
  LESS_THAN("lessThan"),
  AT_MOST("atMost"),
  EQUAL_TO("equalTo"),
  NOT_EQUAL_TO("notEqualTo"),
  AT_LEAST("atLeast"),
  MORE_THAN("moreThan"),
  IN("in"),
  KNOWN("known"),
  IS_TRUE("isTrue"),
  PARAMETER("parameter"),
  TABLE("table", "at"),
  PATH("path", "value"),
  IF("if", "then", "else"),
  SUM("sum"),
  MINUS("minus"),
  TIMES("times"),
  PER("per"),
  MAX("max"),
  MIN("min"),
  ROUND("round", "decimals", "mode"),
  PLUS_DAYS("plusDays"),
  DAYS_BETWEEN("daysBetween"),
  DUE("due", "after", "calendar"),
  EXISTS("exists"),
  ANY_OF("anyOf", "by", "where", "window"),
  COUNT_OF("countOf", "by", "where", "window"),
  SUM_OF("sumOf", "by", "where", "window", "value"),
  SHARE_OF("shareOf", "by", "where", "window", "part", "value", "ofNone"),
  MEAN_OF("meanOf", "by", "where", "window", "value", "weight", "ofNone");

  static final ImmutableMap<String, Operation> BY_NAME =
      Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(it -> it.word, it -> it));

  private static final ImmutableMap<Relation, Operation> BY_RELATION = ImmutableMap.of(
      Relation.LESS, LESS_THAN,
      Relation.AT_MOST, AT_MOST,
      Relation.EQUAL, EQUAL_TO,
      Relation.NOT_EQUAL, NOT_EQUAL_TO,
      Relation.AT_LEAST, AT_LEAST,
      Relation.MORE, MORE_THAN);

  private final String word;
  private final ImmutableSet<String> names;

  Operation(String word, String... others) {
    this.word = word;
    this.names = ImmutableSet.<String>builder().add(word).add(others).build();
  }

  /** {@return the name of the member that tells the operation} */
  String word() {
    return word;
  }

  /** {@return the names of all members} */
  ImmutableSet<String> names() {
    return names;
  }

  static Operation of(Relation relation) {
    return checkNotNull(BY_RELATION.get(relation));
  }
}
