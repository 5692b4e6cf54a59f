import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { dayOf } from "@/lib/data/json-column";
import type { PageKeys } from "@/lib/domain/public/shown";
import type { FactColumns } from "@/lib/domain/statistics/fact-columns";
import type { Measure } from "@/lib/domain/statistics/query";
import type { LagCount } from "@/lib/domain/statistics/reporting-lag";
import { readFactColumns } from "./read-fact-columns";

/** The key on whose version everything here depends. */
export const recordKeys = ["records"] as const;

type Copies = { version: number; columns: Map<boolean, Promise<FactColumns>> };

let copies: Copies = { version: -1, columns: new Map() };

/**
 * The public records, real or invented ones, in columns. Held in memory until records are announced
 * anew; `keys` are the versions of the keys, read before this.
 */
export function readRecordColumns(keys: PageKeys, synthetic: boolean): Promise<FactColumns> {
  const version = keys[recordKeys[0]] ?? 0;
  if (copies.version !== version) copies = { version, columns: new Map() };
  const { columns } = copies;
  const held = columns.get(synthetic) ?? readFactColumns(synthetic);
  columns.set(synthetic, held);
  held.catch(() => columns.delete(synthetic));
  return held;
}

/** What is public of court records: the batches, and the newest day on which one became so. */
export async function readRecordBatches() {
  const rows = await publishedClient().recordBatch.findMany({
    orderBy: { sequence: "desc" },
    select: { synthetic: true, publishedOn: true },
  });
  const of = (synthetic: boolean) => {
    const batches = rows.filter((row) => row.synthetic === synthetic);
    const newest = batches[0];
    return newest ? { batches: batches.length, newest: dayOf(newest.publishedOn) } : null;
  };
  return { real: of(false), synthetic: of(true) };
}

const lags = z.array(
  z.object({ measure: z.enum(["received", "decided"]), days: z.int(), records: z.int() }),
);

/** How many records of an instance the portal showed so many days after the event. */
export async function readLagCounts(of: {
  instance: string;
  synthetic: boolean;
}): Promise<Record<Measure, LagCount[]>> {
  const rows = lags.parse(await publishedClient().recordLag.findMany({ where: of }));
  return {
    received: rows.filter(({ measure }) => measure === "received"),
    decided: rows.filter(({ measure }) => measure === "decided"),
  };
}
