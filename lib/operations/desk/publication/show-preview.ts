import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Language } from "@/lib/domain/language";
import { type LeftOut, leftOut } from "@/lib/domain/left-out";
import { changedTexts, type Json } from "@/lib/domain/projection/json";
import { withholdName } from "@/lib/domain/projection/withhold-name";
import { publicCase } from "@/lib/domain/public/public-case";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import type { CaseView } from "@/lib/domain/public/views";
import { Refusal } from "@/lib/domain/refusal";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { seenSources } from "@/lib/operations/desk/sources/seen-sources";
import { caseProjection } from "@/lib/operations/door/case-projection";
import { loadMaterial, type Material } from "@/lib/operations/door/material";
import { discrepancyProjection } from "@/lib/operations/door/other-projections";
import { dayOfMoment } from "@/lib/operations/door/publish-projections";

/** The page that readers would get of the working state, and everything that they would not get. */
export type Preview = { view: CaseView; left: LeftOut; revision: number };

/**
 * Puts the working state of a case through the door without publishing it: the document is the one
 * that publishing it now in both languages would write.
 */
export function showPreview(actor: Actor, id: string, lang: Language): Promise<Preview> {
  return inTransaction(async (stores) => {
    await entryFor(stores, actor, "seeEntry", id);
    const head = await stores.revisions.headOf(id);
    const entry = head && (await stores.revisions.contentOf(id, head.number));
    if (!head || !entry) throw new Refusal("not-found", "problem.notFound");
    const material = await loadMaterial(stores);
    const { documents } = caseProjection(entry, material);
    const versions = (await stores.publicWords.reasons(id)).map((one) => one.version);
    const next = Math.max(0, ...versions) + 1;
    const view: CaseView = {
      case: publicCase.parse(documents[lang]),
      version: next,
      latest: next,
      publishedOn: dayOfMoment(new Date()),
      digest: "",
      redacted: false,
      discrepancies: await discrepanciesOf(stores, entry, { material, lang }),
    };
    return {
      view,
      left: await leftOutOf(stores, entry, { material, lang, actor }),
      revision: head.number,
    };
  });
}

type With = { material: Material; lang: Language };

/** As readers see them: those of the case that are public. */
async function discrepanciesOf(stores: Stores, entry: CaseEntry, { material, lang }: With) {
  const shown = [];
  for (const one of await stores.discrepancies.all()) {
    if (!entry.discrepancies.includes(one.id)) continue;
    if (!(await stores.publications.isPublic({ kind: "discrepancy", id: one.id }))) continue;
    shown.push(publicDiscrepancy.parse(discrepancyProjection(one, material).documents[lang]));
  }
  return shown;
}

async function leftOutOf(
  stores: Stores,
  entry: CaseEntry,
  { material, lang, actor }: With & { actor: Actor },
) {
  const kept = (await stores.sources.all()).filter((one) => one.protection === "protected");
  const seen = await seenSources(
    stores,
    actor,
    kept.map((one) => one.id),
  );
  const named = caseProjection(entry, { ...material, protectedPeople: [] }).documents[lang];
  const before: Json = JSON.parse(JSON.stringify(named));
  const beside = (id: string) => [...(material.shownBeside.get(id) ?? []), ...entry.persons];
  const replaced = new Map(
    material.protectedPeople.map((person) => [
      person.id,
      changedTexts(before, withholdName(before, person, lang, beside(person.id))),
    ]),
  );
  return leftOut(entry, {
    protectedSources: kept.map(({ id, title, captures }) => ({
      id,
      title: seen.includes(id) ? title : "",
      captures: captures.map((one) => one.id),
    })),
    ledger: material.ledger,
    replaced,
    protectedPeople: material.protectedPeople,
    publicFields: new Set(material.extraFields.fields.map((field) => field.id)),
    figures: material.figures,
    lang,
  });
}
