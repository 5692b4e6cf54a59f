import { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { readEnv } from "@/lib/env";

/** How many attempts of a kind are counted, within how many seconds. */
export type Rule = { name: string; points: number; seconds: number };

/** What one more attempt came to: how many there were, and whether that is more than the rule has. */
export type Counted = { attempts: number; exceeded: boolean; waitMs: number };

const limiters = new Map<string, RateLimiterPostgres>();
const open: { pool?: Pool } = {};

/**
 * Counts one more attempt. The key is a hash already: what it stands for is not kept. Rules of one name
 * count together; the time of a key is that of the rule by which it was counted first.
 */
export async function countAttempt(rule: Rule, key: string): Promise<Counted> {
  try {
    const options = { customDuration: rule.seconds };
    return toCounted(await limiterOf(rule).consume(key, 1, options), false);
  } catch (answer) {
    if (answer instanceof RateLimiterRes) return toCounted(answer, true);
    throw answer;
  }
}

/** Takes back one attempt that was counted. */
export async function uncountAttempt(rule: Rule, key: string): Promise<void> {
  await limiterOf(rule).reward(key);
}

/** Forgets the attempts under a key. */
export async function forgetAttempts(rule: Rule, key: string): Promise<void> {
  await limiterOf(rule).delete(key);
}

/** Ends the connections on which attempts are counted. */
export async function closeAttempts(): Promise<void> {
  limiters.clear();
  await open.pool?.end();
  delete open.pool;
}

function toCounted(answer: RateLimiterRes, exceeded: boolean): Counted {
  return { attempts: answer.consumedPoints, exceeded, waitMs: answer.msBeforeNext };
}

/** Counting goes on in memory while the database does not answer. */
function limiterOf({ name, points, seconds }: Rule): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const shared = { keyPrefix: name, points, duration: seconds };
  const made = new RateLimiterPostgres({
    ...shared,
    storeClient: pool(),
    schemaName: "desk",
    tableName: "rate_limit",
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory(shared),
  });
  limiters.set(name, made);
  return made;
}

function pool(): Pool {
  if (open.pool) return open.pool;
  const made = new Pool({
    connectionString: readEnv().databaseUrl,
    max: 2,
    connectionTimeoutMillis: 2000,
    allowExitOnIdle: true,
  });
  // A connection that ends while it is idle is no trouble: the next attempt opens another.
  made.on("error", () => undefined);
  open.pool = made;
  return made;
}
