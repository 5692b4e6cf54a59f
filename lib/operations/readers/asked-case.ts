import { readSlug, readSlugOfNumber } from "@/lib/data/published/read-cases";
import { readSubject } from "@/lib/data/published/read-documents";
import type { AskedCase, NotCompared } from "@/lib/domain/compare/compare-view";

type NotThere = { why: "missing" | "gone" };

/**
 * The keys of the cases that are asked for, to be read before anything else is: an address says which
 * case is meant, and nothing more is looked at for it.
 */
export async function keysOfAsked(asked: readonly AskedCase[]): Promise<string[]> {
  const ids = asked.map(async ({ slug }) => (isNumber(slug) ? slug : (await readSlug(slug))?.id));
  const known = (await Promise.all(ids)).flatMap((id) => (id === undefined ? [] : [`case:${id}`]));
  return [...new Set(known)];
}

/** The public case that is asked for by its address, a former one, or its number. */
export async function askedSubject({
  slug,
}: AskedCase): Promise<{ id: string; version: number } | NotThere> {
  const address = await readSlug(isNumber(slug) ? await slugOf(slug) : slug);
  const subject = await readSubject("case", address?.id ?? slug.slice(0, 4));
  if (subject?.withdrawn || address?.state === "retired") return { why: "gone" };
  if (!address || !subject) return { why: "missing" };
  return { id: address.id, version: subject.version };
}

/** What an asked case leads to: something found, or why there is nothing. */
export type Answer<Found, Why extends string> = { found: Found } | { why: Why };

/** `keyOf` tells what was found apart; `most` is how many are taken. */
type Taking<Found> = { keyOf: (found: Found) => string; most: number };

/**
 * The first of what was found, each once; and what was asked for and is not there, or is more than is
 * taken, each with its reason.
 */
export function takeCases<Found, Why extends string>(
  asked: readonly AskedCase[],
  answers: readonly Answer<Found, Why>[],
  { keyOf, most }: Taking<Found>,
) {
  const taken = new Map<string, Found>();
  const leftOut: (Omit<NotCompared, "why"> & { why: Why | "beyond" })[] = [];
  const leave = (index: number, why: Why | "beyond") =>
    leftOut.push({ number: numberIn(asked[index]?.slug ?? ""), place: index + 1, why });
  for (const [index, answer] of answers.entries()) {
    if ("why" in answer) leave(index, answer.why);
    else if (taken.has(keyOf(answer.found))) continue;
    else if (taken.size < most) taken.set(keyOf(answer.found), answer.found);
    else leave(index, "beyond");
  }
  return { taken: [...taken.values()], leftOut };
}

/** The neutral number with which an address begins: the rest of it may hold a name. */
function numberIn(slug: string): string | null {
  return /^\d{4}(?=-|$)/.exec(slug)?.[0] ?? null;
}

function isNumber(slug: string): boolean {
  return /^\d{4}$/.test(slug);
}

async function slugOf(number: string): Promise<string> {
  return (await readSlugOfNumber(number)) ?? number;
}
