"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { sentencesOf } from "@/lib/domain/entry-edits/find-place";
import { type ChainLink, sentenceChain } from "@/lib/domain/sentence";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { formatMonths, formatTerm } from "@/lib/messages/formatters/term";

/** The sentences of one defendant in the order of the instances, each with its change in months. */
export function ChainTable({ party, name }: { party: string; name: string }) {
  const { entry, t } = useWorkspace();
  const chain = sentenceChain(sentencesOf(entry, party));
  if (chain.length === 0) return null;
  return (
    <table className="d-table f-chain">
      <caption>{t("fields.chain", { name })}</caption>
      <thead>
        <tr>
          {(["instance", "decided", "term", "change"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`fields.chain.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chain.map((link, index) => (
          <ChainRow key={link.sentence.id} entry={entry} link={link} isFirst={index === 0} t={t} />
        ))}
      </tbody>
    </table>
  );
}

type ChainRowProps = { entry: CaseEntry; link: ChainLink; isFirst: boolean; t: DeskTranslator };

function ChainRow({ entry, link, isFirst, t }: ChainRowProps) {
  const { term, suspended } = link.sentence;
  const ruling = entry.rulings.find(({ id }) => id === link.sentence.ruling);
  const proceeding = entry.proceedings.find(({ id }) => id === ruling?.proceeding);
  const decided = proceeding?.decided.value ?? null;
  const instance = proceeding?.instance.value ?? null;
  const served = suspended.value;
  return (
    <tr>
      <th scope="row">{instance ? t.code("instance", instance) : <Unknown t={t} />}</th>
      <td>{decided ? formatInexactDate(decided, t.lang) : <Unknown t={t} />}</td>
      <td className={served ?? undefined}>
        {term.value ? formatTerm(term.value, t) : <Unknown t={t} />}
        {served ? `, ${t.code("suspended", served)}` : null}
      </td>
      <td>{changeWords(link, isFirst, t)}</td>
    </tr>
  );
}

function Unknown({ t }: { t: DeskTranslator }) {
  return <span className="unknown">{t("fields.unknown")}</span>;
}

/** How a sentence differs from the one before it, in words. */
export function changeWords(
  { changeMonths }: Pick<ChainLink, "changeMonths">,
  isFirst: boolean,
  t: DeskTranslator,
): string {
  if (isFirst) return t("fields.chain.first");
  if (changeMonths === null) return t("fields.chain.notComparable");
  if (changeMonths === 0) return t("fields.chain.same");
  const months = formatMonths(Math.abs(changeMonths), t);
  return t(changeMonths > 0 ? "fields.chain.more" : "fields.chain.less", { months });
}
