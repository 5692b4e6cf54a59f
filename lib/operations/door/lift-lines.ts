import type { Stores } from "@/lib/data/desk/transaction";
import type { Excerpt } from "@/lib/domain/excerpt";
import { publicKinds } from "@/lib/domain/projection/projection";
import type { Redaction } from "@/lib/domain/redaction";
import { republish, type Thing } from "./republish";
import { republishBound } from "./republish-figure";

/** What the public history says of the version in which something stands again. */
const restored = { en: "A passage is shown again.", ru: "Фрагмент снова показан." };

/** Ends lines of the ledger and publishes anew what they were about; old versions stay as they are. */
export async function liftLines(
  stores: Stores,
  lines: readonly Redaction[],
  at: Date,
): Promise<void> {
  await stores.redactions.lift(
    lines.map((line) => line.id),
    at,
  );
  const occasion = { at, reason: restored };
  const quoting = await quotingAgain(stores, lines);
  await republish(stores, [...thingsOf(lines), ...quoting], occasion);
  const figures = quoting.filter(({ kind }) => kind === "figure").map(({ id }) => id);
  await republishBound(stores, figures, occasion);
}

/** The figures and discrepancies that quote an excerpt which is shown again. */
async function quotingAgain(stores: Stores, lines: readonly Redaction[]): Promise<Thing[]> {
  const ids = new Set(lines.filter((one) => one.target === "excerpt").map((one) => one.targetId));
  if (ids.size === 0) return [];
  const quotes = ({ excerpts }: { excerpts: readonly Excerpt[] }) =>
    excerpts.some((excerpt) => ids.has(excerpt.id));
  const figures = (await stores.figures.all()).filter(quotes);
  const found = (await stores.discrepancies.all()).filter(quotes);
  return [
    ...figures.map(({ id }) => ({ kind: "figure", id }) as const),
    ...found.map(({ id }) => ({ kind: "discrepancy", id }) as const),
  ];
}

function thingsOf(lines: readonly Redaction[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const { subjectKind, subjectId: id } of lines) {
    const kind = publicKinds.find((known) => known === subjectKind);
    if (kind) things.set(`${kind} ${id}`, { kind, id });
  }
  return [...things.values()];
}
