import { createHash } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { z } from "zod";
import { type MeilisearchAddress, readEnv } from "@/lib/env";
import { httpClient } from "./http-client";
import { apiErrorOf } from "./trouble";

/** Two ways to the server: one key may only search our index, the other only fill it. */
export type Connection = {
  index: string;
  search: Meilisearch;
  admin: Meilisearch;
  /** Which version answers; null where our keys may not ask. */
  version: () => Promise<string | null>;
};

const open = new Map<string, Promise<Connection>>();

/** The server of the settings; null where none is. Throws where its keys cannot be had. */
export async function meilisearchConnection(): Promise<Connection | null> {
  const address = readEnv().meilisearch;
  if (!address) return null;
  const name = JSON.stringify(address);
  const known = open.get(name);
  if (known) return known;
  const connecting = connect(address);
  open.set(name, connecting);
  // What could not be had is asked for again the next time.
  connecting.catch(() => open.delete(name));
  return connecting;
}

/** How long an answer may take, and a task, in milliseconds; readers wait no longer than their budget. */
const patience = 10_000;
const defaultWaitOptions = { timeout: 60_000, interval: 30 };

async function connect({ host, index, keys }: MeilisearchAddress): Promise<Connection> {
  const client = (apiKey: string) =>
    new Meilisearch({ host, apiKey, httpClient: httpClient(patience), defaultWaitOptions });
  const pair = "master" in keys ? await keysOf(client(keys.master), index) : keys;
  const versed = client("master" in keys ? keys.master : keys.admin);
  return {
    index,
    search: client(pair.search),
    admin: client(pair.admin),
    version: () =>
      versed.getVersion().then(
        ({ pkgVersion }) => pkgVersion,
        () => null,
      ),
  };
}

/** The master key makes two keys, once; else it asks for the version alone. */
async function keysOf(master: Meilisearch, index: string) {
  const [search, admin] = await Promise.all([
    keyFor(master, { actions: ["search"], indexes: [index] }),
    keyFor(master, { actions: indexing, indexes: [index, `${index}-*`] }),
  ]);
  return { search, admin };
}

const indexing = [
  "search",
  "documents.*",
  "indexes.*",
  "settings.*",
  "tasks.get",
  "stats.get",
] as const;

type Rights = { actions: readonly (typeof indexing)[number][]; indexes: string[] };

/** A key's number follows from what it may do, so that every instance finds the same one. */
async function keyFor(master: Meilisearch, { actions, indexes }: Rights): Promise<string> {
  const uid = numberOf(JSON.stringify([actions, indexes]));
  const found = await master.getKey(uid).catch(unless("api_key_not_found"));
  if (found) return key.parse(found).key;
  const description = actions.length > 1 ? "Otkaz fills its index" : "Otkaz searches its index";
  const made = await master
    .createKey({ uid, actions: [...actions], indexes, description, expiresAt: null })
    .catch(unless("api_key_already_exists"));
  return key.parse(made ?? (await master.getKey(uid))).key;
}

const key = z.object({ key: z.string().min(16) });

/** Goes on with undefined after one expected answer; throws any other. */
function unless(code: string) {
  return (error: unknown) => {
    if (apiErrorOf(error)?.cause?.code === code) return undefined;
    throw error;
  };
}

/** A version 4 UUID made of a text. */
function numberOf(text: string): string {
  const hex = createHash("sha256").update(`otkaz ${text}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join("-");
}
