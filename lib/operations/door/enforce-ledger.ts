import type { Stores } from "@/lib/data/desk/transaction";
import { canonicalJson } from "@/lib/domain/projection/json";
import { publicCase } from "@/lib/domain/public/public-case";
import type { Redaction } from "@/lib/domain/redaction";
import { dayOfMoment, keysOf, type Occasion } from "./publish-projections";
import { republish, type Thing } from "./republish";
import { sieved, sievedCase } from "./sieve";

/**
 * Takes what the ledger names out of every public version, destroys the salts of those that change,
 * and publishes what is left anew.
 */
export async function enforceLedger(stores: Stores, ledger: Redaction[], occasion: Occasion) {
  const sieve = { ledger, protectedPeople: [] };
  const touched = new Map<string, Thing>();
  for (const row of await stores.publications.withWords()) {
    const left =
      row.kind === "case"
        ? sievedCase(publicCase.parse(row.document), row.lang, sieve)
        : sieved(Object(row.document), row.lang, sieve);
    if (canonicalJson(left) === canonicalJson(row.document)) continue;
    await stores.publications.redact(
      row,
      JSON.parse(JSON.stringify(left)),
      dayOfMoment(occasion.at),
    );
    touched.set(`${row.kind}/${row.id}`, { kind: row.kind, id: row.id });
  }
  const things = [...touched.values()];
  await republish(stores, things, occasion);
  await stores.publications.announce(keysOf(things));
  return things;
}
