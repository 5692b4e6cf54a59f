import type { Run } from "@/lib/domain/narrative-diff";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { TokenWords } from "./token-words";

type RunWordsProps = { run: Run; t: DeskTranslator };

/** Words that went through a change together: underlined, struck through, or marked otherwise. */
export function RunWords({ run, t }: RunWordsProps) {
  const words = <TokenWords tokens={run.tokens} t={t} />;
  if (run.op === "added") return <ins>{words}</ins>;
  if (run.op === "removed") return <del>{words}</del>;
  if (run.op === "same") return words;
  return (
    <span className="h-marked">
      {words}
      <small> [{marksWords(run, t)}]</small>
    </span>
  );
}

/** What lay on the words before, and what lies on them now. */
function marksWords(run: Run, t: DeskTranslator): string {
  const after = run.tokens[0]?.marks ?? [];
  const gone = run.before.filter((mark) => !after.includes(mark));
  const come = after.filter((mark) => !run.before.includes(mark));
  return t("compare.marks", { before: named(gone, t), after: named(come, t) });
}

function named(marks: readonly string[], t: DeskTranslator): string {
  if (marks.length === 0) return t("compare.marks.none");
  const kinds = marks.map((mark) => mark.split(" ")[0] ?? "");
  return [...new Set(kinds)].map((kind) => t.dynamic(`compare.mark.${kind}`)).join(", ");
}
