import { z } from "zod";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { languages } from "@/lib/domain/language";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { referenceProblems } from "./case-references";
import { attempt, type CasebookProblem } from "./casebook-problem";
import { type CaptureTexts, locateExcerpts } from "./locate-excerpts";
import { neutralIds } from "./neutral-ids";
import { type CaseFiles, readCase } from "./read-case";

/** A checked seed file: its text, with the positions of its excerpts, and what is wrong in it. */
export type Checked = { json: string; problems: CasebookProblem[] };

/**
 * Checks the files of one case. Excerpts are located where the texts of the captures are at hand;
 * where they are not, their positions stay as they are.
 */
export function checkCase(files: CaseFiles, texts: CaptureTexts | undefined): Checked {
  const placed = attempt(() => (texts ? locateExcerpts(files.json, texts) : untouched(files.json)));
  if ("problem" in placed) return { json: files.json, problems: [placed.problem] };
  const { json, problems } = placed.value;
  const entry = attempt(() => readCase({ ...files, json }));
  if ("problem" in entry) return { json, problems: [...problems, entry.problem] };
  const found = [...referenceProblems(entry.value), ...narrativeProblems(entry.value)];
  return { json, problems: [...problems, ...asWritten(found, files)] };
}

/** The narratives as the desk would take them. */
function narrativeProblems(entry: CaseEntry): CasebookProblem[] {
  return languages.flatMap((lang) => {
    const { narrative } = entry[lang];
    const taken = attempt(() => narrative && canonicalNarrative(narrative));
    return "problem" in taken ? [{ ...taken.problem, id: `narrative.${lang}.md` }] : [];
  });
}

/** A file whose excerpts cannot be located. */
export function untouched(json: string): Checked {
  return { json, problems: [] };
}

const names = z.looseObject({
  id: z.string(),
  number: z.string(),
  persons: z
    .array(z.looseObject({ id: z.string(), name: z.looseObject({ en: z.string() }).nullish() }))
    .default([]),
});

/** Ids name nobody once they are read: here each is given back as its author wrote it. */
function asWritten(problems: CasebookProblem[], files: CaseFiles): CasebookProblem[] {
  const { id, number, persons } = names.parse(JSON.parse(files.json));
  const people = persons.map((person) => ({ id: person.id, name: person.name?.en ?? "" }));
  const ids = { id, number, people };
  const texts = [files.json, files.narrativeEn ?? "", files.narrativeRu ?? ""];
  const written = texts.flatMap((text) => text.match(anyId) ?? []);
  const byNeutral = new Map(written.map((one) => [String(neutralIds(one, ids)), one]));
  const back = (text: string) => text.replace(anyId, (one) => byNeutral.get(one) ?? one);
  return problems.map((problem) => ({ id: back(problem.id), says: back(problem.says) }));
}

const anyId = /[\w-]+(\.[\w-]+)+/g;
