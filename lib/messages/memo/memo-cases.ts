import type { CompareRow, CompareValue } from "@/lib/domain/compare/compare-table";
import type { Memo, MemoCase, MemoLikeness } from "@/lib/domain/memo/memo";
import type { MemoBlock, MemoRun } from "@/lib/domain/memo/memo-document";
import type { FactState } from "@/lib/domain/precedents/similarity";
import { columnPeople, compareRowName, formatCell } from "@/lib/messages/formatters/compare-value";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatNumber } from "@/lib/messages/formatters/number";
import { formatFactName, formatFactValues } from "@/lib/messages/formatters/precedent-fact";
import { formatValue } from "@/lib/messages/formatters/public-value";
import type { Translator } from "@/lib/messages/translator";
import { quoteBlocks } from "./memo-quotes";
import { heading, type MemoWriter, paragraph, percent, run } from "./memo-writer";

type FactRow = Extract<MemoBlock, { kind: "facts" }>["rows"][number];
type Column = MemoCase["columns"][number];

/** The chosen cases, each with its facts, how like it is, and its quotations. */
export function caseBlocks({ cases, lang }: Memo, writer: MemoWriter): MemoBlock[] {
  const { t } = writer;
  if (cases.length === 0) return [];
  return [
    heading(t("memo.cases")),
    ...cases.flatMap((one): MemoBlock[] => [
      heading(t("memo.case.title", { n: one.n, title: one.title, number: one.number }), 2),
      ...one.columns.map(
        (column): MemoBlock => ({ kind: "facts", rows: columnRows(one, column, t) }),
      ),
      { kind: "facts", rows: [...likenessRows(one.likeness, t), recordRow(one, lang, t)] },
      ...noteBlocks(one, t),
      ...quoteBlocks(one, writer),
    ]),
  ];
}

/** The version of a case that the memo rests on, by its address without the origin. */
export function caseVersionPath(lang: string, { slug, version }: MemoCase): string {
  return `/${lang}/cases/${encodeURIComponent(slug)}/v/${version}`;
}

const plainRows = [
  ["court", "memo.case.court"],
  ["caseNumber", "memo.case.caseNumber"],
  ["charge.provision", "memo.case.provision"],
  ["charge.asStated", "memo.case.charge"],
  ["law", "memo.case.law"],
  ["charge.outcome", "memo.case.outcome"],
] as const;

/** What has a line of its own, or says in other words what such a line says. */
const told: ReadonlySet<string> = new Set([
  ...plainRows.map(([field]) => field),
  ...["chain", "term", "suspended", "kind", "regime", "decided", "instance", "appeal"],
  ...["completeness", "sources", "discrepancies"],
]);

function columnRows(one: MemoCase, column: Column, t: Translator): FactRow[] {
  const rowOf = (field: string) => column.rows.find((row) => row.field === field);
  const plain = plainRows.flatMap(([field, key]) => knownRow(t(key), rowOf(field), t));
  const appeal = knownRow(t("memo.case.appeal"), rowOf("appeal"), t);
  return [
    ...peopleRow(one, column, t),
    ...plain,
    ...sentenceRow(column, t),
    ...appeal,
    ...alsoKnown(column, t),
    ...notKnown(column, t),
  ];
}

function peopleRow({ title, columns }: MemoCase, { people }: Column, t: Translator): FactRow[] {
  const [first] = people;
  if (!first || (columns.length === 1 && people.length === 1 && first.name === title)) return [];
  const names = columnPeople({ people }, t);
  const n = people.reduce((sum, { headcount }) => sum + headcount, 0);
  const words = people.length > 1 ? t("memo.case.alike", { names, n }) : names;
  const name = t(n > 1 ? "memo.case.defendants" : "memo.case.defendant");
  return [{ name, runs: [run(words)] }];
}

function knownRow(name: string, row: CompareRow | undefined, t: Translator): FactRow[] {
  if (!row || !isKnown(row)) return [];
  return [{ name, runs: [run(formatCell(row, 0, t))] }];
}

function isKnown(row: CompareRow): boolean {
  return (row.cells[0]?.values ?? []).length > 0;
}

