import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type Casebook, readCasebook } from "@/lib/operations/door/read-casebook";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";

const { databaseUrl } = await aCasebook();
const shipped = await readCasebook();
const numbers = shipped.entries.map((entry) => entry.number);

type Held = Pick<Casebook, "entries" | "figures" | "discrepancies" | "sources" | "publishers">;
let held: Held;

beforeAll(async () => {
  held = await inTransaction(everything);
});

it("holds the 28 cases of the casebook in their order", () => {
  expect(numbers.length).toBe(28);
  expect(held.entries.map((entry) => entry.number)).toEqual(numbers);
});

describe.each(numbers)("case %s", (number) => {
  it("is read back from the desk as it was written", () => {
    const entry = shipped.entries.find((candidate) => candidate.number === number);
    const own = held.entries.find((candidate) => candidate.number === number);
    expect(own && comparable(own)).toEqual(entry && comparable(entry));
  });
});

it.each(["figures", "discrepancies", "sources", "publishers"] as const)(
  "reads the %s back from the desk as they were written",
  (list) => {
    expect(held[list].length).toBeGreaterThan(0);
    expect(byId<{ id: string }>(held[list])).toEqual(byId<{ id: string }>(shipped[list]));
  },
);

it("reads the cases that are asked for in the order of asking, and no others", async () => {
  const ids = ["0003", "9999", "0001"];
  const entries = await inTransaction(({ caseEntries }) => caseEntries.byIds(ids));
  expect(entries.map((entry) => entry.id)).toEqual(["0003", "0001"]);
});

it("keeps every case whole as its first revision", async () => {
  const contents = await valuesOf(
    databaseUrl,
    "SELECT content FROM desk.revision WHERE number = 1 AND state = 'published' ORDER BY entry_id",
  );
  expect(contents).toEqual(shipped.entries);
});

/** What a discrepancy says of cases is added to what a case says of discrepancies. */
function comparable(entry: CaseEntry) {
  const naming = shipped.discrepancies.filter((found) => found.cases.includes(entry.id));
  const all = new Set([...entry.discrepancies, ...naming.map((found) => found.id)]);
  return { ...entry, discrepancies: [...all].sort() };
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function everything(stores: Stores): Promise<Held> {
  return {
    entries: await stores.caseEntries.all(),
    figures: await stores.figures.all(),
    discrepancies: await stores.discrepancies.all(),
    sources: await stores.sources.all(),
    publishers: await stores.sources.publishers(),
  };
}
