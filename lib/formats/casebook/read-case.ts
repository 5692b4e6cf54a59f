import { z } from "zod";
import { type CaseEntry, caseEntry } from "@/lib/domain/case-entry";
import { readNarrativeMarkup } from "@/lib/formats/narrative-markup";
import { expandDates } from "./expand-dates";
import { namingFile } from "./naming-file";
import { neutralIds } from "./neutral-ids";

/** The files of one case in the seed casebook: `case.json` and the narratives that exist. */
export type CaseFiles = { name: string; json: string; narrativeEn?: string; narrativeRu?: string };

const written = z.looseObject({
  id: z.string().min(1),
  number: z.string(),
  slugName: z.string(),
  en: z.looseObject({}),
  ru: z.looseObject({}),
  persons: z
    .array(z.looseObject({ id: z.string(), name: z.looseObject({ en: z.string() }).nullish() }))
    .default([]),
});

/**
 * Reads one case of the seed casebook. Throws an invalid Refusal that names the file and the place.
 * Authors write ids that they can read; in the casebook no id gives away a name that is removed
 * later, and the slug is the only place that holds one.
 */
export function readCase(files: CaseFiles): CaseEntry {
  const raw = namingFile(`${files.name}/case.json`, () =>
    written.parse(expandDates(JSON.parse(files.json))),
  );
  const named = {
    ...raw,
    en: { ...raw.en, narrative: narrativeIn("en", files.narrativeEn) },
    ru: { ...raw.ru, narrative: narrativeIn("ru", files.narrativeRu) },
  };
  const people = raw.persons.map(({ id, name }) => ({ id, name: name?.en ?? "" }));
  const neutral = neutralIds(named, { id: raw.id, number: raw.number, people });
  return namingFile(files.name, () => caseEntry.parse(neutral));

  function narrativeIn(lang: "en" | "ru", markup: string | undefined) {
    if (markup === undefined) return null;
    const file = `${files.name}/narrative.${lang}.md`;
    return namingFile(file, () => readNarrativeMarkup(markup, `${raw.id}.${lang}`));
  }
}
