import { createHash } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { largestFileBytes } from "@/lib/domain/media-type";
import { fileNameOf } from "@/lib/domain/records/file-name";
import { Refusal } from "@/lib/domain/refusal";
import { fileKind } from "@/lib/formats/records/file-kind";
import { assertMay } from "@/lib/policies/may";
import { mappingFor } from "./mapping-for";

/** A file as a browser sends it. */
export type HandedIn = { name: string; bytes: Uint8Array };

/** How large a file may be that is handed in on a page; a larger one is read by the operator. */
export function uploadLimits(actor: Actor): { megabytes: number } {
  assertMay(actor, "importRecords");
  return { megabytes: Math.floor(largestFileBytes / (1024 * 1024)) };
}

/**
 * Keeps a file of court records that was handed in on a page, as a batch that waits: nothing of it is
 * a record yet. Answers the batch. Refuses an empty file and one that is nothing known as invalid.
 */
export async function handInFile(actor: Actor, { name, bytes }: HandedIn): Promise<number> {
  assertMay(actor, "importRecords");
  if (bytes.length === 0) throw new Refusal("invalid", "records.file.missing");
  const fileName = fileNameOf(name);
  const kind = await fileKind({ name: fileName, bytes });
  if (kind === null) throw new Refusal("invalid", "records.file.unknownFormat", { file: fileName });
  const fileDigest = createHash("sha256").update(bytes).digest("hex");
  return inTransaction(async (stores) => {
    const mapping = await mappingFor(stores, kind);
    const at = new Date();
    const about = { fileName, fileDigest, fileBytes: bytes.length, format: kind.format };
    const id = await stores.importFiles.keep({ ...about, mapping, by: actor.account, at }, bytes);
    const subject = { kind: "import", id: String(id) };
    await stores.journal.audit({ actor, action: "handInRecords", about: subject, at });
    return id;
  });
}
