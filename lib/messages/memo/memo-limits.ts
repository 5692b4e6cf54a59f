import type { Memo, MemoLeftOut } from "@/lib/domain/memo/memo";
import type { MemoBlock } from "@/lib/domain/memo/memo-document";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { caseVersionPath } from "./memo-cases";
import { heading, list, type MemoWriter, paragraph, percent, run } from "./memo-writer";

/** What was chosen and is not there, with the reason. */
export function leftOutBlocks({ leftOut, precedents }: Memo, { t }: MemoWriter): MemoBlock[] {
  const { since } = precedents;
  const lines = [
    ...leftOut.map((one) => leftOutWords(one, t)),
    ...(since && since.withdrawn > 0
      ? [t("precedents.version.withdrawn", { n: since.withdrawn })]
      : []),
    ...(since && since.redacted > 0
      ? [t("precedents.version.redacted", { n: since.redacted })]
      : []),
  ];
  return lines.length === 0 ? [] : [heading(t("memo.leftOut")), ...list(lines)];
}

/** How far the memo reaches, and what its numbers cannot say. */
export function limitBlocks(memo: Memo, { t }: MemoWriter): MemoBlock[] {
  const { counts } = memo.precedents.distribution;
  const decided = counts.convicted + counts.acquitted + counts.terminated;
  const lines = [
    t("memo.limits.counts", {
      defendants: counts.defendants,
      decided,
      termKnown: counts.termKnown,
      unknown: counts.defendants - decided,
    }),
    ...coverage(memo, t),
    ...(memo.sources.length > 0
      ? [t("memo.limits.unofficial", { sources: memo.sources.length })]
      : []),
    t("precedents.caution.1"),
    t("precedents.caution.2"),
    t("precedents.caution.3"),
    t("precedents.caution.4"),
    t("memo.languages"),
    t("memo.notAdvice"),
  ];
  return [heading(t("memo.limits")), ...list(lines)];
}

/** How the same memo is made again, and by what it can be checked. */
export function repeatBlocks(memo: Memo, origin: string, { t }: MemoWriter): MemoBlock[] {
  const { number, day } = memo.precedents.dataVersion;
  const version = t("memo.repeat.version", { number, day: dayWords(day, t) });
  const head = [t("memo.repeat.case"), t("memo.repeat.sum")];
  const rows = memo.cases.map((one) => [
    [
      run(t("memo.note.profile", { number: one.number, version: one.version }), {
        link: caseVersionPath(memo.lang, one),
      }),
    ],
    [run(one.digest)],
  ]);
  return [
    heading(t("memo.repeat")),
    paragraph(t("memo.repeat.text")),
    paragraph([run(`${origin}${memo.permalink}`, { link: memo.permalink })]),
    paragraph(version),
    ...(rows.length === 0
      ? []
      : [heading(t("memo.repeat.digest"), 2), { kind: "table", head, rows } as const]),
  ];
}

function coverage({ cases }: Memo, t: Translator): string[] {
  const known = cases.flatMap(({ likeness }) => likeness?.coverage ?? []);
  if (known.length === 0) return [];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return [t("memo.limits.answered", { low: percent(low, t), high: percent(high, t) })];
}

function leftOutWords({ number, place, why }: MemoLeftOut, t: Translator): string {
  if (number === null) return t(`memo.leftOut.${why}.place`, { place });
  return t(`memo.leftOut.${why}.number`, { number });
}

function dayWords(day: string, t: Translator): string {
  return day === "" ? t("value.noDate") : formatDay(day, t.lang);
}
