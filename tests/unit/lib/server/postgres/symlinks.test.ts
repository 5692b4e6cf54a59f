import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeSymlinks } from "@/lib/server/postgres/symlinks";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "otkaz-links-"));
  await mkdir(join(folder, "lib"));
  await writeFile(join(folder, "lib/libpq.so.5.18"), "library");
});
afterEach(() => rm(folder, { recursive: true }));

async function list(...targets: string[]): Promise<void> {
  const links = targets.map((target) => ({ source: "native/lib/libpq.so.5.18", target }));
  await writeFile(join(folder, "pg-symlinks.json"), JSON.stringify(links));
}

it("makes every link of the list, relative, so that the folder can be copied", async () => {
  await list("native/lib/libpq.so", "native/lib/libpq.so.5");
  expect(await makeSymlinks(folder)).toBe(true);
  expect(await readlink(join(folder, "lib/libpq.so.5"))).toBe("libpq.so.5.18");
  expect(await readFile(join(folder, "lib/libpq.so"), "utf8")).toBe("library");
});

it("leaves links alone that exist", async () => {
  await list("native/lib/libpq.so");
  await makeSymlinks(folder);
  expect(await makeSymlinks(folder)).toBe(true);
});

it("has nothing to do on a platform without a list", async () => {
  expect(await makeSymlinks(folder)).toBe(true);
});

it("says when a link cannot be made", async () => {
  await list("native/missing/libpq.so");
  expect(await makeSymlinks(folder)).toBe(false);
});

it("follows no list out of its folder", async () => {
  await list("native/../../outside.so", "outside.so");
  expect(await makeSymlinks(folder)).toBe(true);
  await expect(readlink(join(folder, "../outside.so"))).rejects.toThrow("ENOENT");
});
