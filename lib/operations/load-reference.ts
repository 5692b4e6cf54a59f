import { inTransaction } from "@/lib/data/desk/transaction";
import { operator } from "@/lib/domain/actor";
import type { ReferenceTables } from "@/lib/domain/reference-tables";
import { readArticles } from "@/lib/formats/reference/read-articles";
import { readTerms, readWorkingDays } from "@/lib/formats/reference/read-calendar-and-terms";
import { readCourts, readRegions } from "@/lib/formats/reference/read-courts";
import { shippedFile } from "@/lib/outside/shipped-files";
import { assertMay } from "@/lib/policies/may";

const credits = {
  "reference/articles.json": [
    "as marked in the file",
    "Criminal Code of the Russian Federation; sources in the file",
  ],
  "reference/courts.json": [
    "CC BY-SA 4.0 in part",
    "dataout-org/sudrfparser (CC BY-SA 4.0) and sources in the file",
  ],
  "reference/regions.json": ["CC BY-SA 4.0", "hflabs/region, dataout-org/sudrfparser"],
  "reference/working-days.json": [
    "MIT",
    "compiled from the yearly government decrees; confidence 0.9",
  ],
  "reference/terms.json": ["CC BY 4.0", "compiled from the sources marked in the file"],
} as const;

/** Brings law, courts, regions, calendar and words up to date. Files that have not changed change nothing. */
export async function loadReferenceData(report: (line: string) => void): Promise<void> {
  assertMay(operator, "loadReference");
  const files = await Promise.all(Object.keys(credits).map(shippedFile));
  const changed = await inTransaction(async ({ journal, reference, publications }) => {
    await journal.lock("loadReference");
    const loaded = await reference.digests();
    if (files.every((file) => loaded.get(file.name) === file.digest)) return false;
    const datasets = files.map(({ name, digest }) => {
      const [licence, credit] = Object.entries(credits).find(([key]) => key === name)?.[1] ?? [
        "",
        "",
      ];
      return { name, digest, licence, credit };
    });
    await reference.replace(await tables(), datasets, new Date());
    await publications.announce(["law", "courts", "glossary"]);
    return true;
  });
  report(changed ? "Reference data loaded" : "Reference data unchanged");
}

async function tables(): Promise<ReferenceTables> {
  const text = async (name: string) => (await shippedFile(`reference/${name}`)).text;
  return {
    ...readArticles(await text("articles.json")),
    courts: readCourts(await text("courts.json")),
    regions: readRegions(await text("regions.json")),
    workingYears: readWorkingDays(await text("working-days.json")),
    termSets: readTerms(await text("terms.json")),
  };
}
