import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countWords, type Excerpt, longestExcerptWords, spanOf } from "@/lib/domain/excerpt";
import { languages } from "@/lib/domain/language";
import { narrativeNodes, narrativeText } from "@/lib/domain/narrative";
import { isJsonObject } from "@/lib/domain/projection/json";
import { readEnv } from "@/lib/env";
import { missing, shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const { entries, figures, discrepancies, captures, excerpts, told, ids } = await shippedCasebook();

describe("the shipped casebook", () => {
  it("holds 28 cases, 89 figures and 42 discrepancies, each once", () => {
    expect([entries.length, figures.length, discrepancies.length]).toEqual([28, 89, 42]);
    expect([ids.cases.size, ids.figures.size, ids.discrepancies.size]).toEqual([28, 89, 42]);
  });

  it("numbers its cases without a gap, and calls none by its number alone", () => {
    const numbers = entries.map((entry) => entry.number).sort();
    expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1).padStart(4, "0")));
    expect(entries.filter((entry) => /^\d+$/.test(entry.slugName))).toEqual([]);
  });

  it.each(entries)("opens $number in both languages", (entry) => {
    for (const lang of languages) {
      expect(entry[lang].title.trim()).not.toBe("");
      expect(entry[lang].standfirst.trim()).not.toBe("");
    }
    expect(entry.ru.title).toMatch(/[а-яё]/iu);
    expect(entry.ru.standfirst).toMatch(/[а-яё]/iu);
  });

  it.each(entries)("never gives away in an id of $number a name that may be removed", (entry) => {
    const names = entry.persons.flatMap((one) => one.name?.en.toLowerCase().split(/[\s-]+/) ?? []);
    const telling = idsIn(entry).filter((id) => names.some((name) => id.includes(name)));
    expect(telling).toEqual([]);
  });
});

describe("the ground of the shipped casebook", () => {
  it.each(entries)("never lacks in $number, for any value that is known", (entry) => {
    expect(groundless(entry, entry.number)).toEqual([]);
  });

  it.each(entries)("never lacks in $number, for any event", (entry) => {
    const bare = entry.happenings.filter(
      (happening) => happening.citations.length + happening.date.citations.length === 0,
    );
    expect(bare.map((happening) => happening.id)).toEqual([]);
  });

  it.each(told)("never lacks in the story of $name, for any paragraph", ({ doc }) => {
    const bare = [...narrativeNodes(doc)].filter(
      ({ type, content }) =>
        type === "paragraph" && !content?.some((child) => child.type === "cite"),
    );
    expect(bare.map(narrativeText)).toEqual([]);
  });
});

describe("the long stories", () => {
  const wanted = [
    ...["0001", "0002", "0003", "0004", "0005", "0006", "0007"].map((number) => `${number} in en`),
    ...["0001", "0002", "0003"].map((number) => `${number} in ru`),
  ];

  it("are all told", () => {
    expect(missing(new Set(told.map((story) => story.name)), wanted)).toEqual([]);
  });

  it.each(told.filter(({ name }) => wanted.includes(name)))(
    "have 250 to 600 words: $name",
    ({ doc }) => {
      const words = countWords(narrativeText(doc));
      expect(words).toBeGreaterThanOrEqual(250);
      expect(words).toBeLessThanOrEqual(600);
    },
  );
});

describe("the excerpts of the shipped casebook", () => {
  it("have an id each", () => {
    const seen = excerpts.map((excerpt) => excerpt.id);
    expect(seen.filter((id, index) => seen.indexOf(id) < index)).toEqual([]);
  });

  it("never are longer than a short quotation", () => {
    const long = excerpts.filter(({ exact }) => countWords(exact) > longestExcerptWords);
    expect(long.map((excerpt) => excerpt.id)).toEqual([]);
  });

  it("lie inside their captures", () => {
    const lengths = new Map(captures.map((capture) => [capture.id, capture.codePoints]));
    const outside = excerpts.filter(({ capture, end }) => end > (lengths.get(capture) ?? 0));
    expect(outside.map((excerpt) => excerpt.id)).toEqual([]);
  });

  it.for(captures)("stand word for word in $fileName", async (capture, ctx) => {
    const folder = readEnv().seedDocuments;
    if (folder === undefined)
      return ctx.skip(
        "OTKAZ_SEED_DOCUMENTS is not set: excerpts were not checked against the documents",
      );
    const bytes = await readFile(join(folder, capture.fileName));
    const text = bytes.toString("utf8").normalize("NFC");
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(capture.sha256);
    expect([...text]).toHaveLength(capture.codePoints);
    const quoted = excerpts.filter((excerpt) => excerpt.capture === capture.id);
    expect(quoted.filter((excerpt) => !standsIn(text, excerpt)).map(({ id }) => id)).toEqual([]);
  });
});

function standsIn(text: string, { exact, prefix, suffix, start, end }: Excerpt): boolean {
  return (
    spanOf(text, start, end) === exact &&
    spanOf(text, start - [...prefix].length, start) === prefix &&
    spanOf(text, end, end + [...suffix].length) === suffix
  );
}

/** Ids of a case's own things, wherever they stand: they begin with its number. */
function idsIn(value: unknown): string[] {
  if (typeof value === "string") return /^\d{4}\.\S+$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(idsIn) : [];
}

/** The places of values that are known by nothing: neither quoted nor inferred with a reason. */
function groundless(value: unknown, place: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => groundless(one, `${place}[${index}]`));
  if (!isJsonObject(value)) return [];
  const { basis, citations, reason } = value;
  const quoted = Array.isArray(citations) && citations.length > 0;
  const inferred = basis === "inferred" && isJsonObject(reason);
  const bare = typeof basis === "string" && basis !== "unknown" && !quoted && !inferred;
  const inner = Object.entries(value).flatMap(([key, one]) => groundless(one, `${place}.${key}`));
  return bare ? [place, ...inner] : inner;
}
