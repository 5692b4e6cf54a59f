import { beforeAll, describe, expect, it } from "vitest";
import { closeClients } from "@/lib/data/clients";
import { loadReferenceData } from "@/lib/operations/load-reference";
import { withClient } from "@/lib/server/with-client";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

describe("a fresh database", () => {
  let databaseUrl: string;
  const lines: string[] = [];
  const load = () => loadReferenceData((line) => lines.push(line));

  beforeAll(async () => {
    await closeClients();
    ({ databaseUrl } = await aDatabase());
    await Promise.all([load(), load()]);
    return closeClients;
  });

  it("is loaded once by two who begin at the same moment", () => {
    expect(lines.toSorted()).toEqual(["Reference data loaded", "Reference data unchanged"]);
  });

  it.each([
    ["article", 23],
    ["provision", 74],
    ["provision_version", 74],
    ["court", 120],
    ["region", 90],
    ["legal_stage", 4],
    ["working_year", 5],
    ["dataset", 5],
  ])("has every row of %s: %i", async (table, rows) => {
    const sql = `SELECT count(*)::int FROM reference.${table}`;
    expect(await valuesOf(databaseUrl, sql)).toEqual([rows]);
  });

  it("holds no mobilisation among the circumstances of 332", async () => {
    const sql = `SELECT count(*)::int FROM reference.provision_version v
      WHERE v.provision_id LIKE '332%' AND v.circumstances::text ILIKE '%mobili%'`;
    expect(await valuesOf(databaseUrl, sql)).toEqual([0]);
  });

  it("names a court above each garrison court, and only courts that there are", async () => {
    const sql = `SELECT c.code FROM reference.court c
      LEFT JOIN reference.court above ON above.code = c.superior_code
      WHERE (c.kind = 'garrison' AND c.superior_code IS NULL)
         OR (c.superior_code IS NOT NULL AND above.code IS NULL)`;
    expect(await valuesOf(databaseUrl, sql)).toEqual([]);
  });

  it("changes in nothing when it is loaded again", async () => {
    const [reference, published] = await schemas();
    lines.length = 0;
    await load();
    expect(lines).toEqual(["Reference data unchanged"]);
    expect(await schemas()).toEqual([reference, published]);
  });

  it("is brought up to date when a file has changed, and announced to the pages", async () => {
    const [reference] = await schemas();
    await change("UPDATE reference.dataset SET digest = 'older' WHERE name LIKE '%articles%'");
    await change("UPDATE reference.article SET title_en = 'Older' WHERE number = '337'");
    await load();
    const [again] = await schemas();
    expect({ ...again, dataset: [] }).toEqual({ ...reference, dataset: [] });
    const law = "SELECT version::int FROM published.announcement WHERE key = 'law'";
    expect(await valuesOf(databaseUrl, law)).toEqual([2]);
  });

  const schemas = () =>
    Promise.all(["reference", "published"].map((schema) => contentsOf(databaseUrl, schema)));
  const change = (sql: string) => withClient(databaseUrl, (client) => client.query(sql));
});
