import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { localText } from "@/lib/domain/local-text";
import { optionalLocalText } from "@/lib/domain/optional-local-text";
import { parseInput } from "@/lib/domain/parse-input";
import { assertMay } from "@/lib/policies/may";

const newPublisher = z.strictObject({ name: localText, risk: optionalLocalText });

/** Adds a publisher; gives back its id, made of its English name. */
export function addPublisher(actor: Actor, given: unknown): Promise<string> {
  assertMay(actor, "managePublishers");
  const { name, risk } = parseInput(newPublisher, given);
  const at = new Date();
  return inTransaction(async ({ publishers, journal }) => {
    await journal.lock("publisher ids");
    const wanted = idOf(name.en);
    const id = freeId(wanted, await publishers.idsLike(wanted));
    await publishers.save({ id, name, risk });
    await journal.audit({ actor, action: "addPublisher", about: { kind: "publisher", id }, at });
    return id;
  });
}

function idOf(name: string): string {
  const words =
    name
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 40).replace(/-$/, "") || "publisher";
}

function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const count = taken.length + 1;
  const numbered = Array.from({ length: count }, (_none, index) => `${wanted}-${index + 2}`);
  return numbered.find((id) => !taken.includes(id)) ?? `${wanted}-${count + 2}`;
}
