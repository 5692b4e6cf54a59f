import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileBytes } from "@/lib/formats/records/record-file";
import { allOf } from "@/tests/fixtures/records/chunked";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "otkaz-file-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function readAs(size?: number): Promise<string> {
  const path = join(folder, "a.csv");
  await writeFile(path, "uid,court\n");
  const file = { name: "a.csv", path, ...(size === undefined ? {} : { size }) };
  return Buffer.concat(await allOf(fileBytes(file))).toString();
}

describe("the bytes of a file on a disk", () => {
  it("are refused where it has become shorter since it was looked at", async () => {
    await expect(readAs(100)).rejects.toMatchObject({
      kind: "conflict",
      key: "records.file.changed",
    });
  });

  it("are those that it had then, where it has grown since", async () => {
    expect(await readAs(3)).toBe("uid");
    expect(await readAs(0)).toBe("");
  });

  it("are all of them where nobody looked at it before", async () => {
    expect(await readAs()).toBe("uid,court\n");
  });
});
