import { PrismaPg } from "@prisma/adapter-pg";
import { closeAttempts } from "@/lib/data/desk/attempts";
import { PrismaClient } from "@/lib/data/generated/client";
import { Refusal } from "@/lib/domain/refusal";
import { readEnv } from "@/lib/env";

const open: { desk?: PrismaClient; published?: PrismaClient } = {};

/** The connection of those who write: owner of all three schemas. */
export function deskClient(): PrismaClient {
  open.desk ??= connect(readEnv().databaseUrl, 8);
  return open.desk;
}

/** The connection of those who read in public: the role `otkaz_reader`, which cannot see the desk. */
export function publishedClient(): PrismaClient {
  open.published ??= connect(readEnv().readerDatabaseUrl, 8, slowest);
  return open.published;
}

/** A busy database may take so long over a wide search, in milliseconds; it is answered, not broken off. */
const slowest = 20_000;

/** Ends every connection. */
export async function closeClients(): Promise<void> {
  await Promise.all([open.desk?.$disconnect(), open.published?.$disconnect(), closeAttempts()]);
  delete open.desk;
  delete open.published;
}

function connect(url: string | undefined, max: number, timeout = 5000): PrismaClient {
  if (!url) throw new Refusal("unavailable", "problem.noDatabase");
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max, connectionTimeoutMillis: 5000 }),
    transactionOptions: { timeout, maxWait: timeout },
    errorFormat: "minimal",
    log: [],
  });
}
