import type { Memo } from "@/lib/domain/memo/memo";
import type { MemoBlock, MemoDocument } from "@/lib/domain/memo/memo-document";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { authorityBlocks } from "./memo-authorities";
import { caseBlocks } from "./memo-cases";
import { leftOutBlocks, limitBlocks, repeatBlocks } from "./memo-limits";
import { numberBlocks } from "./memo-numbers";
import { questionBlocks } from "./memo-question";
import { memoWriter, paragraph, run } from "./memo-writer";

/** A memo in the words of a language. `origin` is the public address of the site. */
export function memoDocument(memo: Memo, origin: string, t: Translator): MemoDocument {
  const writer = memoWriter(t, memo.sources);
  const { dataVersion, asked } = memo.precedents;
  const title = t(asked.length > 0 ? "memo.title" : "memo.title.plain");
  const site = run(t("site.name")).text;
  const blocks: MemoBlock[] = [
    ...openingBlocks(memo, site, t),
    ...leftOutBlocks(memo, writer),
    ...questionBlocks(memo, writer),
    ...numberBlocks(memo, writer),
    ...caseBlocks(memo, writer),
    ...limitBlocks(memo, writer),
    ...authorityBlocks(memo, writer),
    ...repeatBlocks(memo, origin, writer),
  ];
  return {
    lang: memo.lang,
    title,
    site,
    origin,
    day: dataVersion.day,
    running: t("memo.running", { site, title, version: dataVersion.number }),
    page: [t("memo.page"), t("memo.pageOf")],
    blocks,
    notes: writer.notes,
    notesTitle: t("memo.notes"),
  };
}

function openingBlocks(memo: Memo, site: string, t: Translator): MemoBlock[] {
  const { dataVersion, asked } = memo.precedents;
  if (memo.cases.length === 0) return [paragraph(t("memo.nothing"), "lead")];
  const lead = t("memo.lead", {
    n: memo.cases.length,
    site,
    version: dataVersion.number,
    day: dataVersion.day === "" ? t("value.noDate") : formatDay(dataVersion.day, t.lang),
  });
  return [paragraph(lead, "lead"), paragraph(t(`memo.chosenBy.${chosen()}`))];

  function chosen() {
    if (memo.chosenBy === "reader") return "reader";
    return asked.length > 0 ? "likeness" : "order";
  }
}
