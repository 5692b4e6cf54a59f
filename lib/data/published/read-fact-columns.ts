import { Client } from "pg";
import { to } from "pg-copy-streams";
import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import { columnBuilder } from "@/lib/domain/statistics/column-builder";
import type { FactColumns, RecordFact } from "@/lib/domain/statistics/fact-columns";
import { readEnv } from "@/lib/env";

/**
 * Every public court record, real or invented ones, as columns of codes and numbers. They come as one
 * stream over a connection of its own, so that a million of them never stand in memory as rows.
 */
export async function readFactColumns(synthetic: boolean): Promise<FactColumns> {
  const connectionString = readEnv().readerDatabaseUrl;
  if (!connectionString) throw new Refusal("unavailable", "problem.noDatabase");
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  // A connection that breaks says so in what is under way; nobody else need hear of it.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await readAll(client, synthetic);
  } finally {
    await client.end();
  }
}

const bytes = z.instanceof(Uint8Array);

async function readAll(client: Client, synthetic: boolean): Promise<FactColumns> {
  const builder = columnBuilder();
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of client.query(to(copyOf(synthetic)))) {
    const lines = (rest + decoder.decode(bytes.parse(chunk), { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) builder.add(factOf(line));
  }
  return builder.built();
}

/** Codes hold nothing that COPY would have to escape; days are made numbers here. */
function copyOf(synthetic: boolean): string {
  return `COPY (
    SELECT court, region, instance, array_to_string(provisions, '|'), received - date '1970-01-01',
      decided - date '1970-01-01', result, persons, "real", suspended, array_to_string(terms, '|'),
      act_published, closed, appealed, appeal_result, cassation_result
    FROM published.record_fact WHERE synthetic = ${synthetic}
  ) TO STDOUT`;
}

function factOf(line: string): RecordFact {
  const cells = line.split("\t");
  const text = (at: number) => cells[at] ?? none;
  const code = (at: number) => (text(at) === none ? null : text(at));
  const number = (at: number) => (text(at) === none ? null : Number(text(at)));
  const answer = (at: number) => (text(at) === none ? null : text(at) === "t");
  const list = (at: number) => (code(at) || null)?.split("|") ?? [];
  return {
    court: code(0),
    region: code(1),
    instance: text(2),
    provisions: list(3),
    received: number(4),
    decided: number(5),
    result: text(6),
    persons: number(7) ?? 0,
    real: number(8) ?? 0,
    suspended: number(9) ?? 0,
    terms: list(10).map(Number),
    actPublished: answer(11),
    closed: answer(12),
    appealed: answer(13) === true,
    appealResult: code(14),
    cassationResult: code(15),
  };
}

/** How COPY writes that there is no value. */
const none = "\\N";
