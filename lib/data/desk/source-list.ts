import type { Tx } from "@/lib/data/desk/tx";
import type { Prisma } from "@/lib/data/generated/client";

/** What is looked for in the list of sources; null where it does not matter. */
export type SourceFilter = {
  /** Words of the title, an author, the publisher's name or the address. */
  words: string | null;
  kind: string | null;
  publisher: string | null;
  protection: string | null;
};

/** The most that one list of sources shows. */
const longestList = 500;

/** The ids of the sources that fit, the newest addition first. */
export async function listSources(tx: Tx, filter: SourceFilter): Promise<string[]> {
  const rows = await tx.source.findMany({
    where: whereOf(filter),
    select: { id: true },
    orderBy: [{ addedAt: { sort: "desc", nulls: "last" } }, { position: "desc" }],
    take: longestList,
  });
  return rows.map((row) => row.id);
}

function whereOf({ words, kind, publisher, protection }: SourceFilter): Prisma.SourceWhereInput {
  return {
    AND: (words ?? "").split(/\s+/).filter(Boolean).slice(0, 8).map(holds),
    ...(kind ? { kind } : {}),
    ...(publisher ? { publisherId: publisher } : {}),
    ...(protection ? { protection } : {}),
  };
}

function holds(word: string): Prisma.SourceWhereInput {
  const contains = { contains: likeText(word), mode: "insensitive" } as const;
  return {
    OR: [
      { title: contains },
      { address: contains },
      { authors: { has: word } },
      { publisher: { name: { path: ["en"], string_contains: word, mode: "insensitive" } } },
      { publisher: { name: { path: ["ru"], string_contains: word, mode: "insensitive" } } },
    ],
  };
}

/** A percent sign, an underscore or a backslash in the words means itself. */
function likeText(word: string): string {
  return word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
