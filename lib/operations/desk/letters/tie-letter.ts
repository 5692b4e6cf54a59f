import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { changeLetter } from "./change-letter";
import { isSeenCase } from "./seen-case";

const request = z.strictObject({ number: z.string().trim().max(10) });

/**
 * Ties a letter to the case that it is about, by its number; no number unties it from a case that one
 * may see. A tie to any other case is not there for who asks, and stays.
 */
export async function tieLetter(actor: Actor, id: string, given: unknown): Promise<void> {
  const { number } = parseInput(request, given);
  await changeLetter(actor, { id, action: "tieLetter" }, async ({ entry }, _today, stores) => {
    if (number === "")
      return entry !== null && (await isSeenCase(stores, actor, entry)) ? { entry: null } : {};
    if (!(await isSeenCase(stores, actor, number)))
      throw new Refusal("invalid", "letters.noSuchCase", { field: "number" });
    return { entry: number };
  });
}
