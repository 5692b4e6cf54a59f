import fc from "fast-check";
import { expect, it } from "vitest";
import { distance } from "@/lib/search/analysis/distance";

it.each([
  ["лешков", "лешков", 0],
  ["лешков", "лешкав", 1],
  ["лешков", "лешов", 1],
  ["лешков", "леешков", 1],
  ["лешков", "лешокв", 1],
  ["василец", "фасилиц", 2],
  ["", "ab", 2],
  ["котов", "медведев", 3],
])("%s and %s are %d apart", (one, other, apart) => {
  expect(distance(one, other, 2)).toBe(apart);
});

/** The same by its definition, letter by letter from the end. */
function slowly(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowly(restA, b) + 1,
    slowly(a, restB) + 1,
    slowly(restA, restB) + Number(a.at(-1) !== b.at(-1)),
  ];
  if (a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slowly(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

it("agrees with a plain slow count", () => {
  const word = fc.array(fc.constantFrom("а", "б", "в"), { maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a.join(""), b.join(""), 2)).toBe(Math.min(slowly(a, b), 3));
    }),
    { numRuns: 300 },
  );
});
