import type { Tx } from "@/lib/data/desk/tx";
import { digestOf } from "@/lib/data/published/digest";

/** Recomputes the digests of all public versions; names those that do not hold. */
export async function verifyChains(tx: Tx) {
  const rows = await tx.publication.findMany({
    orderBy: [{ kind: "asc" }, { id: "asc" }, { lang: "asc" }, { version: "asc" }],
  });
  const before = new Map<string, string>();
  const broken: string[] = [];
  for (const row of rows) {
    const chain = `${row.kind}/${row.id}/${row.lang}`;
    const linked = row.previousDigest === (before.get(chain) ?? null);
    if (!linked || !holds(row)) broken.push(`${chain}/${row.version}`);
    before.set(chain, row.digest);
  }
  const redacted = rows.filter((row) => row.salt === null).length;
  return { held: rows.length - broken.length, redacted, broken };
}

function holds(row: {
  salt: string | null;
  previousDigest: string | null;
  document: unknown;
  digest: string;
}): boolean {
  return row.salt === null || digestOf(row.previousDigest, row.salt, row.document) === row.digest;
}
