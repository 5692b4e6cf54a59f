import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { narrativeText } from "@/lib/domain/narrative";
import { readCasebook } from "@/lib/operations/door/read-casebook";
import { root } from "@/lib/server/root";
import { sourceFiles } from "@/tests/fixtures/source-files";

/** So many words in a row are somebody's sentence, and no accident. */
const inARow = 6;

let told = new Set<string>();
let names = new Set<string>();
let built: { path: string; words: string[] }[] = [];

beforeAll(async () => {
  const { entries, figures, discrepancies } = await readCasebook();
  const narratives = entries.flatMap(({ en, ru }) =>
    [en, ru].map(({ narrative }) => (narrative ? narrativeText(narrative) : "")),
  );
  const texts = [...narratives, ...stringsIn([entries, figures, discrepancies])];
  const glossary = readFileSync(join(root, "prisma/reference/terms.json"), "utf8");
  const ours = [...sourceFiles("lib/messages").map(({ text }) => text), glossary];
  told = new Set(texts.flatMap((text) => rows(wordsOf(text), inARow)));
  // What the site says of itself and of the law, and the words of its glossary, may be in the build.
  for (const row of ours.flatMap((text) => rows(wordsOf(text), inARow))) told.delete(row);
  names = new Set(
    entries.flatMap(({ persons }) =>
      persons.flatMap(({ name, printed }) =>
        [name?.en ?? "", name?.ru ?? "", ...printed].map((one) => wordsOf(one).join(" ")),
      ),
    ),
  );
  names.delete("");
  built = filesUnder(join(root, ".next")).map((path) => ({
    path: relative(root, path),
    words: wordsOf(readFileSync(path, "utf8")),
  }));
});

describe("the build", () => {
  it("is there, and so is what must not be in it", () => {
    expect(built.map(({ path }) => path)).toContain(".next/BUILD_ID");
    expect(names.size).toBeGreaterThan(20);
    expect(told.size).toBeGreaterThan(5_000);
  });

  it("holds no sentence of any case, figure or discrepancy", () => {
    expect(found(told, inARow)).toEqual([]);
  });

  it("holds the name of nobody in the casebook", () => {
    const lengths = new Set([...names].map((name) => name.split(" ").length));
    const ofLength = (length: number) =>
      new Set([...names].filter((name) => name.split(" ").length === length));
    expect([...lengths].flatMap((length) => found(ofLength(length), length))).toEqual([]);
  });
});

/** Where the build holds one of these runs of words. */
function found(sought: ReadonlySet<string>, length: number): string[] {
  const firsts = new Set([...sought].map((row) => row.split(" ")[0]));
  return built.flatMap(({ path, words }) =>
    words.flatMap((word, at) => {
      const row = firsts.has(word) ? words.slice(at, at + length).join(" ") : "";
      return sought.has(row) ? [`${path}: ${row}`] : [];
    }),
  );
}

function rows(words: readonly string[], length: number): string[] {
  const starts = Math.max(0, words.length - length + 1);
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + length).join(" "));
}

/** The words of a text in lower case; in scripts, letters may be written as their codes. */
function wordsOf(text: string): string[] {
  const plain = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
}
