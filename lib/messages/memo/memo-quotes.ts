import type { MemoCase, MemoQuote } from "@/lib/domain/memo/memo";
import type { MemoBlock, MemoRun } from "@/lib/domain/memo/memo-document";
import type { PublicQuote } from "@/lib/domain/public/public-value";
import { withCapital } from "@/lib/messages/formatters/capital";
import { compareRowName } from "@/lib/messages/formatters/compare-value";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import type { Translator } from "@/lib/messages/translator";
import { type MemoWriter, paragraph, run } from "./memo-writer";

/** The quotations of a case, each with a footnote that says where it stands. */
export function quoteBlocks(one: MemoCase, writer: MemoWriter): MemoBlock[] {
  const { t } = writer;
  if (one.quotes.length === 0) return [paragraph(t("memo.case.noQuotes"), "aside")];
  return [
    paragraph([run(t("memo.case.quotes"), { strong: true })]),
    ...one.quotes.map((quote) => quoteBlock(one, quote, writer)),
    ...(one.furtherQuotes > 0
      ? [paragraph(t("memo.case.furtherQuotes", { n: one.furtherQuotes }), "aside")]
      : []),
  ];
}

function quoteBlock(one: MemoCase, said: MemoQuote, writer: MemoWriter): MemoBlock {
  const { t } = writer;
  const { quote, supports } = said;
  const [open, close] = t.lang === "ru" ? ["«", "»"] : ["“", "”"];
  const note = writer.note([...sourceRuns(quote, writer), run(placeWords(one, said, t))]);
  const fields = supports.map((field) => lower(compareRowName(field, t), t)).join(", ");
  return {
    kind: "quote",
    runs: [run(open), run(quote.exact, langOf(quote, t)), run(close, { note })],
    supports: run(t("memo.quote.supports", { fields })).text,
  };
}

/** The source in full where it is cited for the first time; afterwards who and when. */
function sourceRuns(quote: PublicQuote, { t, cite }: MemoWriter): MemoRun[] {
  const { n, isFirst } = cite(quote.source);
  const day = quote.published ? formatInexactDate(quote.published, t.lang) : t("value.noDate");
  const number = n > 0 ? ` (${t("memo.source.number", { n })})` : "";
  const who = quote.publisher === "" ? "" : quote.publisher;
  if (!isFirst) return [run(`${who === "" ? day : `${who}, ${day}`}${number}`)];
  return [
    run(who === "" ? "" : `${who}. `),
    run(quote.sourceTitle, langOf(quote, t)),
    run(`. ${withCapital(day)}${number}`),
  ];
}

/** The very place in the entry and in the captured copy of the source. */
function placeWords({ number, version }: MemoCase, said: MemoQuote, t: Translator): string {
  const { quote, footnote, start } = said;
  const length = [...quote.exact].length;
  const places = [
    footnote === null
      ? t("memo.note.profile", { number, version })
      : t("memo.note.footnote", { footnote, number, version }),
    ...(start === null
      ? []
      : [t("memo.note.place", { from: String(start + 1), to: String(start + length) })]),
    ...(quote.states === null ? [] : [t("memo.note.states", { states: quote.states })]),
  ];
  return `; ${places.join("; ")}.`;
}

function langOf({ sourceLanguage }: PublicQuote, t: Translator): { lang?: string } {
  return sourceLanguage === t.lang ? {} : { lang: sourceLanguage };
}

function lower(name: string, t: Translator): string {
  return name.toLocaleLowerCase(t.lang);
}
