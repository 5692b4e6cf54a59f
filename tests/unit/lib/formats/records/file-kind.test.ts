import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileKind } from "@/lib/formats/records/file-kind";
import { aForeignTable, aTableRow, foreignHeadings } from "@/tests/fixtures/record-tables";

const table = aForeignTable([aTableRow()]);
const zipped = (files: Record<string, Uint8Array>) => ({ name: "a.zip", bytes: zipSync(files) });

describe("the kind of a file", () => {
  it("is told by what is in it, with its headings", async () => {
    expect(await fileKind(table)).toEqual({
      format: "csv",
      delimiter: ";",
      headers: [...foreignHeadings],
    });
  });

  it("is that of what is packed", async () => {
    expect(await fileKind({ name: "a.gz", bytes: gzipSync(table.bytes) })).toMatchObject({
      format: "csv",
    });
    expect(await fileKind(zipped({ "a/b.csv": table.bytes }))).toMatchObject({ format: "csv" });
  });

  it("is that of the first file of an archive that is known", async () => {
    const files = { "1.bin": new Uint8Array([0, 1, 2]), "2.csv": table.bytes };
    expect(await fileKind(zipped(files))).toMatchObject({ format: "csv" });
  });

  it("is none where nothing is known", async () => {
    expect(await fileKind({ name: "a", bytes: new Uint8Array([0, 1, 2, 3]) })).toBeNull();
  });

  it("is not looked for in an archive in an archive", async () => {
    const inner = zipSync({ "a.csv": strToU8("uid;court\n1;2") });
    const nested = { kind: "invalid", key: "records.file.nested" };
    for (const file of [zipped({ "inner.zip": inner }), { name: "a.gz", bytes: gzipSync(inner) }])
      await expect(fileKind(file)).rejects.toMatchObject(nested);
    const beside = { "1.zip": inner, "2.csv": table.bytes };
    expect(await fileKind(zipped(beside))).toMatchObject({ format: "csv" });
  });

  it("is not guessed of a workbook, whose sheets are to be saved as CSV", async () => {
    const workbook = zipped({ "[Content_Types].xml": strToU8("<?xml version='1.0'?><x/>") });
    await expect(fileKind(workbook)).rejects.toMatchObject({ key: "records.file.spreadsheet" });
  });

  it("is not guessed of an archive that is broken", async () => {
    const bytes = zipSync({ "a.csv": table.bytes }).slice(0, 40);
    await expect(fileKind({ name: "a.zip", bytes })).rejects.toMatchObject({
      kind: "invalid",
      key: "records.file.broken",
    });
  });
});
