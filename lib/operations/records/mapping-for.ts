import type { Stores } from "@/lib/data/desk/transaction";
import { headingSignature, proposeMapping } from "@/lib/domain/records/propose-mapping";
import type { ColumnMapping } from "@/lib/domain/records/record-columns";
import { rememberedMapping } from "@/lib/domain/records/remembered-mapping";
import type { FileKind } from "@/lib/formats/records/file-kind";

/** The columns of a table of unknown headings: as they were chosen last, else as proposed. */
export async function mappingFor(
  { importFiles }: Pick<Stores, "importFiles">,
  kind: FileKind,
): Promise<ColumnMapping | null> {
  if (kind.format !== "csv") return null;
  const remembered = await importFiles.remembered(headingSignature(kind.headers));
  return remembered ? rememberedMapping(remembered, kind.headers) : proposeMapping(kind.headers);
}
