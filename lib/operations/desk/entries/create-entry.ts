import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type CaseEntry, draftEntry } from "@/lib/domain/case-entry";
import { parseInput } from "@/lib/domain/parse-input";
import { lineText } from "@/lib/domain/safe-text";
import { assertMay } from "@/lib/policies/may";

const newEntry = z.strictObject({
  kind: z.enum(["person", "group", "trial"]),
  title: lineText,
  lang: z.enum(["en", "ru"]),
});

/** What somebody gives who begins a case: its kind, and a title in one of the languages. */
export type NewEntry = z.infer<typeof newEntry>;

/** Begins a case with a number of its own and an empty first revision; gives back its id. */
export async function createEntry(actor: Actor, given: unknown): Promise<string> {
  assertMay(actor, "createEntry");
  const wanted = parseInput(newEntry, given);
  const at = new Date();
  return inTransaction(async ({ caseEntries, revisions, journal }) => {
    await journal.lock("case number");
    const number = await caseEntries.nextNumber();
    const entry = emptyEntry(number, wanted);
    await caseEntries.begin(entry, actor.account, at);
    await revisions.open(
      { entryId: number, number: 1, authorId: actor.account, state: "draft" },
      { entry, reason: "", saveId: null, at },
    );
    await journal.audit({ actor, action: "createEntry", about: { kind: "case", id: number }, at });
    return number;
  });
}

function emptyEntry(number: string, { kind, title, lang }: NewEntry): CaseEntry {
  const texts = { title: "", standfirst: "" };
  return draftEntry.parse({
    id: number,
    number,
    slugName: "case",
    kind,
    en: { ...texts, ...(lang === "en" ? { title } : {}) },
    ru: { ...texts, ...(lang === "ru" ? { title } : {}) },
  });
}
