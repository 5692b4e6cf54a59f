import { type NarrativeNode, narrativeNodes, narrativeText, textAttribute } from "./narrative";
import { type Token, tokenKey, tokensOf } from "./narrative-diff-tokens";
import { canonicalJson } from "./projection/json";

/** Tokens that went through a change together. `before` are the marks that lay on them until then. */
export type Run = {
  op: "same" | "added" | "removed" | "marked";
  tokens: readonly Token[];
  before: readonly string[];
};

/** One block of two narratives laid upon each other. `moved`: it stands in another place now. */
export type BlockDiff = {
  id: string;
  type: NarrativeNode["type"];
  change: "same" | "added" | "removed" | "changed";
  moved: boolean;
  runs: readonly Run[];
};

/** One step of a comparison: how many words are common, were added, or were removed. */
export type Step = { count: number; added: boolean; removed: boolean };

/** Compares two lists of words; null where that would take too long. */
export type WordDiffer = (before: string[], after: string[]) => Step[] | null;

/**
 * Lays two narratives upon each other: blocks by their ids, in their new order, what was removed
 * where it stood; within a block word by word. Where a block is too long to be compared word by word
 * it is shown as removed and added whole.
 */
export function diffNarratives(
  before: NarrativeNode | null,
  after: NarrativeNode | null,
  differ: WordDiffer,
): BlockDiff[] {
  const old = keyed(before);
  const present = keyed(after);
  const placeBefore = new Map(old.map(({ key }, place) => [key, place]));
  const placeAfter = new Map(present.map(({ key }, place) => [key, place]));
  const stays = unmoved(present.flatMap(({ key }) => placeBefore.get(key) ?? []));
  const found: BlockDiff[] = [];
  let next = 0;
  for (const { key, node } of present) {
    const place = placeBefore.get(key);
    if (place === undefined) {
      found.push(whole(node, "added"));
      continue;
    }
    if (stays.has(place)) {
      found.push(...removedBetween(old, next, place, placeAfter));
      next = place + 1;
    }
    const was = old[place];
    if (was) found.push({ ...compared(was.node, node, differ), moved: !stays.has(place) });
  }
  return [...found, ...removedBetween(old, next, old.length, placeAfter)];
}

/** True where nothing at all differs. */
export function isUnchanged(blocks: readonly BlockDiff[]): boolean {
  return blocks.every((block) => block.change === "same" && !block.moved);
}

type Keyed = { key: string; node: NarrativeNode };

/**
 * A list or a table has no id of its own: it is known by the first one inside it, a block without any
 * by its words, and one that stands twice by how often it stood before.
 */
function keyed(doc: NarrativeNode | null): Keyed[] {
  const seen = new Map<string, number>();
  return (doc?.content ?? []).map((node) => {
    const name = `${node.type}:${firstId(node) ?? narrativeText(node)}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { key: times === 0 ? name : `${name}#${times}`, node };
  });
}

function firstId(node: NarrativeNode): string | null {
  for (const inner of narrativeNodes(node)) {
    const id = inner.type === "text" ? null : textAttribute(inner, "id");
    if (id !== null) return id;
  }
  return null;
}

/** The longest run of old places that are still in their old order: all others were moved. */
function unmoved(places: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before = new Map<number, number | null>();
  for (const place of places) {
    const at = tails.findIndex((tail) => tail > place);
    const length = at < 0 ? tails.length : at;
    before.set(place, tails[length - 1] ?? null);
    tails[length] = place;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? null; at !== null; at = before.get(at) ?? null) kept.add(at);
  return kept;
}

function removedBetween(
  old: readonly Keyed[],
  from: number,
  to: number,
  placeAfter: ReadonlyMap<string, number>,
): BlockDiff[] {
  return old
    .slice(from, to)
    .filter(({ key }) => !placeAfter.has(key))
    .map(({ node }) => whole(node, "removed"));
}

function whole(node: NarrativeNode, change: "added" | "removed"): BlockDiff {
  const run: Run = { op: change, tokens: tokensOf(node), before: [] };
  return { id: idOf(node), type: node.type, change, moved: false, runs: [run] };
}

function idOf(node: NarrativeNode): string {
  return firstId(node) ?? "";
}

function compared(before: NarrativeNode, after: NarrativeNode, differ: WordDiffer): BlockDiff {
  const head = { id: idOf(after), type: after.type, moved: false };
  if (canonicalJson(before) === canonicalJson(after))
    return { ...head, change: "same", runs: [{ op: "same", tokens: tokensOf(after), before: [] }] };
  const old = tokensOf(before);
  const present = tokensOf(after);
  const steps = differ(old.map(tokenKey), present.map(tokenKey));
  const runs: Run[] = steps
    ? runsOf(old, present, steps)
    : [
        { op: "removed", tokens: old, before: [] },
        { op: "added", tokens: present, before: [] },
      ];
  return { ...head, change: "changed", runs };
}

function runsOf(old: readonly Token[], present: readonly Token[], steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  let [a, b] = [0, 0];
  for (const { count, added, removed } of steps) {
    if (removed) {
      runs.push({ op: "removed", tokens: old.slice(a, a + count), before: [] });
      a += count;
    } else if (added) {
      runs.push({ op: "added", tokens: present.slice(b, b + count), before: [] });
      b += count;
    } else {
      runs.push(...commonRuns(old.slice(a, a + count), present.slice(b, b + count)));
      a += count;
      b += count;
    }
  }
  return runs;
}

/** The same words may carry other marks: each stretch of equal change is a run of its own. */
function commonRuns(old: readonly Token[], present: readonly Token[]): Run[] {
  const runs: { op: Run["op"]; tokens: Token[]; before: readonly string[]; key: string }[] = [];
  for (const [place, token] of present.entries()) {
    const before = old[place]?.marks ?? [];
    const [was, is] = [before.join("\n"), token.marks.join("\n")];
    const key = was === is ? "" : `${was}\n\n${is}`;
    const last = runs.at(-1);
    if (last && last.key === key) last.tokens.push(token);
    else runs.push({ op: key === "" ? "same" : "marked", tokens: [token], before, key });
  }
  return runs.map(({ op, tokens, before }) => ({ op, tokens, before }));
}
