import { beforeEach, describe, expect, it } from "vitest";
import { loadSeedCasebook } from "@/lib/operations/load-casebook";
import { withClient } from "@/lib/server/with-client";
import { aCasebook, aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";

let databaseUrl: string;
let lines: string[];

const load = () => loadSeedCasebook((line) => lines.push(line));
const both = () =>
  Promise.all(["desk", "published"].map((schema) => contentsOf(databaseUrl, schema)));

beforeEach(() => {
  lines = [];
});

describe("a database without entries", () => {
  beforeEach(async () => {
    ({ databaseUrl } = await aReferenceDatabase());
  });

  it("is loaded once by two who begin at the same moment", async () => {
    await Promise.all([load(), load()]);
    expect(lines.toSorted()).toEqual(["Casebook unchanged", "Seed casebook loaded: 28 cases"]);
    expect(await subjects()).toEqual(["case 28", "discrepancy 42", "figure 89", "source 5"]);
  });

  it.each([
    [
      "a source that is already there under the same id",
      `INSERT INTO desk.source (id, kind, title, title_basis, language, authors)
       VALUES ('mediazona-2023-04-11', 'article', 'An invented one', 'described', 'en', '{}')`,
    ],
    [
      "a discrepancy, the last thing but the publications",
      `INSERT INTO desk.discrepancy (id, number, kind, title, state, reason, cases, figures)
       VALUES ('x42', 999, 'law', '{"en": "Invented", "ru": "Выдумано"}', 'open',
         '{"en": "Invented", "ru": "Выдумано"}', '{}', '{}')`,
    ],
    [
      "something public that stands in the way",
      `INSERT INTO published.subject (kind, id, version, state, first_on, changed_on)
       VALUES ('case', '0028', 1, 'public', '2020-01-01', '2020-01-01')`,
    ],
  ])("keeps nothing of a load that failed over %s", async (_what, inTheWay) => {
    await withClient(databaseUrl, (client) => client.query(inTheWay));
    const before = await both();
    await expect(load()).rejects.toThrow();
    expect(await both()).toEqual(before);
    expect(lines).toEqual([]);
  });
});

describe("a database with the casebook", () => {
  beforeEach(async () => {
    ({ databaseUrl } = await aCasebook());
  });

  it("is changed in nothing by a second load", async () => {
    const before = await both();
    await load();
    expect(lines).toEqual(["Casebook unchanged"]);
    expect(await both()).toEqual(before);
  });

  it("gets nothing back that an editor has taken out of the desk", async () => {
    await withClient(databaseUrl, (client) =>
      client.query("DELETE FROM desk.happening WHERE entry_id = '0001'"),
    );
    const before = await both();
    await load();
    expect(await both()).toEqual(before);
  });

  it("announced every thing and every collection once", async () => {
    const keys = "SELECT key FROM published.announcement WHERE version = 1";
    const announced = await valuesOf(databaseUrl, keys);
    const things = "SELECT kind || ':' || id FROM published.subject";
    expect(announced).toEqual(
      expect.arrayContaining([
        ...(await valuesOf(databaseUrl, things)),
        ...["cases", "figures", "discrepancies", "sources"],
      ]),
    );
  });
});

function subjects(): Promise<unknown[]> {
  return valuesOf(
    databaseUrl,
    "SELECT kind || ' ' || count(*) FROM published.subject GROUP BY kind ORDER BY 1",
  );
}
