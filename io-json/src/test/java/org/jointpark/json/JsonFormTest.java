package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointpark.json.Sample.Park;
import org.junit.jupiter.api.Test;

class JsonFormTest {

  static final String GOLDEN = """
      {
        "name": "Kaesong – 개성",
        "firms": [
          {
            "id": "F-1",
            "name": "Hanbit \\"Kitchen\\"\\n\\u0001",
            "trade": "KITCHENWARE",
            "span": {"start": "2005-03-01", "end": "2016-02-10"},
            "terms": [
              {"kind": "floor", "monthly": 73.87},
              {"kind": "all", "terms": [{"kind": "cap", "hours": 48}, {"kind": "free"}, "by 1 August"]}
            ],
            "products": ["kettle", "pan"],
            "headcounts": {"B-1": 0, "B-2": 1200},
            "insured": "none",
            "active": false
          },
          {
            "id": "F-2",
            "name": "B",
            "trade": "TEXTILE",
            "span": {"start": "2013-09-16"},
            "parent": "F-1",
            "insured": "2013-10-01"
          }
        ]
      }
      """;

  @Test
  void readsAndWritesTheLayout() {
    Park park = Sample.PARK.read(GOLDEN);

    assertThat(Sample.PARK.toJson(park)).isEqualTo(GOLDEN);
  }

  @Test
  void quick() {
    for (String s : new String[] {
      "",
      "{",
      "{\"name\": 1, \"x\": 2}",
      "{\"nmae\": \"a\"}",
      "{\"name\":\"\uD55C\",,}",
      "[",
      "5x",
      "{\"name\": \"a\"} x",
      "{\"name\": \"a\"} {}",
      "{\"n" + "a".repeat(2000) + "\": 1}",
      "{\"name\": " + "1".repeat(200) + "}",
      "{\"name\": \"" + "1".repeat(200000) + "\"}",
      "{\"name\":\"개성\", \"firms\":[{}, 5, {\"id\":\"f\",\"id\":\"F-1\",\"trade\":\"TEXTLE\",\"span\":{\"end\":\"2001-01-01\",\"start\":\"2002-01-01\"},\"insured\":\"nnone\",\"parent\":\"F-2\",\"name\":\" \",\"headcounts\":{\"A\":1,\"A-1\":-1,\"A-2\":null},\"terms\":[{\"hours\":1,\"kind\":\"cap\"},{\"hours\":1,\"kind\":\"cpa\"},{\"hours\":1},null,{\"kind\":\"cap\",\"hours\":1.5},{\"kind\":\"floor\",\"monthly\":1e999999999}], \"active\":null}]}",
      "\uFEFF{\"name\":\"A\", \"firms\":[], }"
    }) {
      try {
        System.out.println("OK " + Sample.PARK.read(s));
      } catch (InvalidJsonException e) {
        System.out.println(
            "---- " + (s.length() > 100 ? s.substring(0, 100) : s) + "\n" + e.getMessage());
      }
    }
  }
}
