import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { may } from "@/lib/policies/may";
import { changeLetter } from "./change-letter";

const request = z.strictObject({ number: z.string().trim().max(10) });

/** Ties a letter to the case that it is about, by its number; no number unties it. */
export async function tieLetter(actor: Actor, id: string, given: unknown): Promise<void> {
  const { number } = parseInput(request, given);
  await changeLetter(actor, { id, action: "tieLetter" }, async (_letter, _today, stores) => {
    if (number === "") return { entry: null };
    const facts = await stores.caseEntries.factsOf(number);
    if (!facts || !may(actor, "seeEntry", facts))
      throw new Refusal("invalid", "letters.noSuchCase", { field: "number" });
    return { entry: number };
  });
}
