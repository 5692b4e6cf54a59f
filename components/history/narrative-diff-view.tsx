import type { ReactNode } from "react";
import type { Language } from "@/lib/domain/language";
import { type BlockDiff, isUnchanged, type Run } from "@/lib/domain/narrative-diff";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { RunWords } from "./run-words";

export type DiffLook = "inline" | "sides";

type NarrativeDiffProps = {
  blocks: readonly BlockDiff[];
  /** The language of the text. */
  textLang: Language;
  look: DiffLook;
  t: DeskTranslator;
};

/** Two narratives laid upon each other, in one text or side by side; what did not change is folded. */
export function NarrativeDiffView({ blocks, textLang, look, t }: NarrativeDiffProps) {
  if (blocks.length === 0) return null;
  const title = `narrative-${textLang}`;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t(`compare.narrative.${textLang}`)}</h2>
      {isUnchanged(blocks) ? <p>{t("compare.narrative.same")}</p> : null}
      {stretches(blocks).map((stretch, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order
        <Stretch key={place} stretch={stretch} {...{ textLang, look, t }} />
      ))}
    </section>
  );
}

type Stretch = { same: boolean; blocks: BlockDiff[] };

function stretches(blocks: readonly BlockDiff[]): Stretch[] {
  const found: Stretch[] = [];
  for (const block of blocks) {
    const same = block.change === "same" && !block.moved;
    const last = found.at(-1);
    if (last && last.same === same && same) last.blocks.push(block);
    else found.push({ same, blocks: [block] });
  }
  return found;
}

type StretchProps = Omit<NarrativeDiffProps, "blocks"> & { stretch: Stretch };

function Stretch({ stretch, textLang, look, t }: StretchProps) {
  const shown = stretch.blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order
    <Block key={place} block={block} {...{ textLang, look, t }} />
  ));
  if (!stretch.same) return shown;
  return (
    <details className="h-same">
      <summary>{t("compare.unchanged", { n: stretch.blocks.length })}</summary>
      {shown}
    </details>
  );
}

type BlockProps = Omit<NarrativeDiffProps, "blocks"> & { block: BlockDiff };

function Block({ block, textLang, look, t }: BlockProps) {
  const { change, moved, runs } = block;
  return (
    <div className={`h-block ${change}`}>
      <p className="h-what">
        {change === "same" ? null : t(`compare.change.${change}`)}
        {moved ? ` ${t("compare.moved")}` : null}
      </p>
      {look === "inline" || change === "same" ? (
        <div lang={textLang}>{words(runs, t)}</div>
      ) : (
        <div className="h-sides">
          <div lang={textLang}>
            <p className="sr-only">{t("compare.before")}</p>
            {words(runs.filter((run) => run.op !== "added").map(asBefore), t)}
          </div>
          <div lang={textLang}>
            <p className="sr-only">{t("compare.after")}</p>
            {words(
              runs.filter((run) => run.op !== "removed"),
              t,
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** On the side of what was, words show what lay on them then. */
function asBefore(run: Run): Run {
  if (run.op !== "marked") return run;
  const tokens = run.tokens.map((token) => ({ ...token, marks: run.before }));
  return { op: "same", tokens, before: [] };
}

function words(runs: readonly Run[], t: DeskTranslator): ReactNode {
  return runs.map((run, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order
    <RunWords key={place} run={run} t={t} />
  ));
}
