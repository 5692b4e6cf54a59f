import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { runCommand } from "@/lib/server/run-command";
import { inventedRows } from "@/tests/fixtures/search-rows";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { aDatabase } from "@/tests/integration/setup/database";
import { storeSearchRowsOf } from "@/tests/integration/setup/search-rows";
import { healed, theStandIn } from "@/tests/integration/setup/stand-in";

await ownDataFolder();
await aDatabase();
await storeSearchRowsOf(inventedRows);
const world = await theStandIn();
const { standIn } = world;
let printed = "";

beforeEach(() => {
  printed = "";
  healed(world);
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function search(verb: string): Promise<number> {
  return runCommand(["search", verb]);
}

describe("an operator", () => {
  it.each([[], ["nonsense"]])("is told how to ask: %j", async (...words) => {
    expect(await runCommand(["search", ...words])).toBe(2);
    expect(printed).toContain("npm run otkaz -- search rebuild");
  });

  it("is told which engine there is, and what it holds", async () => {
    expect(await search("sweep")).toBe(0);
    expect(await search("status")).toBe(0);
    expect(printed).toMatch(/Engine +Meilisearch of unknown version, index otkaz/);
    expect(printed).toMatch(/Indexed +8 documents/);
    expect(printed).toMatch(/Outbox +empty/);
  });

  it("has the index put right, and what is on the shelf told once more", async () => {
    await deskClient().outbox.create({
      data: {
        at: new Date(),
        topic: "published",
        subjectKind: "case",
        subjectId: "9001",
        version: 1,
        attempts: 8,
        shelvedAt: new Date(),
        trouble: "invalid_document_fields",
      },
    });
    standIn.lose("otkaz");
    expect(await search("sweep")).toBe(0);
    expect(printed).toContain("1 changes are taken from the shelf and told again");
    expect(printed).toContain("8 documents: 0 were missing, 0 old, 0 too much");
    expect(await deskClient().outbox.count({ where: { doneAt: null } })).toBe(0);
  });

  it("has the index built anew", async () => {
    standIn.plant("otkaz", { key: "case-en-xx", thing: "case/xx", hash: "1", id: "xx" });
    expect(await search("rebuild")).toBe(0);
    expect(printed).toContain("The index was built anew with 8 documents");
    expect(standIn.held("otkaz").map(({ id }) => id)).not.toContain("xx");
  });

  it("is told in a sentence that there is no other engine", async () => {
    vi.stubEnv("MEILI_HOST", "");
    vi.stubEnv("MEILI_PROGRAM", "none");
    expect(await search("rebuild")).toBe(1);
    expect(printed).toContain("There is no search engine beside PostgreSQL: set MEILI_HOST");
    expect(await search("status")).toBe(0);
    expect(printed).toMatch(/Engine +PostgreSQL alone/);
    vi.stubEnv("MEILI_HOST", standIn.host);
  });
});