/** Every sentence as a court memo tells it: when, in which instance, what, how long, served or not. */
function sentenceRow({ rows }: Column, t: Translator): FactRow[] {
  const values = rows.find((row) => row.field === "chain")?.cells[0]?.values ?? [];
  const sentences = values.flatMap((value) => (value.kind === "sentence" ? [value] : []));
  if (sentences.length === 0) return [];
  const ofLast = (field: string) => {
    const row = rows.find((one) => one.field === field);
    return row && isKnown(row) ? [formatCell(row, 0, t)] : [];
  };
  const words = sentences.map((value, index) => {
    const isLast = index === sentences.length - 1;
    const besides = isLast ? { kind: ofLast("kind"), regime: ofLast("regime") } : none;
    return sentenceParts(value, besides, t).join(", ");
  });
  const name = t(words.length > 1 ? "memo.case.sentences" : "memo.case.sentence");
  return [{ name, runs: [run(words.join("; "))] }];
}

const none = { kind: [], regime: [] };

function sentenceParts(
  { decided, instance, term, suspended, inferred }: Extract<CompareValue, { kind: "sentence" }>,
  { kind, regime }: { kind: string[]; regime: string[] },
  t: Translator,
): string[] {
  const words = term.kind === "unknown" ? t("term.unknown") : formatValue(term, t);
  return [
    decided.kind === "unknown" ? t("value.noDate") : formatValue(decided, t),
    ...(instance.kind === "unknown" ? [] : [formatValue(instance, t)]),
    ...kind,
    inferred ? `${words} (${t("value.inferred")})` : words,
    suspended.kind === "unknown" ? t("term.realOrNot") : formatValue(suspended, t),
    ...regime,
  ];
}

function alsoKnown({ rows }: Column, t: Translator): FactRow[] {
  const facts = rows
    .filter((row) => !told.has(row.field) && isKnown(row))
    .map((row) => `${compareRowName(row.field, t)}: ${formatCell(row, 0, t)}`);
  return facts.length === 0 ? [] : [{ name: t("memo.case.known"), runs: [run(facts.join("; "))] }];
}

function notKnown({ rows }: Column, t: Translator): FactRow[] {
  const names = rows
    .filter((row) => !isKnown(row))
    .map((row) => compareRowName(row.field, t).toLocaleLowerCase(t.lang));
  if (names.length === 0) return [];
  return [{ name: t("memo.case.notKnown"), runs: [run(names.join(", "))] }];
}

function likenessRows(likeness: MemoLikeness | null, t: Translator): FactRow[] {
  if (!likeness || likeness.score === null) return [];
  const words = t("memo.case.likeness.of", {
    score: formatNumber(Math.round(likeness.score * 100), t.lang),
    coverage: percent(likeness.coverage ?? 0, t),
  });
  return [
    { name: t("memo.case.likeness"), runs: [run(words)] },
    ...stateRow(likeness, "agree", t),
    ...stateRow(likeness, "differ", t),
    ...stateRow(likeness, "unknown", t),
  ];
}

function stateRow({ facts }: MemoLikeness, state: FactState, t: Translator): FactRow[] {
  const words = facts
    .filter((fact) => fact.state === state)
    .map(({ fact, held }) => {
      const name = formatFactName(fact, t);
      if (held.length === 0) return name;
      return t("memo.case.held", { fact: name, values: formatFactValues(fact, held, t) });
    });
  if (words.length === 0) return [];
  return [{ name: t(`memo.case.${state}`), runs: [run(words.join("; "))] }];
}

function recordRow(one: MemoCase, lang: string, t: Translator): FactRow {
  const day = formatDay(one.publishedOn, t.lang);
  const words = t("memo.case.version", { version: one.version, day });
  const link: MemoRun = run(words, { link: caseVersionPath(lang, one) });
  return { name: t("memo.case.record"), runs: [link] };
}

function noteBlocks({ discrepancies, redacted, others }: MemoCase, t: Translator): MemoBlock[] {
  return [
    ...(others > 0 ? [paragraph(t("memo.case.others", { n: others }), "aside")] : []),
    ...(discrepancies > 0
      ? [paragraph(t("memo.case.disagree", { n: discrepancies }), "aside")]
      : []),
    ...(redacted ? [paragraph(t("memo.case.redacted"), "warning")] : []),
  ];
}
