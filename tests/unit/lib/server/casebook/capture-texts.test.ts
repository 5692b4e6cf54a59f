import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { captureTexts } from "@/lib/server/casebook/capture-texts";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const text = "An invented document: и\u0306.";
let folder = "";

beforeEach(async () => {
  folder = await temporaryFolder();
  const sha256 = createHash("sha256").update(text).digest("hex");
  const captures = [{ id: "invented.1", sha256, codePoints: 24, fileName: "invented.txt" }];
  const source = { id: "invented", kind: "article", title: "Invented", titleBasis: "printed" };
  const sources = [{ ...source, language: "ru", captures }];
  await writeFile(join(folder, "sources.json"), JSON.stringify(sources));
});
afterEach(() => removeFolder(folder));

describe("the documents behind the casebook", () => {
  it("are asked for by the name of the setting when one is missing", async () => {
    await expect(captureTexts(folder, folder)).rejects.toThrow(/OTKAZ_SEED_DOCUMENTS/);
  });

  it("are refused when one is another document than the one quoted", async () => {
    await writeFile(join(folder, "invented.txt"), `${text}!`);
    await expect(captureTexts(folder, folder)).rejects.toThrow(/not the document/);
  });

  it("are read in the form in which positions are counted", async () => {
    await writeFile(join(folder, "invented.txt"), text);
    expect(await captureTexts(folder, folder)).toEqual(
      new Map([["invented.1", text.normalize("NFC")]]),
    );
  });
});
