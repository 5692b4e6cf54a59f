import { type ArticleToken, articleTokens } from "./article-tokens";

/** An article of a list with one of its parts, and where its words stand in the line. */
export type ArticleGroup = {
  article: string | null;
  part: string | null;
  start: number;
  end: number;
};

/**
 * Articles with their parts, in the order of the platform, «ст.337 ч.5 п.а», or in that of the law,
 * «п. «а» ч. 5 ст. 337»; several parts of one article make several. The articles of the general part
 * on attempt and complicity, «ст.30 ч.3-ст.338 ч.1», belong to the words of what follows them.
 */
export function articleGroups(text: string): ArticleGroup[] {
  const groups: ArticleGroup[] = [];
  for (const run of runsOf(articleTokens(text))) {
    const found = run[0]?.kind === "article" ? platformOrder(run, text) : lawOrder(run);
    for (const group of found) groups.push(group);
  }
  return joined(groups, text);
}

/** The tokens between two names of the Code: within them one order holds. */
function runsOf(tokens: readonly ArticleToken[]): ArticleToken[][] {
  const runs: ArticleToken[][] = [[]];
  for (const token of tokens)
    if (token.kind === "code") runs.push([]);
    else runs.at(-1)?.push(token);
  return runs.filter((run) => run.length > 0);
}

/** «ст.337 ч.5 п.а»: parts follow their article while only signs stand between them. */
function platformOrder(run: readonly ArticleToken[], text: string): ArticleGroup[] {
  const groups: ArticleGroup[] = [];
  for (const token of run) {
    const { kind, value, start, end } = token;
    const open = groups.at(-1);
    if (kind === "article") groups.push({ article: value, part: null, start, end });
    else if (open && /^[\s.,;и-]{0,6}$/u.test(text.slice(open.end, start)))
      groups.splice(-1, 1, ...widened(open, token));
  }
  return groups;
}

/** An article with a part or point after it; a second part is a second article of the same number. */
function widened(open: ArticleGroup, { kind, value, start, end }: ArticleToken): ArticleGroup[] {
  if (kind === "point") return [{ ...open, end }];
  if (open.part === null) return [{ ...open, part: value, end }];
  return [open, { article: open.article, part: value, start, end }];
}

/** «п. «а» ч. 5 ст. 337»: an article takes the parts that stand before it. */
function lawOrder(run: readonly ArticleToken[]): ArticleGroup[] {
  const groups: ArticleGroup[] = [];
  let waiting: ArticleToken[] = [];
  for (const token of run) {
    waiting.push(token);
    if (token.kind !== "article") continue;
    const parts = waiting.filter(({ kind }) => kind === "part");
    const place = { article: token.value, start: waiting[0]?.start ?? token.start, end: token.end };
    for (const part of parts.length > 0 ? parts : [null])
      groups.push({ ...place, part: part?.value ?? null });
    waiting = [];
  }
  return groups;
}

/** Attempt, complicity and crimes of a group: they qualify what follows them. */
const general: ReadonlySet<string> = new Set(["30", "33", "35"]);

function joined(groups: readonly ArticleGroup[], text: string): ArticleGroup[] {
  const out: ArticleGroup[] = [];
  let from: ArticleGroup | null = null;
  for (const group of groups) {
    if (general.has(group.article ?? "")) {
      from ??= group;
      continue;
    }
    const near = from !== null && /^[\s.,;–-]{0,4}(?:ст|ч|п)?/iu.test(text.slice(from.end));
    out.push(from && near ? { ...group, start: from.start } : group);
    from = null;
  }
  return from ? [...out, from] : out;
}
