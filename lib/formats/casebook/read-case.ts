import { z } from "zod";
import { type CaseEntry, caseEntry } from "@/lib/domain/case-entry";
import { Refusal } from "@/lib/domain/refusal";
import { readNarrativeMarkup } from "@/lib/formats/narrative-markup";
import { expandDates } from "./expand-dates";

/** The files of one case in the seed casebook: `case.json` and the narratives that exist. */
export type CaseFiles = { name: string; json: string; narrativeEn?: string; narrativeRu?: string };

const written = z.looseObject({
  id: z.string(),
  number: z.string(),
  en: z.looseObject({}),
  ru: z.looseObject({}),
});

/**
 * Reads one case of the seed casebook. Throws an invalid Refusal that names the file and the place.
 * Authors begin every id with a name that they can read; in the casebook it begins with the case's
 * number instead, so that no id gives away a name that is removed later.
 */
export function readCase(files: CaseFiles): CaseEntry {
  const raw = written.parse(expandDates(JSON.parse(files.json)));
  const named = {
    ...raw,
    en: { ...raw.en, narrative: narrative(files.narrativeEn, `${raw.id}.en`) },
    ru: { ...raw.ru, narrative: narrative(files.narrativeRu, `${raw.id}.ru`) },
  };
  const parsed = caseEntry.safeParse(neutralIds(named, raw.id, raw.number));
  if (!parsed.success)
    throw new Refusal("invalid", "casebook.invalidFile", {
      file: files.name,
      problem: z.prettifyError(parsed.error),
    });
  return parsed.data;
}

function narrative(markup: string | undefined, idPrefix: string) {
  return markup === undefined ? null : readNarrativeMarkup(markup, idPrefix);
}

function neutralIds(value: unknown, id: string, number: string): unknown {
  if (Array.isArray(value)) return value.map((item) => neutralIds(item, id, number));
  if (typeof value === "string") {
    if (value === id) return number;
    return value.startsWith(`${id}.`) ? `${number}${value.slice(id.length)}` : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, neutralIds(inner, id, number)]);
  return Object.fromEntries(entries);
}
