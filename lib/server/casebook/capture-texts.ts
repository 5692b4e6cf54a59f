import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Capture, source } from "@/lib/domain/source";
import type { CaptureTexts } from "@/lib/formats/casebook/locate-excerpts";
import { readList } from "@/lib/formats/casebook/read-list";
import { StartProblem } from "@/lib/server/start-problem";

/**
 * Reads the documents that the casebook quotes from a folder of them. Throws StartProblem when one is
 * missing, or is not the document that `sources.json` knows by its hash.
 */
export async function captureTexts(casebook: string, documents: string): Promise<CaptureTexts> {
  const list = await readFile(join(casebook, "sources.json"), "utf8");
  const captures = readList(source, "sources.json", list).flatMap((one) => one.captures);
  return new Map(
    await Promise.all(captures.map(async (one) => [one.id, await textOf(one, documents)] as const)),
  );
}

async function textOf({ fileName, sha256 }: Capture, documents: string): Promise<string> {
  const path = join(documents, fileName);
  const bytes = await readFile(path).catch((error) => {
    throw new StartProblem(
      `${path} cannot be read: set OTKAZ_SEED_DOCUMENTS to the folder of the documents.`,
      error,
    );
  });
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw new StartProblem(
      `${path} is not the document that the casebook quotes: its hash is not the one in sources.json.`,
    );
  return bytes.toString("utf8").normalize("NFC");
}
