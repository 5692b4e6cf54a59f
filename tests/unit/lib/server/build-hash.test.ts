import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildHash } from "@/lib/server/build-hash";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "otkaz-build-"));
  await write("app/page.tsx", "page");
  await write("lib/domain/term.ts", "term");
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

it("stays the same while nothing changes", async () => {
  expect(await buildHash(folder)).toBe(await buildHash(folder));
});

it.each(["app/page.tsx", "components/new.tsx", "public/own/a.js", "package-lock.json"])(
  "changes with %s",
  async (path) => {
    const before = await buildHash(folder);
    await write(path, "changed");
    expect(await buildHash(folder)).not.toBe(before);
  },
);

it("changes when a file gets another name", async () => {
  const before = await buildHash(folder);
  await rename(join(folder, "app/page.tsx"), join(folder, "app/other.tsx"));
  expect(await buildHash(folder)).not.toBe(before);
});

it.each(["lib/server/main.ts", "lib/data/generated/client.ts", "tests/a.test.ts", "README.md"])(
  "does not change with %s, of which no page is made",
  async (path) => {
    const before = await buildHash(folder);
    await write(path, "changed");
    expect(await buildHash(folder)).toBe(before);
  },
);
