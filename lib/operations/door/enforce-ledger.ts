import type { Stores } from "@/lib/data/desk/transaction";
import type { PublicationRow } from "@/lib/data/published/publication-store";
import { canonicalJson, type Json } from "@/lib/domain/projection/json";
import { publicCase } from "@/lib/domain/public/public-case";
import { neutralSlugName, type Redaction } from "@/lib/domain/redaction";
import { dayOfMoment, keysOf, type Occasion } from "./publish-projections";
import { removed } from "./reasons";
import { republish, type Thing } from "./republish";
import { republishBound } from "./republish-figure";
import { sieved, sievedCase } from "./sieve";

/** A public version, and what is left of it when the ledger has been through it. */
export type Changed = { row: PublicationRow; left: Json };

/** The public versions in which the ledger still finds something. */
export async function changedByLedger(stores: Stores, ledger: Redaction[]): Promise<Changed[]> {
  const sieve = { ledger, protectedPeople: [] };
  return (await stores.publications.withWords()).flatMap((row) => {
    const left =
      row.kind === "case"
        ? sievedCase(publicCase.parse(row.document), row.lang, sieve)
        : sieved(Object(row.document), row.lang, sieve);
    if (canonicalJson(left) === canonicalJson(row.document)) return [];
    return [{ row, left: JSON.parse(JSON.stringify(left)) }];
  });
}

/** Puts what is left in place of the versions, destroys their salts, and publishes anew. */
export async function writeWhatIsLeft(stores: Stores, changed: Changed[], occasion: Occasion) {
  const touched = new Map<string, Thing>();
  for (const { row, left } of changed) {
    await stores.publications.redact(row, left, dayOfMoment(occasion.at));
    touched.set(`${row.kind}/${row.id}`, { kind: row.kind, id: row.id });
  }
  const things = [...touched.values()];
  await republish(stores, things, occasion);
  await republishBound(stores, idsOf(things, "figure"), occasion);
  await retireTitles(stores, things);
  await stores.publications.announce(keysOf(things));
}

function idsOf(things: readonly Thing[], kind: Thing["kind"]): string[] {
  return things.filter((thing) => thing.kind === kind).map(({ id }) => id);
}

/** Takes the reasons that the ledger names out of the public history. */
export async function removeReasons(stores: Stores, lines: readonly Redaction[]): Promise<void> {
  for (const { target, subjectKind: kind, subjectId: id, targetId } of lines) {
    if (target !== "reason") continue;
    await stores.publicWords.removeReason({ kind, id, version: Number(targetId) }, removed);
    await stores.publications.announce([`${kind}:${id}`]);
  }
}

/** An address says what the title said: where the title was taken away, only the number is left. */
async function retireTitles(stores: Stores, things: readonly Thing[]): Promise<void> {
  const untitled = new Set(
    (await stores.redactions.inForce())
      .filter((line) => line.target === "text-field" && line.field === "title")
      .map((line) => line.subjectId),
  );
  for (const { kind, id } of things)
    if (kind === "case" && untitled.has(id))
      await stores.publications.retireSlugs(id, `${id}-${neutralSlugName}`);
}
