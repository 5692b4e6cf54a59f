import { readEnv } from "@/lib/env";
import type { Command } from "@/lib/server/command";
import { joinMeilisearch, openMeilisearch } from "@/lib/server/meilisearch/open-meilisearch";
import type { Report } from "@/lib/server/report";
import { StartProblem } from "@/lib/server/start-problem";
import { withDatabase } from "@/lib/server/with-database";

// What works on the database is imported when called: what it imports reads the database's address.

const usage = `Usage:
  npm run otkaz -- search status     which engine answers, and what waits to be told to it
  npm run otkaz -- search sweep      compare the index with what is public, and put it right
  npm run otkaz -- search rebuild    build the index anew beside the one in use
`;

/** What an operator does about the search engine beside PostgreSQL. Readers notice nothing of it. */
export const search: Command = {
  name: "search",
  summary: "search status | sweep | rebuild: the index of the search engine",
  async run([verb = ""]) {
    const work = works[verb];
    if (!work) {
      process.stderr.write(usage);
      return 2;
    }
    await withDatabase(async (_database, progress, closers) => {
      await progress.step("Search engine", (report) => findEngine({ report, closers }));
      await work(progress.line);
    });
    return 0;
  },
};

const works: Record<string, (report: Report) => Promise<void>> = { status, sweep, rebuild };

/** The one of a running Otkaz, else one that is started for as long as this takes. */
async function findEngine({
  report,
  closers,
}: Pick<Parameters<typeof openMeilisearch>[0], "report" | "closers">) {
  const env = readEnv();
  if (!(await joinMeilisearch(env))) await openMeilisearch({ env, report, closers });
}

async function status(report: Report): Promise<void> {
  const { describeSearch } = await import("@/lib/search/describe-search");
  for (const [name, value] of await describeSearch(new Date()))
    report(`${name.padEnd(14)}${value}`);
}

async function sweep(report: Report): Promise<void> {
  const { sweepIndex } = await import("@/lib/search/sweep-index");
  const { drainOutbox } = await import("@/lib/search/drain-outbox");
  const { inTransaction } = await import("@/lib/data/desk/transaction");
  const { writer } = await engine();
  if (!(await writer.exists())) await rebuild(report);
  await writer.prepare();
  const again = await inTransaction(({ outbox }) => outbox.unshelve());
  if (again > 0) report(`${again} changes are taken from the shelf and told again`);
  const { documents, missing, stale, extra } = await sweepIndex(writer);
  while ((await drainOutbox(writer, new Date())).more);
  report(`${documents} documents: ${missing} were missing, ${stale} old, ${extra} too much`);
}

async function rebuild(report: Report): Promise<void> {
  const { rebuildIndex } = await import("@/lib/search/rebuild-index");
  const { connection } = await engine();
  const documents = await rebuildIndex(connection, { at: new Date(), report });
  report(`The index was built anew with ${documents} documents`);
}

async function engine() {
  const { meilisearchConnection } = await import("@/lib/search/meilisearch/connection");
  const { indexWriter } = await import("@/lib/search/meilisearch/index-writer");
  const connection = await meilisearchConnection();
  if (!connection)
    throw new StartProblem(
      "There is no search engine beside PostgreSQL: set MEILI_HOST, or put a program meilisearch on the PATH.",
    );
  return { connection, writer: indexWriter(connection.admin, connection.index) };
}
