import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkPath } from "@/lib/server/casebook/check-path";
import { StartProblem } from "@/lib/server/start-problem";
import { aSeedCase, inventedCapture } from "@/tests/fixtures/a-seed-case";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const captures = new Map([["invented.1", inventedCapture]]);
let folder = "";

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => removeFolder(folder));

async function aCaseFolder(files = aSeedCase()): Promise<string> {
  const path = join(folder, "9901-ivan-invented");
  await mkdir(path);
  await writeFile(join(path, "case.json"), files.json);
  await writeFile(join(path, "narrative.en.md"), files.narrativeEn ?? "");
  return path;
}

describe("the check of a path", () => {
  it("refuses a path where nothing lies, in a sentence", async () => {
    await expect(checkPath(join(folder, "missing"), captures)).rejects.toThrow(StartProblem);
  });

  it("refuses a folder without case.json, in a sentence", async () => {
    await expect(checkPath(folder, captures)).rejects.toThrow(/case\.json is missing/);
  });

  it("names the case and the id of what is wrong", async () => {
    const path = await aCaseFolder(aSeedCase({ excerpts: [] }));
    const { lines } = await checkPath(path, captures);
    expect(lines).toEqual([
      expect.stringMatching(/9901-ivan-invented: invented\.e1: is cited, but/),
    ]);
  });

  it("writes positions back once, and nothing the second time", async () => {
    const path = await aCaseFolder();
    expect(await checkPath(path, captures)).toEqual({ lines: [], written: true });
    const located: unknown = JSON.parse(await readFile(join(path, "case.json"), "utf8"));
    expect(located).toMatchObject({ excerpts: [{ start: 0, end: 21 }] });
    expect(await checkPath(path, captures)).toEqual({ lines: [], written: false });
  });
});
