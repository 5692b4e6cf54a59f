import { describe, expect, it } from "vitest";
import { echoRoots, isSameCount, saidAgain } from "@/lib/domain/ledger/echo";
import { numbersOf } from "@/lib/domain/ledger/ledger-number";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { seedFigures } from "@/tests/fixtures/seed-ledger";

const invented = { id: "invented", name: "The Invented Gazette" };
const wire = { id: "wire", name: "The Invented Wire" };
const about = (n: number, qualifier: "exact" | "almost" | "over" = "exact") => [
  aQuantity({ min: n, max: n, qualifier }),
];
const first = (figure: ReturnType<typeof aFigure>) => {
  const [number] = numbersOf(figure);
  if (!number) throw new Error("a figure without a number");
  return number;
};
const same = (a: Parameters<typeof aFigure>[0], b: Parameters<typeof aFigure>[0]) =>
  isSameCount(
    first(aFigure({ id: "f901", source: "one", ...a })),
    first(aFigure({ id: "f902", source: "other", ...b })),
  );

describe("an echo", () => {
  it("is no second count: what is passed on belongs to the root", () => {
    const roots = echoRoots([
      aFigure({ id: "f901", publisher: invented }),
      aFigure({ id: "f902", publisher: invented, relayedBy: wire }),
      aFigure({ id: "f903", publisher: invented, relayedBy: wire }),
    ]);
    expect(roots).toHaveLength(1);
    expect(roots[0]?.direct.map(({ id }) => id)).toEqual(["f901"]);
    expect(roots[0]?.relays.map(({ by, figures }) => [by.id, figures.length])).toEqual([
      ["wire", 2],
    ]);
  });

  it("of the law or of a story is no statistic", () => {
    expect(echoRoots([aFigure({ metric: "statutory-range" }), aFigure({ metric: "age" })])).toEqual(
      [],
    );
  });

  it("in the seeds comes from four roots", () => {
    const roots = echoRoots(seedFigures());
    expect(roots.map(({ root }) => root.id)).toEqual([
      "mediazona",
      "proekt",
      "moscow-times",
      "novaya-gazeta-europe",
    ]);
    expect(roots[0]?.relays.map(({ by }) => by.id)).toEqual(["moscow-times", "barentsobserver"]);
    expect(roots[1]).toMatchObject({ direct: [], relays: [{ by: { id: "moscow-times" } }] });
  });
});

describe("one count", () => {
  it("said with and without a hedge is the same", () => {
    expect(same({ quantities: about(684) }, { quantities: about(700, "almost") })).toBe(true);
  });

  it.each([
    [
      "the exact number breaks the hedge",
      { quantities: about(661) },
      { quantities: about(700, "over") },
    ],
    ["two exact numbers differ", { quantities: about(629) }, { quantities: about(661) }],
    ["the roots differ", { quantities: about(7) }, { quantities: about(7), publisher: wire }],
    [
      "the places differ",
      { quantities: about(7), place: "a" },
      { quantities: about(7), place: "b" },
    ],
    [
      "the articles differ",
      { quantities: about(7), articleScope: ["337(5)"] },
      { quantities: about(7), articleScope: ["332"] },
    ],
    [
      "the units differ and the number is small",
      { quantities: [aQuantity({ min: 25, max: 25, unit: "cases" })] },
      { quantities: about(25) },
    ],
  ] as const)("is another where %s", (_why, a, b) => {
    const copy = (value: typeof a | typeof b) => structuredClone(value);
    expect(same(Object(copy(a)), Object(copy(b)))).toBe(false);
  });

  it("is never found within one figure", () => {
    const figure = aFigure({ quantities: [...about(7), ...about(7)] });
    expect(saidAgain([figure])).toEqual([]);
  });

  it("is said again five times in the seeds, the exact number first", () => {
    expect(saidAgain(seedFigures()).map(({ numbers }) => numbers.map(({ ref }) => ref))).toEqual([
      ["f025", "f024"],
      ["f035", "f038"],
      ["f058", "f057"],
      ["f059", "f071/1"],
      ["f062", "f073/2"],
    ]);
  });
});
