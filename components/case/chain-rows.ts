import type { PublicCase, PublicChainLink, StatutoryRange } from "@/lib/domain/public/public-case";
import { codeOf, termOf } from "./stated-parts";

/** One sentence as it is drawn. Months from the start of the scale; null where not known. */
export type ChainRow = {
  id: string;
  who: string | null;
  link: PublicChainLink;
  minMonths: number | null;
  maxMonths: number | null;
  /** The months of the sentence before, where this one is longer. */
  before: number | null;
  suspended: boolean;
};

/** Every sentence of a case in the order of defendants and instances. */
export function chainRows(shown: Pick<PublicCase, "defendants">): ChainRow[] {
  const several = shown.defendants.length > 1;
  return shown.defendants.flatMap((defendant) =>
    defendant.chain.map((link) => chainRow(link, several ? defendant.name : null)),
  );
}

function chainRow(link: PublicChainLink, who: string | null): ChainRow {
  const term = termOf(link.term);
  const maxMonths = term?.maxMonths ?? null;
  const { changeMonths } = link;
  const raised = changeMonths !== null && changeMonths > 0 && maxMonths !== null;
  return {
    id: link.sentence,
    who,
    link,
    minMonths: term?.minMonths ?? null,
    maxMonths,
    before: raised ? maxMonths - changeMonths : null,
    suspended: codeOf(link.suspended) === "suspended",
  };
}

/** The ranges that the law allowed for those who were sentenced, or for all where nobody was. */
export function statutoryRanges(shown: Pick<PublicCase, "defendants">): StatutoryRange[] {
  const ranges = new Map<string, StatutoryRange>();
  const sentenced = shown.defendants.filter(({ chain }) => chain.length > 0);
  const concerned = sentenced.length > 0 ? sentenced : shown.defendants;
  for (const charge of concerned.flatMap((defendant) => defendant.charges))
    if (charge.range && charge.range.maxMonths !== null)
      ranges.set(`${charge.range.provision} ${charge.range.validFrom}`, charge.range);
  return [...ranges.values()];
}
