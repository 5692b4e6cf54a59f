import type { Memo, MemoLaw } from "@/lib/domain/memo/memo";
import type { MemoBlock } from "@/lib/domain/memo/memo-document";
import type { MemoSource } from "@/lib/domain/memo/memo-sources";
import { formatCell } from "@/lib/messages/formatters/compare-value";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { formatList } from "@/lib/messages/formatters/list";
import { provisionName } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";
import { caseVersionPath } from "./memo-cases";
import { heading, type MemoWriter, run } from "./memo-writer";

type Rows = Extract<MemoBlock, { kind: "table" }>["rows"];

/** What the memo rests on, each with the cases that rest on it: provisions, decisions, sources. */
export function authorityBlocks(memo: Memo, { t }: MemoWriter): MemoBlock[] {
  if (memo.cases.length === 0) return [];
  return [
    heading(t("memo.authorities")),
    ...part(
      t("memo.authorities.laws"),
      memo.laws.map((law) => lawRow(law, t)),
      t,
    ),
    ...part(t("memo.authorities.decisions"), decisionRows(memo, t), t),
    ...part(
      t("memo.authorities.sources"),
      memo.sources.map((one, index) => sourceRow(one, index + 1, t)),
      t,
    ),
  ];
}

function part(title: string, rows: Rows, t: Translator): MemoBlock[] {
  if (rows.length === 0) return [];
  const head = [t("memo.authorities.authority"), t("memo.authorities.in")];
  return [heading(title, 2), { kind: "table", head, rows }];
}

function lawRow({ provision, ranges, cases }: MemoLaw, t: Translator): Rows[number] {
  const name = t("memo.authorities.law", { provision: provisionName(provision, t.lang) });
  const short = t.lang === "ru" ? name.replace(/ УК РФ$/, "") : name;
  const wordings = ranges.map(({ validFrom, validTo }) => {
    const from = formatDay(validFrom, t.lang);
    if (validTo === null) return t("memo.authorities.since", { from });
    return t("memo.authorities.between", { from, to: formatDay(validTo, t.lang) });
  });
  const wording = wordings.length > 0 ? wordings.join("; ") : t("memo.authorities.noWording");
  return [
    [run(short), run(` (${t("memo.authorities.wording").toLocaleLowerCase(t.lang)}: ${wording})`)],
    [run(cases.join(", "))],
  ];
}

function decisionRows({ cases, lang }: Memo, t: Translator): Rows {
  return cases.map((one) => {
    const rows = one.columns[0]?.rows ?? [];
    const said = ["court", "decided", "caseNumber"].flatMap((field) => {
      const row = rows.find((candidate) => candidate.field === field);
      return row && (row.cells[0]?.values ?? []).length > 0 ? [formatCell(row, 0, t)] : [];
    });
    const words = said.length > 0 ? said.join(", ") : t("memo.authorities.noDecision");
    const link = caseVersionPath(lang, one);
    return [[run(`${one.title}: `), run(words, { link })], [run(String(one.n))]];
  });
}

function sourceRow(source: MemoSource, n: number, t: Translator): Rows[number] {
  const lang = source.language === t.lang ? {} : { lang: source.language };
  const who = [...source.authors, source.publisher].filter((name) => name !== "").join(", ");
  return [
    [
      run(who === "" ? `${n}. ` : `${n}. ${who}. `),
      run(source.title, lang),
      run(`. ${sourceRest(source, t).join("; ")}.`),
      ...(source.risk === null ? [] : [run(` ${t("memo.source.risk", { risk: source.risk })}`)]),
    ],
    [run(source.cases.join(", "))],
  ];
}

/** Addresses stand there as words: opening one may endanger the reader. */
function sourceRest(source: MemoSource, t: Translator): string[] {
  const { published, relays, address, archived, captures } = source;
  return [
    published ? formatInexactDate(published, t.lang) : t("value.noDate"),
    ...(relays.length > 0 ? [t("memo.source.relays", { whom: formatList(relays, t.lang) })] : []),
    address === null ? t("memo.source.noAddress") : t("memo.source.address", { address }),
    archived === null
      ? t("memo.source.noArchive")
      : t("memo.source.archived", { address: archived }),
    ...captures.map(({ sha256, codePoints }) =>
      t("memo.source.capture", { sha: sha256, n: codePoints }),
    ),
  ];
}
