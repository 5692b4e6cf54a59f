import type { Memo } from "@/lib/domain/memo/memo";
import type { MemoBlock } from "@/lib/domain/memo/memo-document";
import type { Distribution, Slice, TermSummary } from "@/lib/domain/precedents/distribution";
import type { MonthSpan } from "@/lib/domain/precedents/month-counts";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { heading, type MemoWriter, paragraph, percent, table } from "./memo-writer";

/** What courts did with those who are counted: outcomes, terms, shares, courts and years. */
export function numberBlocks({ precedents }: Memo, { t }: MemoWriter): MemoBlock[] {
  const { distribution, courtNames } = precedents;
  const { counts } = distribution;
  const counted = t("memo.numbers.counted", { people: counts.defendants, cases: counts.cases });
  if (counts.defendants === 0)
    return [
      heading(t("memo.numbers")),
      paragraph(counted),
      paragraph(t("precedents.spread.nobody")),
    ];
  return [
    heading(t("memo.numbers")),
    paragraph(counted),
    outcomeTable(distribution, t),
    ...termBlocks(distribution, t),
    paragraph(shareWords(distribution, t)),
    ...sliceBlocks(distribution.byCourt, "court", (key) => courtNames[key] ?? key, t),
    ...sliceBlocks(distribution.byYear, "year", (key) => key, t),
  ];
}

function outcomeTable({ counts }: Distribution, t: Translator): MemoBlock {
  const { acquitted, terminated, pending, unknown, convicted } = counts;
  const ofConvicted = t("precedents.outcomes.ofConvicted");
  const rows: [string, number][] = [
    [t("precedents.outcomes.convicted"), convicted],
    [`${ofConvicted}: ${t("precedents.outcomes.termKnown")}`, counts.termKnown],
    [`${ofConvicted}: ${t("precedents.outcomes.termOneBound")}`, counts.termOneBound],
    [`${ofConvicted}: ${t("precedents.outcomes.termUnknown")}`, counts.termUnknown],
    [`${ofConvicted}: ${t("precedents.outcomes.otherPunishment")}`, counts.otherPunishment],
    [t("precedents.outcomes.acquitted"), acquitted],
    [t("precedents.outcomes.terminated"), terminated],
    [t("precedents.outcomes.pending"), pending],
    [t("precedents.outcomes.unknown"), unknown],
  ];
  return table(
    [t("precedents.outcomes.what"), t("precedents.outcomes.people")],
    rows.map(([name, people]) => [name, formatNumber(people, t.lang)]),
  );
}

function termBlocks({ terms, counts }: Distribution, t: Translator): MemoBlock[] {
  if (!terms.all.numbers) return [paragraph(t("precedents.spread.few", { n: counts.termKnown }))];
  const head = [
    t("precedents.terms.which"),
    t("precedents.terms.n"),
    t("precedents.terms.least"),
    t("precedents.terms.lower"),
    t("precedents.terms.median"),
    t("precedents.terms.upper"),
    t("precedents.terms.greatest"),
  ];
  const which = ["all", "real", "suspended"] as const;
  return [
    paragraph(`${t("precedents.terms.caption")}. ${t("precedents.terms.note")}`, "aside"),
    table(
      head,
      which.map((one) => [t(`precedents.terms.${one}`), ...termCells(terms[one], t)]),
    ),
  ];
}

function termCells({ n, numbers }: TermSummary, t: Translator): string[] {
  const count = formatNumber(n, t.lang);
  if (!numbers) return [count, ...Array.from({ length: 5 }, () => t("precedents.slice.few"))];
  const { least, lower, median, upper, greatest } = numbers;
  return [count, ...[least, lower, median, upper, greatest].map((span) => spanWords(span, t))];
}

function spanWords({ from, to }: MonthSpan, t: Translator): string {
  if (from === to) return formatNumber(from, t.lang);
  return t("memo.numbers.span", {
    from: formatNumber(from, t.lang),
    to: formatNumber(to, t.lang),
  });
}

function shareWords({ suspended, counts }: Distribution, t: Translator): string {
  if (!suspended) return t("precedents.share.few");
  const { known, share, low, high } = suspended;
  const words = t("precedents.share", {
    known,
    share: percent(share, t),
    low: percent(low, t),
    high: percent(high, t),
  });
  return `${words} ${t("precedents.share.unknown", { n: counts.served.unknown })}`;
}

type SliceName = "court" | "year";

function sliceBlocks(
  slices: readonly Slice[],
  name: SliceName,
  nameOf: (key: string) => string,
  t: Translator,
): MemoBlock[] {
  if (slices.every(({ key }) => key === null)) return [];
  const none = t(name === "court" ? "precedents.slice.noCourt" : "precedents.slice.noYear");
  const head = [
    t(`precedents.slice.${name}`),
    t("precedents.slice.people"),
    t("precedents.slice.decided"),
    t("precedents.slice.real"),
    t("precedents.slice.suspended"),
    t("precedents.slice.median"),
  ];
  const rows = slices.map(({ key, counts, terms }) => [
    key === null ? none : nameOf(key),
    `${counts.defendants} (${counts.cases})`,
    String(counts.convicted + counts.acquitted + counts.terminated),
    String(counts.served.real),
    String(counts.served.suspended),
    terms.numbers ? spanWords(terms.numbers.median, t) : t("precedents.slice.few"),
  ]);
  const title = t(name === "court" ? "precedents.byCourt" : "precedents.byYear");
  return [heading(title, 2), table(head, rows)];
}
