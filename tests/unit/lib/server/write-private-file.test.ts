import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writePrivateFile, writePrivateFileOnce } from "@/lib/server/write-private-file";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "otkaz-file-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("lets nobody else read", async () => {
  await writePrivateFile(join(folder, "a"), "text");
  expect((await stat(join(folder, "a"))).mode & 0o777).toBe(0o600);
});

it("replaces the text and leaves no draft", async () => {
  await writePrivateFile(join(folder, "a"), "old");
  await writePrivateFile(join(folder, "a"), "new");
  expect(await readFile(join(folder, "a"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["a"]);
});

it("never replaces what was to be written once", async () => {
  expect(await writePrivateFileOnce(join(folder, "a"), "first")).toBe(true);
  expect(await writePrivateFileOnce(join(folder, "a"), "second")).toBe(false);
  expect(await readFile(join(folder, "a"), "utf8")).toBe("first");
  expect(await readdir(folder)).toEqual(["a"]);
});
