import { deskClient } from "@/lib/data/clients";
import type { CopiedRow } from "@/lib/data/desk/search-copy-store";

/** Puts rows of search into a database, as the door would; their texts are empty. */
export async function storeSearchRowsOf(rows: readonly CopiedRow[]): Promise<void> {
  await deskClient().searchDocument.createMany({
    data: rows.map(({ attributes, ...row }) => ({
      ...row,
      address: `/invented/${row.id}`,
      title: row.titleTerms,
      body: "",
      keywords: "",
      attributes: attributes ?? {},
    })),
  });
}
