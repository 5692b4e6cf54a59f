import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { caseEntry } from "@/lib/domain/case-entry";
import { languages } from "@/lib/domain/language";
import { changeDisplay } from "@/lib/operations/change-display";
import { publishCase } from "@/lib/operations/publish-case";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { showCase } from "@/lib/operations/readers/show-case";
import { aSearchQuery } from "@/tests/fixtures/search-view";
import { anEditor } from "@/tests/integration/setup/actors";
import { viewOf } from "@/tests/integration/setup/answers";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { inventedCase, publishInventedCase } from "@/tests/integration/setup/invented-case";

let databaseUrl: string;
const slug = "9001-ivan-inventov";
const name = "inventov|выдумкин";

async function start() {
  ({ databaseUrl } = await aCasebook());
  await publishInventedCase();
  await publishCase(anEditor, "9001", { en: "A reason.", ru: "Причина." });
}

describe("hiding a name", () => {
  let others: string[];

  beforeAll(async () => {
    await start();
    expect(await whereItStands(databaseUrl, name)).toHaveProperty("publication");
    others = await documentsOfOthers();
    await changeDisplay(anEditor, "9001", "role-only");
  });

  it("refuses somebody whom the desk does not know", async () => {
    const change = changeDisplay(anEditor, "nobody", "role-only");
    await expect(change).rejects.toMatchObject({ kind: "not-found" });
  });

  it("leaves it nowhere in public: in no script and no inflection", async () => {
    expect(await whereItStands(databaseUrl, name)).toEqual({});
  });

  it("leaves every other case, figure and source as it was", async () => {
    expect(await documentsOfOthers()).toEqual(others);
  });

  it("answers 410 at the old address in both languages, and never says where the new one is", async () => {
    for (const lang of languages) {
      const shown = await showCase(lang, slug, null);
      expect(shown.status).toBe(410);
      expect(shown).not.toHaveProperty("to");
    }
  });

  it("shows the role at the new address, in the present and in old versions", async () => {
    for (const version of [null, 1, 2]) {
      const shown = await showCase("en", "9001-case", version);
      expect(shown).toMatchObject({
        status: 200,
        view: { case: { slug: "9001-case", title: "a soldier" } },
      });
    }
  });

  it("leads from the number alone to the new address", async () => {
    expect(await showCase("ru", "9001", null)).toMatchObject({
      status: 308,
      to: "/ru/cases/9001-case",
    });
  });

  it.each(["Inventov", "Ivan Inventov", "Выдумкин", "Выдумкина"])(
    "is not undone by a search for %s",
    async (q) => {
      for (const lang of languages) {
        // Without quotation marks it may be read as another word that is like it, and is public.
        const exactly = await searchPublished(lang, aSearchQuery({ q: `"${q}"` }));
        expect(viewOf(exactly).groups).toEqual([]);
        const {
          query: _asked,
          instead,
          ...view
        } = viewOf(await searchPublished(lang, aSearchQuery({ q, kind: "case" })));
        expect(JSON.stringify([view, instead?.read])).not.toMatch(/inventov|выдумкин/iu);
      }
    },
  );

  it("holds in every version that is published later", async () => {
    await publishCase(anEditor, "9001", { en: "Later.", ru: "Позже." });
    expect(await whereItStands(databaseUrl, name)).toEqual({});
  });

  it("destroys the salt of each version that held it", async () => {
    const salts = `SELECT DISTINCT salt IS NULL FROM published.publication
      WHERE kind = 'case' AND id = '9001' AND version <= 2`;
    expect(await valuesOf(databaseUrl, salts)).toEqual([true]);
  });

  it("shows the name again when that is wanted, at an address without it", async () => {
    await changeDisplay(anEditor, "9001", "full-name");
    const shown = await showCase("ru", "9001-case", null);
    expect(shown).toMatchObject({
      status: 200,
      view: { case: { title: "Иван Выдумкин", defendants: [{ named: true }] } },
    });
    expect((await showCase("ru", slug, null)).status).toBe(410);
  });
});

