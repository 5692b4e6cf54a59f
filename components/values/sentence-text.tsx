import type { CaseCard } from "@/lib/domain/public/case-card";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import { Unknown } from "./unknown";

/** A term in the colour of its kind, which is also said in words: real, suspended, or unknown which. */
export function SentenceText({
  sentence,
  t,
}: {
  sentence: CaseCard["terms"][number];
  t: Translator;
}) {
  const { term, suspended } = sentence;
  return (
    <span className="sentence">
      <b className={suspended ?? "real-or-not"}>{formatTerm(term, t)}</b>{" "}
      {suspended ? t.code("suspended", suspended) : <Unknown t={t} words={t("term.realOrNot")} />}
    </span>
  );
}
