import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOf, atLeast, inSequence, noneOf } from "@/lib/search/postgres/term-query";

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

describe("at least so many of several things", () => {
  it("are all of them, any of them, or the ways between", () => {
    expect(atLeast(3, ["a", "b", "c"])).toBe("(a) & (b) & (c)");
    expect(atLeast(1, ["a", "b"])).toBe("(a) | (b)");
    expect(atLeast(2, ["a", "b", "c"])).toBe("((a) & ((b) | (c))) | (b) & (c)");
  });

  it("are met exactly where so many are met", () => {
    const met = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(met, fc.integer({ min: 1, max: 7 }), (all, wanted) => {
        const count = Math.min(wanted, all.length);
        const text = atLeast(count, all.map(String));
        expect(holds(text)).toBe(all.filter(Boolean).length >= count);
      }),
    );
  });
});

/** Works out a text of `true`, `false`, `&`, `|` and brackets, in which `&` binds before `|`. */
function holds(text: string): boolean {
  const inner = /\(([^()]*)\)/u;
  let left = text;
  while (inner.test(left)) left = left.replace(inner, (_, plain: string) => String(holds(plain)));
  return left.split("|").some((all) => all.split("&").every((one) => one.trim() === "true"));
}
