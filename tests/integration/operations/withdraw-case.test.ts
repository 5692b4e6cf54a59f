import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import type { HomeView } from "@/lib/domain/public/views";
import { loadSeedCasebook } from "@/lib/operations/load-casebook";
import { publishCase } from "@/lib/operations/publish-case";
import { listAddresses } from "@/lib/operations/readers/list-addresses";
import { listCases } from "@/lib/operations/readers/list-cases";
import { listSources } from "@/lib/operations/readers/list-sources";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { showCase } from "@/lib/operations/readers/show-case";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { showHome } from "@/lib/operations/readers/show-home";
import { showSource } from "@/lib/operations/readers/show-source";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { aSearchQuery } from "@/tests/fixtures/search-view";
import { anEditor } from "@/tests/integration/setup/actors";
import { viewOf } from "@/tests/integration/setup/answers";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl } = await aCasebook();
const slug = "9001-ivan-inventov";
let homeBefore: HomeView["counts"];

beforeAll(async () => {
  await publishInventedCase();
  await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
  homeBefore = await homeCounts();
  await withdrawCase(anEditor, "9001");
});

describe("a withdrawn case", () => {
  it("is refused to be withdrawn again, like one that never was", async () => {
    const again = withdrawCase(anEditor, "9001");
    const unknown = withdrawCase(anEditor, "9999");
    await expect(again).rejects.toMatchObject({ kind: "not-found" });
    await expect(unknown).rejects.toMatchObject({ kind: "not-found" });
  });

  it.each(languages)(
    "is gone in %s: its page, each of its versions and its history",
    async (lang) => {
      for (const version of [null, 1, 2, 3])
        expect((await showCase(lang, slug, version)).status).toBe(410);
      expect((await showCaseHistory(lang, slug)).status).toBe(410);
    },
  );

  it("is not led to by its number alone, which names nobody", async () => {
    const shown = await showCase("en", "9001", null);
    expect(shown.status).toBe(410);
    expect(JSON.stringify(shown)).not.toMatch(/inventov/iu);
  });

  it("leaves none of its words in public, and no name in its address", async () => {
    const words = "inventov|Выдумкин|Quillaby|Квиллаба|invented soldier|released-convict";
    expect(await whereItStands(databaseUrl, words)).toEqual({});
  });

  it("leaves of its versions the digests, without documents and salts", async () => {
    const rows = await valuesOf(
      databaseUrl,
      `SELECT jsonb_build_array(document, salt, length(digest), redacted_on IS NOT NULL)
       FROM published.publication WHERE kind = 'case' AND id = '9001'`,
    );
    expect(rows).toEqual(Array.from({ length: 4 }, () => [null, null, 64, true]));
  });

  it.each(languages)("is in no list in %s", async (lang) => {
    const page = { chosen: {}, sort: "newest", page: 1, view: "table" } as const;
    const lists = [
      await listCases(lang, page),
      await listCases(lang, { ...page, page: 2 }),
      await listSources(lang),
      await showSource(lang, "invented-source"),
      await showHome(lang),
      await listAddresses(),
    ];
    for (const list of lists) expect(JSON.stringify(list)).not.toMatch(/9001-|"9001"/u);
  });

  it.each(["Ivan Inventov", "Выдумкин", "Quillabyblock", "9001"])(
    "is not found by %s",
    async (q) => {
      for (const lang of languages) {
        const shown = await searchPublished(lang, aSearchQuery({ q, kind: "case" }));
        expect(JSON.stringify(viewOf(shown).groups)).not.toMatch(/9001|Inventov|Выдумкин/u);
      }
    },
  );

  it("is not counted on the home page any more", async () => {
    const counts = await homeCounts();
    expect(counts.cases).toBe(homeBefore.cases - 1);
    expect(counts.defendants).toBe(homeBefore.defendants - 1);
  });

  it("stands in the journal and in the search engine's line", async () => {
    const audit = "SELECT count(*)::int FROM desk.audit WHERE action = 'withdraw'";
    const outbox = `SELECT count(*)::int FROM desk.outbox
      WHERE topic = 'withdrawn' AND subject_id = '9001' AND done_at IS NULL`;
    expect(await valuesOf(databaseUrl, audit)).toEqual([1]);
    expect(await valuesOf(databaseUrl, outbox)).toEqual([1]);
  });
});

it("never comes back with the seed casebook", async () => {
  await withdrawCase(anEditor, "0001");
  const before = await contentsOf(databaseUrl, "published");
  const lines: string[] = [];
  await loadSeedCasebook((line) => lines.push(line));
  expect(lines).toEqual(["Casebook unchanged"]);
  expect(await contentsOf(databaseUrl, "published")).toEqual(before);
  expect((await showCase("ru", "0001-dmitry-vasilets", null)).status).toBe(410);
});

async function homeCounts() {
  const shown = await showHome("en");
  if (shown.status !== 200) throw new Error(`home answers ${shown.status}`);
  return shown.view.counts;
}
