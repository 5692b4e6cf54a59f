import { publicKinds } from "@/lib/domain/projection/projection";
import { searchKinds } from "@/lib/domain/public/search-query";
import type { SearchGroup, SearchOutcome } from "@/lib/domain/public/search-view";
import type { Found } from "@/lib/search/answer-from";
import type { SearchAsk } from "@/lib/search/port";
import { findPublished } from "@/lib/search/search-engine";
import { pagesOf, perPage } from "./search-counts";
import { searchGroups } from "./search-groups";
import { searchOutcome } from "./search-outcome";

/** What was answered, with the question as it was asked in the end. */
export type Main = Found & { ask: SearchAsk };

/** How much of every other kind stands beside the cases. */
const beside = 3;
/** Of more cases than these the outcome is not summed up: such a search says nothing yet. */
const mostSummed = 5_000;

/** The page asked for; beyond the end, the last one. */
export async function findInRange(ask: SearchAsk): Promise<Main> {
  const answered = await findPublished(ask);
  const last = pagesOf(answered.total);
  if (ask.page <= last) return { ...answered, ask };
  const within = { ...ask, page: last };
  return { ...(await findPublished(within)), ask: within };
}

/** One page of one kind that is public. */
export function pageOfPublished({ ask, hits, total }: Main): Promise<SearchGroup[]> {
  const kind = ask.kind ?? "case";
  return searchGroups(ask.lang, [{ kind, total, hits }], ask.query);
}

/** One page of one kind of the reference data. */
export function pageOfReference(
  reference: readonly SearchGroup[],
  asked: { kind: string; page: number },
): SearchGroup[] {
  return reference
    .filter(({ kind }) => kind === asked.kind)
    .map((group) => {
      const from = (Math.min(asked.page, pagesOf(group.total)) - 1) * perPage;
      return { ...group, hits: group.hits.slice(from, from + perPage) };
    });
}

/** A page of the cases; on the first one the best of everything else stands beside them. */
export async function pageOfEverything(
  main: Main,
  reference: readonly SearchGroup[],
): Promise<SearchGroup[]> {
  const { ask, hits, total } = main;
  const cases = { kind: "case" as const, total, hits };
  const others = ask.page === 1 ? await findBeside(main) : [];
  const published = await searchGroups(ask.lang, [cases, ...others], ask.query);
  const short = reference.map((group) => ({ ...group, hits: group.hits.slice(0, beside) }));
  const groups = ask.page === 1 ? [...published, ...short] : published;
  return searchKinds.flatMap((kind) => groups.find((group) => group.kind === kind) ?? []);
}

function findBeside({ ask, counts }: Main) {
  const kinds = publicKinds.filter((kind) => kind !== "case" && (counts[kind] ?? 0) > 0);
  return Promise.all(
    kinds.map(async (kind) => {
      const { hits, total } = await findPublished({ ...ask, kind, page: 1, perPage: beside });
      return { kind, total, hits };
    }),
  );
}

/** How all the cases that fit ended, not those of this page alone. */
export async function outcomeOfAll({ ask, hits, total }: Main): Promise<SearchOutcome | null> {
  if (total > mostSummed) return null;
  const isAll = hits.length === total;
  const all = isAll ? hits : (await findPublished({ ...ask, page: 1, perPage: total })).hits;
  return searchOutcome(all.map(({ id }) => id));
}
