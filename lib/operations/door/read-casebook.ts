import type { CaseEntry } from "@/lib/domain/case-entry";
import { discrepancy } from "@/lib/domain/discrepancy";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { publisher, source } from "@/lib/domain/source";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { readCase } from "@/lib/formats/casebook/read-case";
import { readList } from "@/lib/formats/casebook/read-list";
import { shippedFile, shippedFileIfAny, shippedNames } from "@/lib/outside/shipped-files";

/** The seed casebook as it ships with the project. */
export type Casebook = Awaited<ReturnType<typeof readCasebook>>;

/** Reads and checks every file of the seed casebook. */
export async function readCasebook() {
  const folders = await shippedNames("casebook/cases");
  const entries: CaseEntry[] = [];
  const numbers = new Map<string, string>();
  for (const folder of folders) {
    const written = await readFolder(folder);
    entries.push(written.entry);
    numbers.set(written.writtenId, written.entry.id);
  }
  const discrepancies = await list(discrepancy, "casebook/discrepancies.json");
  return {
    publishers: await list(publisher, "casebook/publishers.json"),
    sources: await list(source, "casebook/sources.json"),
    entries,
    figures: (await figureFiles()).flat(),
    discrepancies: withBothEnds(discrepancies, entries, numbers),
  };
}

async function readFolder(folder: string) {
  const name = `casebook/cases/${folder}`;
  const { text } = await shippedFile(`${name}/case.json`);
  const narrativeEn = await shippedFileIfAny(`${name}/narrative.en.md`);
  const narrativeRu = await shippedFileIfAny(`${name}/narrative.ru.md`);
  const entry = readCase({
    name,
    json: text,
    ...(narrativeEn === undefined ? {} : { narrativeEn }),
    ...(narrativeRu === undefined ? {} : { narrativeRu }),
  });
  for (const { narrative } of [entry.en, entry.ru]) if (narrative) canonicalNarrative(narrative);
  return { entry, writtenId: String(JSON.parse(text).id) };
}

async function figureFiles() {
  const names = await shippedNames("casebook/figures");
  return Promise.all(names.map((name) => list(reportedFigure, `casebook/figures/${name}`)));
}

async function list<T extends Parameters<typeof readList>[0]>(item: T, name: string) {
  return readList(item, name, (await shippedFile(name)).text);
}

/** A discrepancy and a case may each name the other: both ends count. */
function withBothEnds<T extends { id: string; cases: string[] }>(
  discrepancies: T[],
  entries: CaseEntry[],
  numbers: ReadonlyMap<string, string>,
): T[] {
  return discrepancies.map((found) => {
    const naming = entries.filter((entry) => entry.discrepancies.includes(found.id));
    const named = found.cases.map((id) => numbers.get(id) ?? id);
    return { ...found, cases: [...new Set([...named, ...naming.map((e) => e.id)])].sort() };
  });
}
