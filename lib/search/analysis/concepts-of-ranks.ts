import type { Concept } from "./concept";

/**
 * Military ranks, in both languages. Every rank is a concept of its own, though the glossary lists
 * them side by side; a senior lieutenant is found among lieutenants too.
 */
export const ranks: readonly Concept[] = [
  rank(["рядовой"], ["private"], { reads: { private: ["=private", "=privates"] } }),
  rank(["ефрейтор"], ["lance corporal", "gefreiter"]),
  rank(["младший сержант"], ["junior sergeant"], { wider: "ranksergeant" }),
  rank(["сержант"], ["sergeant"]),
  rank(["старшина"], ["starshina"]),
  rank(["прапорщик"], ["praporshchik", "warrant officer"]),
  rank(["младший лейтенант"], ["junior lieutenant"], { wider: "ranklieutenant" }),
  rank(["лейтенант"], ["lieutenant"]),
  rank(["старший лейтенант"], ["senior lieutenant"], { wider: "ranklieutenant" }),
  rank(["капитан"], ["captain"]),
  rank(["майор"], ["major"]),
  rank(["подполковник"], ["lieutenant colonel"]),
  rank(["полковник"], ["colonel"]),
  rank(["матрос"], ["seaman"]),
];

function rank(
  russian: readonly string[],
  english: readonly [string, ...string[]],
  more: Pick<Concept, "reads" | "wider"> = {},
): Concept {
  const id = `rank${english[0].replace(" ", "")}`;
  return { id, set: "ranks", members: [...russian, ...english], ...more };
}
