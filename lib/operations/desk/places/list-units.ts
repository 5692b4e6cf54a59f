import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type Unit, unitTree } from "@/lib/domain/unit";
import { assertMay } from "@/lib/policies/may";

/** A unit in the tree of units; `depth` is how many stand above it. */
export type UnitInTree = { unit: Unit; depth: number };

/** Every unit as a tree of what is part of what; with words, only those whose name holds them. */
export function listUnits(actor: Actor, words = ""): Promise<UnitInTree[]> {
  assertMay(actor, "seePeople");
  return inTransaction(async ({ units }) => {
    const tree = unitTree(await units.all());
    if (words.trim() === "") return tree;
    const found = new Set((await units.find(words, 500)).map((unit) => unit.id));
    return tree.filter(({ unit }) => found.has(unit.id)).map(({ unit }) => ({ unit, depth: 0 }));
  });
}

/** At most a dozen units whose name holds the words typed, to choose one from. */
export function suggestUnits(actor: Actor, words: string): Promise<Unit[]> {
  assertMay(actor, "seePeople");
  return inTransaction(({ units }) => units.find(words, 12));
}
