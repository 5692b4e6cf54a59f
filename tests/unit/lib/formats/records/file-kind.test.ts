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

  it("is none where nothing is known, nor for an archive in an archive", async () => {
    expect(await fileKind({ name: "a", bytes: new Uint8Array([0, 1, 2, 3]) })).toBeNull();
    const inner = zipSync({ "a.csv": strToU8("uid;court\n1;2") });
    expect(await fileKind(zipped({ "inner.zip": inner }))).toBeNull();
  });

  it("is not guessed of an archive that is broken", async () => {
    const bytes = zipSync({ "a.csv": table.bytes }).slice(0, 40);
    await expect(fileKind({ name: "a.zip", bytes })).rejects.toMatchObject({
      kind: "invalid",
      key: "records.file.broken",
    });
  });
});
