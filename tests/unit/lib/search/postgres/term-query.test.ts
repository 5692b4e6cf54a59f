import { describe, expect, it } from "vitest";
import { anyOf, inSequence, noneOf } from "@/lib/search/postgres/term-query";

describe("a query over terms", () => {
  it("asks for any, for all in their order, or for none of them", () => {
    expect(anyOf(["p337x5", "самоволк"])).toBe("'p337x5' | 'самоволк'");
    expect(inSequence(["qfrefuse", "еха"])).toBe("'qfrefuse' <-> 'еха'");
    expect(noneOf(["a", "b"])).toBe("!('a' | 'b')");
  });

  it("asks for nothing where there is nothing to ask", () => {
    expect([anyOf([]), inSequence([]), noneOf([])]).toEqual([null, null, null]);
  });

  it.each(["'", "a' | 'b", "a\\", "a:*", "a & b", "!a", "a b", "", "\0", "x".repeat(81)])(
    "never takes for a term what is more than letters and digits: %j",
    (term) => {
      expect(anyOf([term])).toBeNull();
      expect(anyOf([term, "safe"])).toBe("'safe'");
    },
  );
});
