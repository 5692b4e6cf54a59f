import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type Language, otherLanguage } from "@/lib/domain/language";
import { publicCase } from "@/lib/domain/public/public-case";
import { partName, type Redactable, redactableParts } from "@/lib/domain/redactable";
import type { Redaction } from "@/lib/domain/redaction";
import { Refusal } from "@/lib/domain/refusal";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { removed } from "@/lib/operations/door/reasons";
import { assertMay, may } from "@/lib/policies/may";

/** A line of the ledger about a case, with who wrote it, and whether this actor may lift it. */
export type LedgerLine = Pick<Redaction, "id" | "target" | "targetId" | "field"> & {
  day: string;
  by: string | null;
  mayLift: boolean;
};

/** What can be taken out of a public case, what was, and who in it is shown how. */
export type RedactionView = {
  title: string;
  parts: Redactable[];
  people: { id: string; name: string; display: string }[];
  ledger: LedgerLine[];
};

/** Everything of the public versions of a case that can be redacted. Refuses a case that is not public. */
export async function showRedaction(
  actor: Actor,
  id: string,
  lang: Language,
): Promise<RedactionView> {
  assertMay(actor, "redact");
  return inTransaction(async (stores) => {
    await entryFor(stores, actor, "seeEntry", id);
    if (!(await stores.publications.isPublic({ kind: "case", id })))
      throw new Refusal("not-found", "problem.notFound");
    const entry = await stores.caseEntries.byId(id);
    const own = await partsIn(stores, id, lang);
    const held = new Set(own.map(partName));
    // The story of the other language stands in its own document alone.
    const others = await partsIn(stores, id, otherLanguage(lang));
    const parts = [...own, ...others.filter((part) => !held.has(partName(part)))];
    return {
      title: entry?.[lang].title ?? "",
      parts: [...parts, ...(await reasonParts(stores, id, lang))],
      people: (entry?.persons ?? []).map((person) => ({
        id: person.id,
        name: person.name?.[lang] || person.label[lang],
        display: person.display,
      })),
      ledger: await ledgerOf(stores, actor, id),
    };
  });
}

/** The parts of all versions in a language, each once, those of the newest version first. */
async function partsIn(stores: Stores, id: string, lang: Language): Promise<Redactable[]> {
  const rows = await stores.publications.withWords({ kind: "case", id });
  const parts = rows
    .filter((row) => row.lang === lang)
    .toReversed()
    .flatMap((row) => redactableParts(publicCase.parse(row.document)));
  const first = new Map(parts.toReversed().map((part) => [partName(part), part]));
  return [...first.values()].toReversed();
}

async function reasonParts({ publicWords }: Stores, id: string, lang: Language) {
  const reasons = await publicWords.reasons(id);
  return reasons
    .filter(({ reason }) => reason.en !== removed.en)
    .map(
      ({ version, reason }): Redactable => ({
        target: "reason",
        targetId: String(version),
        field: null,
        lang: null,
        words: reason[lang],
        stated: null,
        of: null,
      }),
    );
}

async function ledgerOf(stores: Stores, actor: Actor, id: string): Promise<LedgerLine[]> {
  const aliases = new Map((await stores.accounts.aliases()).map((one) => [one.id, one.alias]));
  const lines = (await stores.redactions.inForce()).filter(
    (line) => line.subjectKind === "case" && line.subjectId === id && line.target !== "thing",
  );
  const shown: LedgerLine[] = [];
  for (const line of lines) {
    const by = await stores.redactions.writtenBy(line);
    const own = actor.account !== null && by.includes(actor.account);
    const { target, targetId, field, createdAt } = line;
    shown.push({
      id: line.id,
      target,
      targetId,
      field,
      day: createdAt.slice(0, 10),
      by: aliases.get(by[0] ?? "") ?? null,
      mayLift: may(actor, "liftRedaction") && !own && target !== "reason",
    });
  }
  return shown;
}
