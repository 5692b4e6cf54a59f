import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { openLane } from "@/lib/data/desk/record-lane";
import { operator } from "@/lib/domain/actor";
import { fileDigest } from "@/lib/formats/records/file-digest";
import { tochnoLine } from "@/lib/formats/records/tochno-line";
import { importFile } from "@/lib/operations/records/import-file";
import { showBatch } from "@/lib/operations/records/list-batches";
import { startImport } from "@/lib/operations/records/start-import";
import { runCommand } from "@/lib/server/run-command";
import { aRecordDraft } from "@/tests/fixtures/court-records";
import { aReferenceDatabase, ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { startScript } from "@/tests/integration/setup/run-script";

const folder = await ownDataFolder();
const { databaseUrl, readerDatabaseUrl } = await aReferenceDatabase();
const environment = {
  DATABASE_URL: databaseUrl,
  READER_DATABASE_URL: readerDatabaseUrl,
  OTKAZ_DATA_DIR: folder,
};
let printed = "";

beforeEach(() => {
  printed = "";
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A file of so many invented records, and rows that are none. */
async function aFile(name: string, count: number, odd: readonly string[] = []): Promise<string> {
  const path = join(folder, name);
  const lines = Array.from({ length: count }, (_, n) =>
    tochnoLine(aRecordDraft({ caseNumber: `1-${n}/2023`, court: `Суд ${name}`, uid: null }), n),
  );
  await writeFile(path, [...lines, ...odd].map((line) => `${line}\n`).join(""));
  return path;
}

const batchCount = async () =>
  Number((await valuesOf(databaseUrl, "SELECT max(id) FROM desk.import_batch"))[0]);
const one = async (sql: string) => Number((await valuesOf(databaseUrl, sql))[0]);

describe("an operator", () => {
  it.each([
    ["import"],
    ["import", "file", "--nonsense"],
    ["import", "file", "--part", "0"],
    ["records"],
    ["records", "publish"],
    ["records", "publish", "all"],
    ["records", "settle", "name"],
    ["records", "reopen"],
    ["demo-records"],
    ["demo-records", "-1"],
  ])("is told how to ask: %s %s", async (...words) => {
    expect(await runCommand(words)).toBe(2);
    expect(printed).toContain(`npm run otkaz -- ${words[0]}`);
  });

  it("is told in words what cannot be imported", async () => {
    const path = join(folder, "picture.png");
    await writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    expect(await runCommand(["import", path])).toBe(1);
    expect(printed).toContain("picture.png");
    expect(printed).not.toMatch(/records\.file|at .*\.ts/);
    expect(await runCommand(["import", path, "--format", "xlsx"])).toBe(1);
    expect(printed).toContain("tochno-json");
  });

  it("is told which of several files is refused, and the others are read", async () => {
    const [empty, none] = [join(folder, "empty.csv"), join(folder, "none.csv")];
    await writeFile(empty, "");
    const path = await aFile("several.ndjson", 2);
    expect(await runCommand(["import", empty, none, path, folder])).toBe(1);
    expect(printed).toContain("The file empty.csv holds nothing.");
    expect(printed).toContain(`There is no file ${none}, or it is a folder.`);
    expect(printed).toContain(`There is no file ${folder}, or it is a folder.`);
    expect(printed).toContain("2 rows: 2 new");
  });

  it("looks at a file first, and nothing is written", async () => {
    const path = await aFile("dry.ndjson", 3, ['{"caseNumber": broken']);
    const before = await contentsOf(databaseUrl, "desk");
    expect(await runCommand(["import", path, "--dry-run"])).toBe(0);
    expect(printed).toMatch(/4 rows, tochno-json[\s\S]*refused records\.row\.\w+: 1/);
    expect(printed).toContain("flag court-unresolved: 3");
    expect(await contentsOf(databaseUrl, "desk")).toEqual(before);
  });

  it("imports a file, and finds what was refused beside it", async () => {
    const path = await aFile("first.ndjson", 3, ['{"caseNumber": broken, "=1+1"']);
    expect(await runCommand(["import", path])).toBe(0);
    expect(printed).toMatch(/4 rows: 3 new, 0 changed, 0 known, 1 refused/);
    const refused = await readFile(`${path}.refused.csv`, "utf8");
    expect(refused).toMatch(/file,line,reason,values,row\r\nfirst\.ndjson,4,records\.row\.\w+,/);
    expect(refused).toContain('broken, ""=1+1""');
    expect(await runCommand(["import", path])).toBe(0);
    expect(printed).toMatch(/4 rows: 0 new, 0 changed, 3 known, 1 refused/);
  });

  it("says which heading of another's table is which column", async () => {
    const heading = `Очень длинный заголовок ${"с пояснением ".repeat(8).trim()}`;
    const path = join(folder, "table.csv");
    await writeFile(path, `${heading};Где\n1-1/2021;Суд table\n`);
    expect(await runCommand(["import", path])).toBe(1);
    const mapping = join(folder, "columns.json");
    await writeFile(mapping, JSON.stringify({ case_number: heading, court: "Где" }));
    expect(await runCommand(["import", path, "--mapping", mapping])).toBe(0);
    expect(printed).toMatch(/table\.csv, csv\n {2}1 rows: 1 new/);
    await writeFile(mapping, JSON.stringify({ shoe_size: heading }));
    expect(await runCommand(["import", path, "--mapping", mapping])).toBe(1);
  });

  it("settles a court, publishes, and takes back", async () => {
    const id = String(
      await one("SELECT max(id) FROM desk.import_batch WHERE file_name = 'first.ndjson'"),
    );
    expect(await runCommand(["records", "courts"])).toBe(0);
    expect(printed).toMatch(/3 {2}name:суд first ndjson/);
    await runCommand(["records", "settle", "name:суд first ndjson", "25GV0001"]);
    expect(printed).toContain("3 records have their court now");
    expect(await runCommand(["records", "publish", id])).toBe(0);
    expect(printed).toContain(`Batch ${id} is public: 3 records`);
    expect(await one("SELECT count(*) FROM published.record_fact WHERE court = '25GV0001'")).toBe(
      3,
    );
    expect(await runCommand(["records", "publish", id])).toBe(1);
    await runCommand(["records", "status"]);
    expect(printed).toMatch(new RegExp(`${id} {2}public {4}first.ndjson {2}0 new`));
    await runCommand(["records", "settled", "first"]);
    expect(printed).toMatch(/3 {2}25GV0001 {2}name:суд first ndjson/);
    expect(await runCommand(["records", "reopen", "name:суд first ndjson"])).toBe(0);
    expect(printed).toContain("3 records bear this name");
    expect(await one("SELECT count(*) FROM published.record_fact WHERE court IS NULL")).toBe(3);
    expect(await runCommand(["records", "undo", id])).toBe(0);
    expect(await one("SELECT count(*) FROM published.record_fact")).toBe(0);
  });

  it("invents records, marked so, the same ones each time", async () => {
    expect(await runCommand(["demo-records", "50"])).toBe(0);
    expect(printed).toContain("of invented records");
    expect(await runCommand(["demo-records", "50"])).toBe(0);
    expect(await deskClient().courtRecord.count({ where: { synthetic: true } })).toBe(50);
    await runCommand(["records", "publish", String(await batchCount())]);
    const kinds = "SELECT DISTINCT synthetic FROM published.record_fact";
    expect(await valuesOf(databaseUrl, kinds)).toEqual([true]);
  });
});

describe("an import that is killed", () => {
  it("goes on where it was when it is run again, and nothing is lost or doubled", async () => {
    const count = 1500;
    const path = await aFile("killed.ndjson", count, ["broken"]);
    const child = startScript({
      file: "lib/server/main.ts",
      args: ["import", path, "--part", "50"],
      env: environment,
    });
    await killedAfter(child, "  300 rows");
    const sql = "SELECT position FROM desk.import_batch WHERE file_name = 'killed.ndjson'";
    const reached = await one(sql);
    expect(reached).toBeGreaterThanOrEqual(300);
    expect(reached).toBeLessThan(count);
    const mine = "FROM desk.court_record WHERE court_key = 'name:суд killed ndjson'";
    expect(await one(`SELECT count(*) ${mine}`)).toBe(reached);
    expect(await runCommand(["import", path, "--part", "500"])).toBe(0);
    expect(printed).toMatch(/1501 rows: 1500 new, 0 changed, 0 known, 1 refused/);
    expect(await valuesOf(databaseUrl, sql)).toEqual([String(count + 1)]);
    expect(await one(`SELECT count(*) ${mine} AND versions = 1`)).toBe(count);
  }, 60_000);
});

const stopping = () => {
  throw new Error("invented trouble");
};

describe("an import that stopped", () => {
  /** What the list says of the newest file of a name, to the end of its lines. */
  async function statusOf(name: string): Promise<string> {
    printed = "";
    expect(await runCommand(["records", "status"])).toBe(0);
    const [, told = ""] =
      new RegExp(`\\n( +\\d+  \\w+ +${name}[^\\n]*(?:\\n {9}[^\\n]*)*)`).exec(printed) ?? [];
    return told;
  }

  it("is said to have stopped, why, and what can be done", async () => {
    const whole = gzipSync(await readFile(await aFile("cut.ndjson", 200)));
    const path = join(folder, "cut.ndjson.gz");
    await writeFile(path, whole.subarray(0, whole.length - 100));
    expect(await runCommand(["import", path, "--part", "50"])).toBe(1);
    const told = await statusOf("cut.ndjson.gz");
    const id = await batchCount();
    expect(told).toMatch(/^ +\d+ {2}stopped {3}cut/);
    expect(told).toMatch(/after \d+ rows: The archive cut.ndjson.gz is broken or ends too early./);
    expect(told).toContain(`npm run otkaz -- records drop ${id}`);
    expect(told).not.toContain("reading");
    expect(await runCommand(["records", "drop", String(id)])).toBe(0);
    expect(await statusOf("cut.ndjson.gz")).toMatch(/^ +\d+ {2}dropped {3}cut[^\n]*$/);
    expect(await runCommand(["records", "publish", String(id)])).toBe(1);
  });

  it("is said to have stopped when it was killed, and not while it is read", async () => {
    const path = await aFile("cut-off.ndjson", 600);
    const args = ["import", path, "--part", "50"];
    const child = startScript({ file: "lib/server/main.ts", args, env: environment });
    await killedAfter(child, "  300 rows");
    await vi.waitFor(async () => {
      expect(await statusOf("cut-off.ndjson")).toMatch(/stopped[\s\S]*The run was broken off\./);
    }, 10_000);
    const id = await batchCount();
    const lane = await openLane();
    expect(await lane.hold(id)).toBe(true);
    expect(await statusOf("cut-off.ndjson")).toMatch(/^ +\d+ {2}reading {3}cut-off[^\n]*$/);
    expect(await runCommand(["records", "drop", String(id)])).toBe(1);
    await lane.close();
    expect(await runCommand(["records", "drop", String(id)])).toBe(0);
    expect(await runCommand(["import", path])).toBe(0);
    expect(printed).toMatch(/600 rows: \d+ new, 0 changed, \d+ known, 0 refused/);
    const sql =
      "SELECT count(*) FROM desk.court_record WHERE court_key = 'name:суд cut off ndjson'";
    expect(await one(sql)).toBe(600);
  }, 60_000);
});

describe("an archive of several formats that is run again", () => {
  const csv = ["court,case_number", ...Array.from({ length: 30 }, (_, n) => `Суд,1-${n}/2018`)];
  async function anArchive(name: string): Promise<string> {
    const lines = Array.from({ length: 30 }, (_, n) =>
      tochnoLine(aRecordDraft({ caseNumber: `1-${n}/2017`, court: "Суд архивный", uid: null }), n),
    );
    const texts = { "a.ndjson": strToU8(lines.join("\n")), "b.csv": strToU8(csv.join("\n")) };
    await writeFile(join(folder, name), zipSync(texts, { comment: name }));
    return join(folder, name);
  }

  it("is not read on with a format where none was said", async () => {
    const path = await anArchive("unsaid.zip");
    const stopped = importFile(operator, { path, size: 20, report: stopping });
    await expect(stopped).rejects.toThrow("invented trouble");
    expect(await runCommand(["import", path, "--format", "tochno-json"])).toBe(1);
    expect(printed).toContain("Part of this file is read already");
    expect(await runCommand(["import", path])).toBe(0);
    expect(printed).toMatch(/60 rows: 60 new, 0 changed, 0 known, 0 refused/);
  });

  it("is read on with the format that was said, whether it is said again or not", async () => {
    const path = await anArchive("said.zip");
    const said = { path, format: "tochno-json", size: 20, report: stopping };
    await expect(importFile(operator, said)).rejects.toThrow("invented trouble");
    expect(await runCommand(["import", path, "--format", "otkaz-csv"])).toBe(1);
    expect(await runCommand(["import", path])).toBe(0);
    expect(printed).toMatch(/31 rows: 0 new, 0 changed, 30 known, 1 refused/);
  });
});

describe("an import that is run again with other columns", () => {
  async function aTable(name: string): Promise<string> {
    const lines = Array.from({ length: 40 }, (_, n) => `1-${n}/2020;Суд ${name};Другой ${name}`);
    await writeFile(join(folder, name), `${["Номер дела;Где;Откуда", ...lines].join("\n")}\n`);
    return join(folder, name);
  }
  const columns = (court: string) => ({ case_number: "Номер дела", court });
  const courtsOf = (name: string) =>
    valuesOf(
      databaseUrl,
      `SELECT court_key || ', ' || count(*) FROM desk.court_record
       WHERE court_key LIKE $1 GROUP BY court_key`,
      [`%${name} csv`],
    );
  async function mapped(path: string, court: string): Promise<string[]> {
    await writeFile(`${path}.json`, JSON.stringify(columns(court)));
    return ["import", path, "--mapping", `${path}.json`];
  }

  it("goes on with those by which its beginning was read, and refuses others", async () => {
    const path = await aTable("begun.csv");
    const stopped = importFile(operator, {
      path,
      mapping: columns("Откуда"),
      size: 20,
      report: stopping,
    });
    await expect(stopped).rejects.toThrow("invented trouble");
    expect(await courtsOf("begun")).toEqual(["name:другой begun csv, 20"]);
    expect(await runCommand(await mapped(path, "Где"))).toBe(1);
    expect(printed).toContain("Part of this file is read already");
    expect(await runCommand(["import", path, "--format", "otkaz-csv"])).toBe(1);
    expect(await runCommand(["import", path])).toBe(0);
    expect(printed).toContain("40 rows: 40 new");
    expect(await courtsOf("begun")).toEqual(["name:другой begun csv, 40"]);
  });

  it("goes on with a table whose headings tell nothing, without being told again", async () => {
    const path = join(folder, "mute.csv");
    const lines = Array.from({ length: 40 }, (_, n) => `1-${n}/2019;Суд mute`);
    await writeFile(path, `${["Что;Где", ...lines].join("\n")}\n`);
    const stopped = importFile(operator, {
      path,
      mapping: { case_number: "Что", court: "Где" },
      size: 20,
      report: stopping,
    });
    await expect(stopped).rejects.toThrow("invented trouble");
    expect(await runCommand(["import", path])).toBe(0);
    expect(printed).toContain("40 rows: 40 new");
    expect(await runCommand(["import", path])).toBe(1);
    expect(printed).toContain("a column for the UID or for the case number");
  });

  it("takes the others as long as nothing is read, and remembers them", async () => {
    const path = await aTable("unread.csv");
    const { digest, bytes } = await fileDigest({ name: "unread.csv", path });
    const { id } = await startImport(operator, {
      fileName: "unread.csv",
      fileDigest: digest,
      fileBytes: bytes,
      format: "csv",
      mapping: columns("Откуда"),
    });
    expect(await runCommand(await mapped(path, "Где"))).toBe(0);
    expect(await courtsOf("unread")).toEqual(["name:суд unread csv, 40"]);
    expect((await showBatch(operator, id)).mapping).toEqual(columns("Где"));
  });
});

/** Kills a process without warning once it has said this. */
async function killedAfter(child: ChildProcess, words: string): Promise<void> {
  let said = "";
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  child.stdout?.on("data", (chunk) => {
    said += String(chunk);
    if (said.includes(words)) child.kill("SIGKILL");
  });
  await ended;
  expect(said).toContain(words);
}
