import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { showArticle } from "@/lib/operations/readers/show-article";
import { showCase } from "@/lib/operations/readers/show-case";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { showCourt } from "@/lib/operations/readers/show-court";
import { showDiscrepancy } from "@/lib/operations/readers/show-discrepancy";
import { showFigure } from "@/lib/operations/readers/show-figure";
import { showProvision } from "@/lib/operations/readers/show-provision";
import { showSource } from "@/lib/operations/readers/show-source";
import { root } from "@/lib/server/root";
import { withClient } from "@/lib/server/with-client";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { everyReader } from "@/tests/integration/setup/every-reader";

const { databaseUrl } = await aCasebook();

/** The operations by which readers ask; files beside them are parts of these. */
const reading = /^(show|list|search-published|find-precedents|compare-cases|make-memo)\b/;

it("asks every reader that there is", async () => {
  const files = await readdir(join(root, "lib/operations/readers"));
  const readers = files
    .filter((file) => reading.test(file))
    .map((file) =>
      file.replace(/\.ts$/, "").replace(/-(.)/g, (_dash, c: string) => c.toUpperCase()),
    );
  expect(everyReader.map(({ name }) => name).toSorted()).toEqual(readers.toSorted());
});

describe.each(languages)("in %s", (lang) => {
  it.each(everyReader)("$name answers with the keys it depends on", async ({ ask, keys }) => {
    const shown = await ask(lang);
    expect(shown.status).toBe(200);
    expect(Object.keys(shown.keys).toSorted()).toEqual([...keys, "site"].toSorted());
  });

  it.each([
    ["a case", () => showCase(lang, "9999-nobody", null)],
    ["a case by number", () => showCase(lang, "9999", null)],
    ["a version", () => showCase(lang, "0001-dmitry-vasilets", 2)],
    ["a version before the first", () => showCase(lang, "0001-dmitry-vasilets", 0)],
    ["a history", () => showCaseHistory(lang, "9999-nobody")],
    ["an article", () => showArticle(lang, "999")],
    ["a part", () => showProvision(lang, "332", "9")],
    ["a part of no article", () => showProvision(lang, "999", "1")],
    ["a court", () => showCourt(lang, "99GV9999")],
    ["a source", () => showSource(lang, "nothing")],
    ["a figure", () => showFigure(lang, "f999")],
    ["a discrepancy", () => showDiscrepancy(lang, "x99")],
  ])("answers that there is no such thing: %s", async (_what, ask) => {
    expect((await ask()).status).toBe(404);
  });

  it("answers every case, figure, discrepancy and source of the casebook", async () => {
    const asked = {
      case: showCaseOf,
      figure: showFigure,
      discrepancy: showDiscrepancy,
      source: showSource,
    };
    for (const [kind, show] of Object.entries(asked))
      for (const id of await valuesOf(databaseUrl, addressesOf, [kind]))
        expect((await show(lang, String(id))).status, `${kind} ${id}`).toBe(200);
  });

  it("leads from a number to the address", async () => {
    expect(await showCase(lang, "0001", null)).toMatchObject({
      status: 308,
      to: `/${lang}/cases/0001-dmitry-vasilets`,
    });
  });

  it("leads from a former address to the present one", async () => {
    await withClient(databaseUrl, (client) =>
      client.query(
        "INSERT INTO published.slug VALUES ('0001-former', '0001', 'former') ON CONFLICT DO NOTHING",
      ),
    );
    expect(await showCase(lang, "0001-former", null)).toMatchObject({
      status: 308,
      to: `/${lang}/cases/0001-dmitry-vasilets`,
      keys: { "case:0001": 1 },
    });
    expect((await showCaseHistory(lang, "0001-former")).status).toBe(308);
  });
});

const addressesOf = `SELECT coalesce(slug, id) FROM published.subject
  LEFT JOIN published.slug ON subject_id = id AND kind = 'case' AND slug.state = 'current'
  WHERE kind = $1 ORDER BY 1`;

const showCaseOf = (lang: (typeof languages)[number], slug: string) => showCase(lang, slug, null);
