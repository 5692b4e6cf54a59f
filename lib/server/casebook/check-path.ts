import { readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Checked, checkCase } from "@/lib/formats/casebook/check-case";
import { checkList } from "@/lib/formats/casebook/check-list";
import type { CaptureTexts } from "@/lib/formats/casebook/locate-excerpts";
import { errorCode } from "@/lib/server/error-code";
import { root } from "@/lib/server/root";
import { StartProblem } from "@/lib/server/start-problem";

/** What came of checking one path: a line for each problem, and whether positions were written. */
export type Outcome = { lines: string[]; written: boolean };

/** Checks the folder of a case or the file of a list, and writes the positions it found into it. */
export async function checkPath(path: string, texts: CaptureTexts | undefined): Promise<Outcome> {
  const folder = await isFolder(path);
  const file = folder ? join(path, "case.json") : path;
  const json = await textOf(file);
  const name = relative(root, path);
  const checked = folder
    ? await checkCaseFolder({ path, name, json, texts })
    : checkList(name, json, texts);
  const written = checked.json !== json;
  if (written) await writeFile(file, checked.json);
  return { lines: linesOf(name, checked), written };
}

async function checkCaseFolder(options: {
  path: string;
  name: string;
  json: string;
  texts: CaptureTexts | undefined;
}): Promise<Checked> {
  const { path, name, json, texts } = options;
  const narrativeEn = await textIfAny(join(path, "narrative.en.md"));
  const narrativeRu = await textIfAny(join(path, "narrative.ru.md"));
  const files = {
    name,
    json,
    ...(narrativeEn === undefined ? {} : { narrativeEn }),
    ...(narrativeRu === undefined ? {} : { narrativeRu }),
  };
  return checkCase(files, texts);
}

function linesOf(name: string, { problems }: Checked): string[] {
  return problems.map(({ id, says }) => [name, id, says].filter(Boolean).join(": "));
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error) => {
    throw new StartProblem(`${path} cannot be read: give a case's folder or a list's file.`, error);
  });
  return found.isDirectory();
}

async function textOf(path: string): Promise<string> {
  const text = await textIfAny(path);
  if (text === undefined) throw new StartProblem(`${path} is missing: every case has one.`);
  return text;
}

async function textIfAny(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
