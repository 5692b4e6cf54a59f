import type { Memo } from "@/lib/domain/memo/memo";
import type { MemoBlock } from "@/lib/domain/memo/memo-document";
import { usualWeights } from "@/lib/domain/precedents/facts";
import { formatFactName, formatFactValues } from "@/lib/messages/formatters/precedent-fact";
import { heading, type MemoWriter, paragraph, table } from "./memo-writer";

/** What was asked, with the weight of each fact, and who is counted. */
export function questionBlocks({ precedents }: Memo, { t }: MemoWriter): MemoBlock[] {
  const { asked, query } = precedents;
  if (asked.length === 0) return [heading(t("memo.question")), paragraph(t("memo.question.none"))];
  const rows = asked.map(({ fact, weight, value }) => {
    const usual = usualWeights[fact];
    const words =
      weight === usual ? String(weight) : t("memo.question.changed", { n: weight, usual });
    return [formatFactName(fact, t), formatFactValues(fact, [value], t), words];
  });
  const head = [t("memo.question.fact"), t("memo.question.value"), t("memo.question.weight")];
  return [
    heading(t("memo.question")),
    table(head, rows),
    paragraph(t("memo.question.scope", { scope: t(`precedents.scope.${query.scope}`) }), "aside"),
  ];
}
