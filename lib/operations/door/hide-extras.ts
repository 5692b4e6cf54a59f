import type { Stores } from "@/lib/data/desk/transaction";
import { isJsonObject, type Json } from "@/lib/domain/projection/json";
import { dayOfMoment } from "./publish-projections";

/**
 * Takes the values of a field of the site's own out of every public version, since it is for the desk
 * alone from now on. Gives the cases that had them, which are to be projected anew.
 */
export async function hideExtras(stores: Stores, field: string, at: Date): Promise<string[]> {
  const cases: string[] = [];
  for (const [id, values] of await stores.fields.valuesEver(field)) {
    const versions = await stores.publications.withWords({ kind: "case", id });
    for (const row of versions) {
      const left = withoutValues(row.document, values);
      if (left !== row.document) await stores.publications.redact(row, left, dayOfMoment(at));
    }
    cases.push(id);
  }
  return cases;
}

/** A public document without these values; the same one where it has none of them. */
function withoutValues(document: Json, values: ReadonlySet<string>): Json {
  if (!isJsonObject(document) || !Array.isArray(document.extras)) return document;
  const { extras, ...rest } = document;
  const left = extras.filter((one) => !isJsonObject(one) || !values.has(String(one.id)));
  if (left.length === extras.length) return document;
  return left.length > 0 ? { ...rest, extras: left } : rest;
}
