import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { madeUid } from "@/lib/domain/records/made-uid";
import { rowsOfFile } from "@/tests/fixtures/records/rows-of";

const line = (number: number) =>
  `${JSON.stringify({ cui: madeUid("77GV0020", 2023, number), caseNumber: `1-${number}/2023`, synthetic: true })}\n`;
const lines = Buffer.from(line(1) + line(2));
const refusalOf = async (name: string, bytes: Uint8Array) => {
  const refused = rowsOfFile(name, bytes).then(
    () => null,
    (error: unknown) => error,
  );
  return await refused;
};

/** A text of blanks that packs as nothing written by people does. */
const bomb = Buffer.concat([Buffer.from(line(1)), Buffer.alloc(40 * 1024 * 1024, " ")]);

describe("an archive that is refused", () => {
  it.each([
    ["unpacks into too much", "a.gz", () => gzipSync(bomb), "too-large", "bomb"],
    ["unpacks into too much", "a.zip", () => zipSync({ "a.json": bomb }), "too-large", "bomb"],
    ["is cut off", "a.gz", () => gzipSync(lines).subarray(0, -12), "invalid", "broken"],
    [
      "is cut off",
      "a.zip",
      () => zipSync({ "a.json": lines }).subarray(0, -9),
      "invalid",
      "broken",
    ],
    ["holds nothing", "a.zip", () => zipSync({ "folder/": new Uint8Array() }), "invalid", "empty"],
    ["climbs out", "a.zip", () => zipSync({ "../a.json": lines }), "invalid", "names"],
    ["begins at the root", "a.zip", () => zipSync({ "/etc/a.json": lines }), "invalid", "names"],
    ["is packed twice", "a.gz", () => gzipSync(gzipSync(lines)), "invalid", "nested"],
  ])("%s (%s)", async (_, name, pack, kind, key) => {
    expect(await refusalOf(name, pack())).toMatchObject({ kind, key: `records.file.${key}` });
  });

  it("hides control signs in a name", async () => {
    const packed = zipSync({ "я\u0007.json": lines });
    expect(await refusalOf("a.zip", packed)).toMatchObject({ key: "records.file.names" });
  });

  it("says that some of its bytes are others than they were", async () => {
    const packed = Buffer.from(zipSync({ "a.json": [lines, { level: 0 }] }));
    const at = packed.indexOf("1-2/2023");
    packed.write("1-3", at);
    expect(await refusalOf("a.zip", packed)).toMatchObject({ key: "records.file.broken" });
  });
});

describe("an archive that is read", () => {
  it("gives the rows of a packed file under its own name", async () => {
    const rows = await rowsOfFile("a.ndjson.gz", gzipSync(lines));
    expect(rows.map(({ row, file, line: at }) => [row, file, at])).toEqual([
      [1, "a.ndjson.gz", 1],
      [2, "a.ndjson.gz", 2],
    ]);
  });

  it("gives the rows of all that lies in it, counted through", async () => {
    const rows = await rowsOfFile("a.zip", zipSync({ "b.json": lines, "c/d.json": lines }));
    expect(rows.map(({ row, file, line: at }) => [row, file, at])).toEqual([
      [1, "a.zip/b.json", 1],
      [2, "a.zip/b.json", 2],
      [3, "a.zip/c/d.json", 1],
      [4, "a.zip/c/d.json", 2],
    ]);
  });

  it("refuses what is no text of records in it as one row, and reads the rest", async () => {
    const packed = zipSync({
      "a.txt": Buffer.from("привет"),
      "b.gz": gzipSync(lines),
      "c.json": lines,
    });
    const rows = await rowsOfFile("a.zip", packed);
    expect(rows.map(({ refused }) => refused?.key)).toEqual([
      "records.row.unknownFormat",
      "records.row.nested",
      undefined,
      undefined,
    ]);
  });

  it("passes over folders and what systems leave beside files", async () => {
    const packed = zipSync({ "__MACOSX/a.json": lines, "x/.DS_Store": lines, "c.json": lines });
    expect(await rowsOfFile("a.zip", packed)).toHaveLength(2);
  });

  it("goes on behind the rows that are done", async () => {
    const rows = await rowsOfFile("a.zip", zipSync({ "b.json": lines, "c.json": lines }), {
      after: 3,
    });
    expect(rows.map(({ row, file }) => [row, file])).toEqual([[4, "a.zip/c.json"]]);
  });
});
