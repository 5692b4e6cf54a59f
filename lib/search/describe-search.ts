import { inTransaction } from "@/lib/data/desk/transaction";
import { type Connection, meilisearchConnection } from "./meilisearch/connection";
import { indexWriter } from "./meilisearch/index-writer";
import { troubleOf } from "./meilisearch/trouble";

/** What an operator is told about search, line by line: a name and its value. */
export async function describeSearch(at: Date): Promise<[name: string, value: string][]> {
  const { waits, withheld, published } = await inTransaction(async ({ outbox, searchCopies }) => ({
    waits: await outbox.state(),
    withheld: (await searchCopies.withheld()).length,
    published: (await searchCopies.stamps()).length,
  }));
  const age = waits.oldest ? Math.round((at.getTime() - waits.oldest.getTime()) / 1000) : 0;
  return [
    ...(await describeEngine()),
    ["Published", `${published} documents`],
    ["Outbox", waits.waiting === 0 ? "empty" : `${waits.waiting} wait, the oldest for ${age} s`],
    ["Withheld", withheld === 0 ? "nothing" : `${withheld} things until the engine has them`],
    ["Shelf", waits.shelved.length === 0 ? "empty" : `${waits.shelved.length} were refused`],
    ...waits.shelved.map(({ kind, subjectId, attempts, trouble }): [string, string] => [
      "",
      `${kind} ${subjectId}: ${trouble}, after ${attempts} attempts`,
    ]),
  ];
}

async function describeEngine(): Promise<[string, string][]> {
  try {
    const connection = await meilisearchConnection();
    if (!connection) return [["Engine", "PostgreSQL alone"]];
    return await describeIndex(connection);
  } catch (error) {
    return [["Engine", `Meilisearch cannot be reached (${troubleOf(error)}); PostgreSQL answers`]];
  }
}

async function describeIndex({ admin, index, version }: Connection): Promise<[string, string][]> {
  const writer = indexWriter(admin, index);
  const named = `Meilisearch ${(await version()) ?? "of unknown version"}, index ${index}`;
  if (!(await writer.exists())) return [["Engine", `${named}: not made yet`]];
  return [
    ["Engine", named],
    ["Indexed", `${await writer.count()} documents`],
  ];
}