describe("hiding a name that somebody of another case bears too", () => {
  beforeAll(async () => {
    await start();
    await inTransaction(({ caseEntries }) => caseEntries.add([ofNamesake], new Date()));
    await publishCase(anEditor, "9002", { en: "A reason.", ru: "Причина." });
    expect(await showCase("en", "9002-ivan-inventov", null)).toMatchObject({ status: 200 });
    await changeDisplay(anEditor, "9001", "role-only");
  });

  it("leaves that case at an address without it", async () => {
    for (const version of [null, 1])
      expect(await showCase("en", "9002-case", version)).toMatchObject({ status: 200 });
    expect(await showCase("en", "9002", null)).toMatchObject({ to: "/en/cases/9002-case" });
  });

  it("leaves it nowhere in public, and leads nobody on from the address that held it", async () => {
    expect(await whereItStands(databaseUrl, name)).toEqual({});
    const shown = await showCase("en", "9002-ivan-inventov", null);
    expect(shown.status).toBe(410);
    expect(shown).not.toHaveProperty("to");
  });

  it("holds when the case is published again", async () => {
    await publishCase(anEditor, "9002", { en: "Again.", ru: "Снова." });
    expect(await whereItStands(databaseUrl, name)).toEqual({});
    expect(await showCase("en", "9002-case", null)).toMatchObject({ status: 200 });
  });
});

describe("a person of the casebook", () => {
  beforeAll(start);

  it("leaves the public in every script when only a role may be shown", async () => {
    await changeDisplay(anEditor, "0001", "role-only");
    expect(await whereItStands(databaseUrl, "vasilet|васил(е|ь)?ц|дмитри\\p{L}* васил")).toEqual(
      {},
    );
    expect((await showCase("en", "0001-dmitry-vasilets", null)).status).toBe(410);
    expect(await showCase("ru", "0001-case", null)).toMatchObject({
      view: { case: { title: "старший лейтенант" } },
    });
  });

  it("is shown by initials where that is the policy", async () => {
    await changeDisplay(anEditor, "0001", "initials");
    expect(await showCase("en", "0001-case", null)).toMatchObject({
      view: { case: { defendants: [{ name: "D. V.", named: true }] } },
    });
    expect(await whereItStands(databaseUrl, "vasilet|василец")).toEqual({});
  });

  it("leaves no trace in a case that is shared with a brother", async () => {
    await changeDisplay(anEditor, "0006.p2", "role-only");
    const shown = await showCase("en", "0006-case", null);
    expect(JSON.stringify(shown)).not.toMatch(/yegor/iu);
  });
});

it("refuses to show somebody by a name that the desk does not hold", async () => {
  const before = await contentsOf(databaseUrl, "desk");
  const change = changeDisplay(anEditor, "0014.p1", "full-name");
  await expect(change).rejects.toMatchObject({ kind: "invalid", key: "person.noNameToShow" });
  expect(await contentsOf(databaseUrl, "desk")).toEqual(before);
});

/** A case of somebody else by the same name, who may be shown. */
const ofNamesake = caseEntry.parse({
  ...inventedCase,
  ...{ id: "9002", number: "9002", factors: [], charges: [], proceedings: [], happenings: [] },
  ...{ annotations: [], excerpts: [], discrepancies: [] },
  en: { ...inventedCase.en, narrative: null },
  ru: { ...inventedCase.ru, narrative: null },
  persons: inventedCase.persons.map((person) => ({ ...person, id: "9002" })),
  parties: [
    {
      id: "9002.defendant",
      role: "defendant",
      person: "9002",
      label: { en: "the defendant", ru: "подсудимый" },
    },
  ],
});

async function documentsOfOthers(): Promise<string[]> {
  const contents = await contentsOf(databaseUrl, "published");
  return (contents.publication ?? []).filter((row) => !/"id": "(9001|f900|x90)"/.test(row));
}
