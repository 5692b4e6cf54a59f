import { listenToDatabase } from "./announcements";
import { buildFront, type Front } from "./build-front";
import type { NextHandler } from "./render";

export type FrontOptions = {
  nextHandler: NextHandler;
  /** The primary database: announcements cannot be heard from a standby. */
  databaseUrl: string;
  readerDatabaseUrl: string;
  storeBytes: number;
  appUrl: string;
  ready: () => Promise<boolean>;
  /** Whether `X-Forwarded-For` was written by a proxy of ours. */
  trustProxy?: boolean;
  log?: (line: string) => void;
};

/** The HTTP front of the process: finished pages before Next. */
export function createFront(options: FrontOptions): Promise<Front> {
  return buildFront({
    nextHandler: options.nextHandler,
    announcements: listenToDatabase(options.databaseUrl),
    storeBytes: options.storeBytes,
    appUrl: options.appUrl,
    ready: options.ready,
    trustProxy: options.trustProxy ?? false,
    log: options.log ?? ((line) => process.stderr.write(`${line}\n`)),
    renderTimeoutMs: 20_000,
  });
}
