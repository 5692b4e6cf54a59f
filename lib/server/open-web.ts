import { createServer } from "node:http";
import { Pool } from "pg";
import type { Env } from "@/lib/env";
import { closeHttp } from "@/lib/server/close-http";
import type { Closers } from "@/lib/server/closers";
import type { Database } from "@/lib/server/open-database";
import { listen } from "@/lib/server/port";
import { quietConsole } from "@/lib/server/quiet-console";
import { root } from "@/lib/server/root";

/** Prepares Next in this process, puts the front before it and listens. */
export async function openWeb(options: {
  env: Env;
  database: Database;
  closers: Closers;
}): Promise<void> {
  const { env, database, closers } = options;
  const nextHandler = await prepareNext(env, closers);
  const { createFront } = await import("@/lib/server/front/create-front");
  const { handler, close } = await createFront({
    nextHandler,
    databaseUrl: database.databaseUrl,
    readerDatabaseUrl: database.readerDatabaseUrl,
    storeBytes: env.pageStoreBytes,
    appUrl: env.appUrl,
    trustProxy: env.trustProxy,
    ready: databaseReady(database.readerDatabaseUrl, closers),
  });
  closers.add(close);
  const server = createServer(handler);
  await listen(server, env.port);
  closers.add(() => closeHttp(server, requestPatience));
}

/** How long a request in flight may take after the order to stop, in milliseconds. */
const requestPatience = 10_000;

async function prepareNext(env: Env, closers: Closers) {
  // React and Next choose their production code by this name when they are loaded.
  if (env.production) Object.assign(process.env, { NODE_ENV: "production" });
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  quietConsole();
  const app = next({ dev: false, dir: root });
  closers.add(() => app.close());
  await app.prepare();
  return app.getRequestHandler();
}

function databaseReady(readerDatabaseUrl: string, closers: Closers): () => Promise<boolean> {
  const pool = new Pool({
    connectionString: readerDatabaseUrl,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  pool.on("error", () => undefined);
  closers.add(() => pool.end());
  return () =>
    pool.query("SELECT 1").then(
      () => true,
      () => false,
    );
}
