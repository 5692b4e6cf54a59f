import type { Token } from "@/lib/domain/narrative-diff-tokens";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type TokenWordsProps = { tokens: readonly Token[]; t: DeskTranslator };

/** Words with what lies on them: bold and italic as such, all else by a class and a title. */
export function TokenWords({ tokens, t }: TokenWordsProps) {
  return stretches(tokens).map(({ marks, kind, text }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order
    <Stretch key={place} marks={marks} kind={kind} text={text} t={t} />
  ));
}

type StretchProps = Pick<Token, "marks" | "kind" | "text"> & { t: DeskTranslator };

function Stretch({ marks, kind, text, t }: StretchProps) {
  if (kind === "break") return <br />;
  if (kind === "redacted") return <span className="h-redacted">[{t("compare.redacted")}]</span>;
  if (kind === "cite")
    return (
      <sup className="h-cite" title={text}>
        [{t("compare.cite")}]
      </sup>
    );
  const kinds = marks.map((mark) => mark.split(" ")[0] ?? "");
  const inner = kinds.includes("bold") ? <strong>{text}</strong> : text;
  const words = kinds.includes("italic") ? <em>{inner}</em> : inner;
  const others = kinds.filter((mark) => mark !== "bold" && mark !== "italic");
  if (others.length === 0) return words;
  return (
    <span className={others.map((mark) => `h-${mark}`).join(" ")} title={marks.join(", ")}>
      {words}
    </span>
  );
}

/** Neighbouring words with the same marks are one stretch. */
function stretches(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last && joins(last, token))
      found[found.length - 1] = { ...last, text: last.text + token.text };
    else found.push(token);
  }
  return found;
}

function joins(a: Token, b: Token): boolean {
  return a.kind === "text" && b.kind === "text" && a.marks.join("\n") === b.marks.join("\n");
}
