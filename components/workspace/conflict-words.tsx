import { diffArrays } from "diff";
import type { Token } from "@/lib/domain/merge-entry-tokens";

/** Words of one side that are set alike; `isOwn` where the other side has not got them like this. */
export type Run = Token & { from: number; isOwn: boolean };

/** The longest texts that are compared word by word, in words; longer ones are shown without marks. */
const mostCompared = 6000;

const sameToken = (a: Token, b: Token) =>
  a.text === b.text && a.set === b.set && a.quotation === b.quotation;

/** The words of one side, with those marked that the other side has otherwise. */
export function runsOf(own: readonly Token[], other: readonly Token[]): Run[] {
  if (own.length + other.length > mostCompared) return plainRuns(own);
  const parts = diffArrays([...other], [...own], { comparator: sameToken });
  return joined(
    parts.flatMap(({ value, added, removed }) =>
      removed ? [] : value.map((token) => ({ ...token, isOwn: added === true })),
    ),
  );
}

/** Words that are not compared with any. */
export function plainRuns(tokens: readonly Token[]): Run[] {
  return joined(tokens.map((token) => ({ ...token, isOwn: false })));
}

function joined(tokens: readonly (Token & { isOwn: boolean })[]): Run[] {
  const runs: Run[] = [];
  tokens.forEach((token, from) => {
    const last = runs.at(-1);
    const goesOn = last?.isOwn === token.isOwn && last.set === token.set;
    if (last && goesOn && last.quotation === null && token.quotation === null)
      last.text += token.text;
    else runs.push({ ...token, from });
  });
  return runs;
}

type ConflictWordsProps = {
  runs: readonly Run[];
  /** The exact words of a quotation that stands as a footnote. */
  exactOf: (excerpt: string) => string;
};

/** One side of a conflict: what is its own is marked, its footnotes stand where they are. */
export function ConflictWords({ runs, exactOf }: ConflictWordsProps) {
  return (
    <div className="w-words">
      {runs.map((run) =>
        run.isOwn ? (
          <mark key={run.from}>{setWords(run, exactOf)}</mark>
        ) : (
          <span key={run.from}>{setWords(run, exactOf)}</span>
        ),
      )}
    </div>
  );
}

function setWords({ text, set, quotation }: Run, exactOf: (excerpt: string) => string) {
  if (quotation !== null) return <sup className="w-quoted">“{exactOf(quotation)}”</sup>;
  const names = shownSets.filter((name) => set.split(/[ :]/).includes(name));
  return names.length > 0 ? <span className={classOf(names)}>{text}</span> : text;
}

const shownSets = ["bold", "italic", "restricted", "annotated", "mention", "link", "figure", "gap"];

function classOf(names: readonly string[]): string {
  return names.map((name) => `w-set-${name}`).join(" ");
}
