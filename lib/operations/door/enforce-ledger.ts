import type { Stores } from "@/lib/data/desk/transaction";
import type { PublicationRow } from "@/lib/data/published/publication-store";
import { canonicalJson, type Json } from "@/lib/domain/projection/json";
import { publicCase } from "@/lib/domain/public/public-case";
import type { Redaction } from "@/lib/domain/redaction";
import { dayOfMoment, keysOf, type Occasion } from "./publish-projections";
import { republish, type Thing } from "./republish";
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
  await stores.publications.announce(keysOf(things));
}
