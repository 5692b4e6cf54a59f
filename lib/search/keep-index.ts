import { inTransaction } from "@/lib/data/desk/transaction";
import { drainOutbox } from "./drain-outbox";
import { meilisearchConnection } from "./meilisearch/connection";
import { indexWriter } from "./meilisearch/index-writer";
import { troubleOf } from "./meilisearch/trouble";
import { rebuildIndex } from "./rebuild-index";
import { sweepIndex } from "./sweep-index";

type Keeping = { report: (line: string) => void };

/** How often everything is compared, how often the settings; the longest wait after a failure. In ms. */
const sweepEveryMs = 24 * 60 * 60 * 1000;
const checkEveryMs = 60_000;
const longestWaitMs = 60_000;

/**
 * Keeps the index up to date: each call tells it what has changed. The first call, and one each day,
 * compares everything. A server that is down is left alone for a while, longer each time, up to a
 * minute. Where there is no other engine, nothing waits and nothing is withheld.
 */
export function keepIndex({ report }: Keeping) {
  const state = { failures: 0, quietUntil: 0 };
  const done = { checkedAt: 0, sweptAt: 0 };
  return async (at: Date): Promise<void> => {
    if (at.getTime() < state.quietUntil) return;
    try {
      await turn(at, done, report);
      if (state.failures > 0) report("The search engine is up to date again");
      state.failures = 0;
    } catch (error) {
      if (state.failures === 0)
        report(`The search engine cannot be told what changed (${troubleOf(error)}); trying again`);
      state.failures++;
      state.quietUntil = at.getTime() + Math.min(1000 * 2 ** state.failures, longestWaitMs);
    }
  };
}

type Done = { checkedAt: number; sweptAt: number };

async function turn(at: Date, done: Done, report: Keeping["report"]): Promise<void> {
  const connection = await meilisearchConnection();
  if (!connection) return nothingWaits(at);
  const now = at.getTime();
  const writer = indexWriter(connection.admin, connection.index);
  if ((await somethingIsDue(at)) || now - done.checkedAt >= checkEveryMs) {
    // One that was lost is made anew; until it is whole, questions go to PostgreSQL.
    if (!(await writer.exists())) await rebuildIndex(connection, { at, report: () => undefined });
    else if ((await writer.prepare()).length > 0) done.sweptAt = 0;
    done.checkedAt = now;
  }
  await drainAll(writer, report);
  if (now - done.sweptAt < sweepEveryMs) return;
  await sweepIndex(writer);
  done.sweptAt = now;
}

/** Before anything is told it is looked whether the index is there: telling would make half of one. */
async function somethingIsDue(at: Date): Promise<boolean> {
  return inTransaction(async ({ outbox }) => (await outbox.due(at, 1)).length > 0);
}

async function nothingWaits(at: Date): Promise<void> {
  await inTransaction(async ({ outbox, searchCopies }) => {
    if (!(await outbox.tryLock())) return;
    await outbox.doneWithAll(at);
    await searchCopies.releaseAll();
  });
}

async function drainAll(
  writer: ReturnType<typeof indexWriter>,
  report: Keeping["report"],
): Promise<void> {
  for (;;) {
    const { shelved, more } = await drainOutbox(writer, new Date());
    for (const { kind, subjectId } of shelved)
      report(
        `The search engine does not take ${kind} ${subjectId}: see npm run otkaz -- search status`,
      );
    if (!more) return;
  }
}
