import { publishedClient } from "@/lib/data/clients";

/** The version that a case had in a version of the data; null where it was not public then. */
export async function readCaseVersionAt(id: string, dataVersion: number): Promise<number | null> {
  const row = await publishedClient().publication.findFirst({
    where: { kind: "case", id, lang: "en", sequence: { lte: dataVersion } },
    select: { version: true },
    orderBy: { version: "desc" },
  });
  return row?.version ?? null;
}

/** Where the quotations of a case begin in the copies of their sources, by excerpt. */
export async function readQuotationStarts(id: string): Promise<Map<string, number>> {
  const rows = await publishedClient().quotation.findMany({
    where: { usedKind: "case", usedId: id },
    select: { excerptId: true, startAt: true },
  });
  return new Map(rows.map((row) => [row.excerptId, row.startAt]));
}
