import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readAppFile, removeAppFile, writeAppFile } from "@/lib/server/app-file";

const content = { pid: 4242, url: "http://localhost:3000", startedAt: "2026-01-01T00:00:00.000Z" };
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "otkaz-app-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("comes back as it was written", async () => {
  await writeAppFile(folder, content);
  expect(await readAppFile(folder)).toEqual(content);
});

it("of another process is not removed", async () => {
  await writeAppFile(folder, content);
  await removeAppFile(folder, 1);
  expect(await readAppFile(folder)).toEqual(content);
});

it("of this process is removed", async () => {
  await writeAppFile(folder, content);
  await removeAppFile(folder, content.pid);
  expect(await readAppFile(folder)).toBeUndefined();
});

it.each(["", "{", '{"pid":"x"}'])("that holds %j counts as none", async (text) => {
  await writeFile(join(folder, "app.json"), text);
  expect(await readAppFile(folder)).toBeUndefined();
});
