import type { CaseFilters } from "@/lib/domain/public/search-attributes";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import type { SearchEngine } from "@/lib/search/port";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { fillAnIndex } from "@/tests/bench/fill-an-index";
import { fillWithRecords } from "@/tests/bench/fill-with-records";
import { chanceFrom, inventedSurname, inventedWord } from "@/tests/bench/invented-records";
import { withDatabase } from "@/tests/bench/with-database";

const sizes = [16_000, 160_000];

/** How often each kind of question is asked, each time with other words. */
const times = 40;

type Print = (line: string) => void;
type Question = { typed: (chance: () => number) => string; filters?: CaseFilters };

const filters: CaseFilters = {
  facets: { service: ["mobilised", "contract"], suspended: ["real"] },
  months: { from: 12, to: 60 },
  absence: null,
  decided: null,
};

/** Words of a text, but for those that stand in nearly all. */
const some = (count: number) => (chance: () => number) =>
  Array.from({ length: count }, () => inventedWord(0.3 + 0.7 * chance())).join(" ");

const questions: Record<string, Question> = {
  "a surname": { typed: (chance) => inventedSurname(chance()) },
  "a surname misspelt": { typed: (chance) => inventedSurname(chance()).replace(/.(?=...$)/, "") },
  "a rare word": { typed: (chance) => inventedWord(0.9 + 0.1 * chance()) },
  "a frequent word": { typed: (chance) => inventedWord(0.2 * chance()) },
  "a part of an article": { typed: () => "ч. 5 ст. 337" },
  "a concept": { typed: () => "дезертирство" },
  "two words": { typed: some(2) },
  "six words": { typed: some(6) },
  "a phrase": { typed: (chance) => `"${some(2)(chance)}"` },
  "an article within filters": { typed: () => "337", filters },
  "two words within filters": { typed: some(2), filters },
};

/** Prints how long an answer takes at the server, over invented records in two numbers. */
export function benchSearch(print: Print): Promise<void> {
  return withDatabase(async (asOwner) => {
    for (const [at, size] of sizes.entries()) {
      await asOwner((client) => fillWithRecords(client, sizes[at - 1] ?? 0, size));
      await benchEngine(postgresEngine, size, print);
      const index = await fillAnIndex();
      if (index) await benchEngine(index.engine, size, print).finally(index.drop);
    }
  });
}

async function benchEngine(engine: SearchEngine, size: number, print: Print) {
  print(`search in ${size} records by ${engine.name}: p50 ms, p95 ms, median of answers found`);
  const all: number[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const measured = await asked(engine, question);
    const took = measured.map(({ ms }) => ms);
    all.push(...took);
    const totals = measured.map(({ total }) => total);
    print(`${name}: ${quantiles(took)}, ${share(totals, 0.5)}`);
  }
  print(`all: ${quantiles(all)}`);
}

async function asked(engine: SearchEngine, { typed, filters: within }: Question) {
  const chance = chanceFrom(1);
  const measured: { ms: number; total: number }[] = [];
  for (let n = 0; n < times; n += 1) {
    const text = typed(chance);
    const begun = performance.now();
    const query = await understandQuery(text);
    const of = { lang: "ru", kind: null, sort: "best", page: 1, perPage: 20 } as const;
    const { total } = await engine.find({ ...of, query, filters: within ?? null });
    measured.push({ ms: performance.now() - begun, total });
  }
  return measured;
}

function quantiles(took: readonly number[]): string {
  return [share(took, 0.5), share(took, 0.95)].map((ms) => ms.toFixed(1)).join(", ");
}

/** The value below which that share of the values lies. */
function share(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))] ?? Number.NaN;
}
