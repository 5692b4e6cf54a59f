import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { headingSignature } from "@/lib/domain/records/propose-mapping";
import { recordColumns } from "@/lib/domain/records/record-columns";
import { tellsRecords } from "@/lib/domain/records/remembered-mapping";
import { Refusal } from "@/lib/domain/refusal";
import { fileKind } from "@/lib/formats/records/file-kind";
import { assertMay } from "@/lib/policies/may";
import { waitingFile } from "./waiting-file";

const given = z.strictObject({
  id: z.coerce.number().int(),
  /** For each field the heading of its column. */
  mapping: z.partialRecord(z.enum(recordColumns), z.string().min(1).max(4000)),
});

/**
 * Says which column of a waiting table is which field; remembered for the next table with the same
 * headings. Refuses as invalid a heading that there is not, and columns by which no record is told.
 */
export function chooseColumns(actor: Actor, input: unknown): Promise<void> {
  assertMay(actor, "importRecords");
  const { id, mapping } = parseInput(given, input);
  return inTransaction(async (stores) => {
    const { file } = await waitingFile(stores, id);
    const kind = await fileKind(file);
    if (kind?.format !== "csv") throw new Refusal("conflict", "records.notWaiting");
    const { headers } = kind;
    if (!Object.values(mapping).every((heading) => headers.includes(heading)))
      throw new Refusal("invalid", "records.mapping.unknown");
    if (!tellsRecords(mapping)) throw new Refusal("invalid", "records.mapping.needed");
    const at = new Date();
    await stores.importFiles.setMapping(id, mapping);
    const signature = headingSignature(headers);
    const by = actor.account;
    await stores.importFiles.remember({ signature, headings: headers, mapping, by, at });
    const about = { kind: "import", id: String(id) };
    await stores.journal.audit({ actor, action: "chooseColumns", about, at });
  });
}
