import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/language";
import { parametersOfQuery, readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import type { PrecedentsView } from "@/lib/domain/precedents/view";
import { publishCase } from "@/lib/operations/publish-case";
import { findPrecedents } from "@/lib/operations/readers/find-precedents";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl } = await aCasebook();

async function asked(
  parameters: Record<string, string>,
  lang: Language = "en",
): Promise<PrecedentsView> {
  const shown = await findPrecedents(lang, readPrecedentQuery(parameters));
  if (shown.status !== 200) throw new TypeError("no answer");
  return shown.view;
}

const numbers = (view: PrecedentsView) => view.hits.map(({ card }) => card.number);
const ofInvented = (view: PrecedentsView) => view.hits.find(({ card }) => card.number === "9001");
const likeInvented = { from: "77", to: "77", award: "yes" };

describe("the casebook as it ships", () => {
  it("is counted whole where nothing is asked, in the order of the cases", async () => {
    const view = await asked({});
    expect(view.asked).toEqual([]);
    expect(view.contrast).toBeNull();
    expect(view.hits.every(({ score }) => score === null)).toBe(true);
    expect(numbers(view)).toEqual([...numbers(view)].sort());
    expect(view.distribution.counts.cases + view.untold).toBe(28);
  });

  it("answers a lawyer who asks of an absence over a month that ended at the commissariat", async () => {
    const view = await asked({
      provision: "337(5)",
      from: "31",
      ended: "surrendered-commissariat",
    });
    expect(numbers(view).slice(0, 2)).toEqual(["0005", "0008"]);
    const [first] = view.hits;
    expect(first?.facts.map(({ fact, state }) => [fact, state])).toEqual([
      ["article", "agree"],
      ["part", "agree"],
      ["absence", "agree"],
      ["how-it-ended", "agree"],
    ]);
  });

  it("counts only those under the article that is asked, and everybody where that is wanted", async () => {
    const narrow = await asked({ provision: "334(3)" });
    const wide = await asked({ provision: "334(3)", scope: "all" });
    expect(narrow.hits.every(({ card }) => card.articles.includes("334"))).toBe(true);
    expect(wide.distribution.counts.defendants).toBeGreaterThan(
      narrow.distribution.counts.defendants,
    );
  });

  it("draws nothing where fewer than five terms are known", async () => {
    const { distribution } = await asked({ provision: "334(3)" });
    expect(distribution.counts.termKnown).toBeLessThan(5);
    expect(distribution.columns).toBeNull();
    expect(distribution.terms.all.numbers).toBeNull();
  });

  it("tells of the appeal that raised a sentence, by whom and by how much", async () => {
    const { appeals, appealCases } = await asked({});
    const [step] = appeals.steps;
    expect(step).toMatchObject({
      lodgedBy: "prosecution",
      direction: "raised",
      changeMonths: 18,
    });
    expect(appealCases[step?.id ?? ""]?.slug).toBe("0002-alexander-leshkov");
  });

  it("gives the same numbers in both languages", async () => {
    const [en, ru] = [await asked({ wound: "yes" }), await asked({ wound: "yes" }, "ru")];
    expect(ru.distribution).toEqual(en.distribution);
    expect(numbers(ru)).toEqual(numbers(en));
  });

  it("has a row for every defendant of every public version, made when it became public", async () => {
    const [rows] = await valuesOf(databaseUrl, "SELECT count(*)::int FROM published.precedent_row");
    const { hits } = await asked({});
    expect(rows).toBe(hits.reduce((sum, { defendants }) => sum + defendants, 0));
  });

  it("reads defendants from their documents where there are no rows, or rows of another form", async () => {
    const before = await asked({ plea: "guilty" });
    await valuesOf(databaseUrl, `UPDATE published.precedent_row SET profile = '{"schema": 0}'`);
    await valuesOf(databaseUrl, "DELETE FROM published.precedent_row WHERE subject_id < '0010'");
    await valuesOf(databaseUrl, "SELECT published.announce(ARRAY['cases'])");
    expect(await asked({ plea: "guilty" })).toEqual(before);
  });
});

describe("a version of the data", () => {
  let first: PrecedentsView;
  let second: PrecedentsView;

  beforeAll(async () => {
    await publishInventedCase();
    first = await asked(likeInvented);
    await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
    second = await asked(likeInvented);
  });

  it("rises with every publication", () => {
    expect(second.dataVersion.number).toBeGreaterThan(first.dataVersion.number);
    expect(second.dataVersion).toEqual(second.present);
    expect(second.since).toBeNull();
  });

  it("finds a case by its facts as soon as it is public", () => {
    expect(ofInvented(first)).toMatchObject({ version: 1, score: 1, coverage: 1 });
    expect(numbers(first)[0]).toBe("9001");
  });

  it("gives the same list again when it is asked by its number", async () => {
    const again = await asked({ ...likeInvented, v: String(first.dataVersion.number) });
    expect(again.hits).toEqual(first.hits);
    expect(again.distribution).toEqual(first.distribution);
    expect(again.dataVersion).toEqual(first.dataVersion);
    expect(again.since).toEqual({ withdrawn: 0, redacted: 0 });
  });

  it("knows nothing of what came after it", async () => {
    const earlier = await asked({ ...likeInvented, v: String(first.dataVersion.number - 1) });
    expect(ofInvented(earlier)).toBeUndefined();
  });

  it("is the present one where its number is still to come", async () => {
    expect((await asked({ v: "999999" })).since).toBeNull();
  });

  it("asks the same by its own address", async () => {
    const all = parametersOfQuery(second.query, { weights: "all" });
    expect((await asked(Object.fromEntries(all))).hits).toEqual(second.hits);
  });

  it("no longer compares by what was redacted since, and says that something was", async () => {
    await redact(anEditor, {
      subjectKind: "case",
      subjectId: "9001",
      target: "party-field",
      targetId: "9001.defendant",
      field: "absence-days",
    });
    const present = await asked(likeInvented);
    expect(ofInvented(present)?.facts.map(({ state }) => state)).toEqual(["unknown", "agree"]);
    const earlier = await asked({ ...likeInvented, v: String(first.dataVersion.number) });
    expect(ofInvented(earlier)?.facts.map(({ state }) => state)).toEqual(["unknown", "agree"]);
    expect(earlier.since).toEqual({ withdrawn: 0, redacted: 1 });
  });

  it("leaves out what was withdrawn since, and says how many cases that were", async () => {
    await withdrawCase(anEditor, "9001");
    for (const v of ["", String(first.dataVersion.number), String(second.dataVersion.number)])
      expect(ofInvented(await asked({ ...likeInvented, v }))).toBeUndefined();
    const earlier = await asked({ v: String(second.dataVersion.number) });
    expect(earlier.since?.withdrawn).toBe(1);
    const rows = "SELECT count(*)::int FROM published.precedent_row WHERE subject_id = '9001'";
    expect(await valuesOf(databaseUrl, rows)).toEqual([0]);
  });
});
