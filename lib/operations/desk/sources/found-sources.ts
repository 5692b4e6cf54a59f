import type { Stores } from "@/lib/data/desk/transaction";
import type { Publisher, Source } from "@/lib/domain/source";
import type { CaptureFacts, FoundSource, SourceHead } from "@/lib/domain/source-views";

/** Sources with their copies, in the order of these ids. */
export async function foundSources(
  { sources, captures }: Pick<Stores, "sources" | "captures">,
  ids: readonly string[],
): Promise<FoundSource[]> {
  const found = new Map((await sources.byIds(ids)).map((source) => [source.id, source]));
  const publishers = new Map((await sources.publishers()).map((one) => [one.id, one]));
  const copies = await captures.of(ids);
  return ids.flatMap((id) => {
    const source = found.get(id);
    if (!source) return [];
    const own = copies.filter((copy) => copy.sourceId === id);
    const facts = own.map(({ sourceId: _source, ...rest }): CaptureFacts => rest);
    return [{ ...sourceHead(source, publishers), captures: facts }];
  });
}

/** What is said of a source wherever it is named at the desk. */
export function sourceHead(
  { id, title, kind, language, protection, publisher }: Source,
  publishers: ReadonlyMap<string, Publisher>,
): SourceHead {
  const known = publishers.get(publisher.value ?? "");
  return {
    id,
    title,
    kind,
    language,
    protection,
    publisher: known?.name ?? null,
    risk: known?.risk ?? null,
  };
}
