import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertTermPlace, deepestTerm, termTree } from "@/lib/domain/vocabulary";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const term = (id: string, parentId: string | null, position = 0) => ({ id, parentId, position });

describe("the tree of terms", () => {
  it("puts each under the one it belongs to, in order", () => {
    const terms = [term("b", null, 2), term("a", null, 1), term("a1", "a", 1), term("a0", "a", 0)];
    expect(termTree(terms).map(({ id, depth }) => [id, depth])).toEqual([
      ["a", 0],
      ["a0", 1],
      ["a1", 1],
      ["b", 0],
    ]);
  });

  it("keeps a term whose parent is not among them", () => {
    expect(termTree([term("a", "gone")])).toMatchObject([{ id: "a", depth: 0 }]);
  });

  it("loses no term and repeats none, however they hang, as long as there is no circle", () => {
    const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, (picks) => {
        const terms = picks.map((pick, index) =>
          term(`t${index}`, index === 0 || pick % 3 === 0 ? null : `t${pick % index}`, pick),
        );
        expect(new Set(termTree(terms).map(({ id }) => id)).size).toBe(terms.length);
        expect(termTree(terms)).toHaveLength(terms.length);
      }),
    );
  });
});

describe("the place of a term", () => {
  const chain = Array.from({ length: deepestTerm }, (_none, n) =>
    term(`t${n}`, n === 0 ? null : `t${n - 1}`),
  );

  it.each([
    ["below itself", "t0", "t0", "term.belowItself"],
    ["below what stands below it", "t0", "t3", "term.belowItself"],
    ["below what is not there", "t0", "nothing", "term.noParent"],
    ["too deep", "new", `t${deepestTerm - 1}`, "term.tooDeep"],
  ])("is refused %s", (_what, id, parent, key) => {
    expect(refusalOf(() => assertTermPlace(chain, id, parent))).toMatchObject({
      kind: "invalid",
      key,
    });
  });

  it("counts what hangs below the term that is moved", () => {
    const terms = [...chain, term("top", null), term("leg", "top")];
    expect(refusalOf(() => assertTermPlace(terms, "top", "t3"))).toMatchObject({
      key: "term.tooDeep",
    });
    assertTermPlace(terms, "top", "t2");
  });

  it("is free at the top", () => {
    assertTermPlace(chain, "t3", null);
  });
});
