import { readPresent, readSubject, readVersion } from "@/lib/data/published/read-documents";
import { readCalendar } from "@/lib/data/reference/read-calendar";
import { readRegionNames } from "@/lib/data/reference/read-courts";
import type { Language } from "@/lib/domain/language";
import { checksAbout } from "@/lib/domain/ledger/checks-about";
import { ledgerOf } from "@/lib/domain/ledger/ledger-number";
import { successorOf, withKnownPredecessor } from "@/lib/domain/ledger/public-supersession";
import {
  type Recorded,
  type RecordedCounts,
  recordedScopes,
  setAgainst,
} from "@/lib/domain/ledger/recorded";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { type PublicFigure, publicFigure } from "@/lib/domain/public/public-figure";
import { publicSource } from "@/lib/domain/public/public-source";
import type { Shown } from "@/lib/domain/public/shown";
import type { FigureView } from "@/lib/domain/public/views";
import { recordedCounts } from "./recorded-counts";
import { found, shownWith } from "./shown-with";

/**
 * One reported figure with its source, the discrepancies and the sums that it is part of, and, where
 * court records can be counted for it, the recorded number.
 */
export function showFigure(
  lang: Language,
  id: string,
  count: RecordedCounts = recordedCounts,
): Promise<Shown<FigureView>> {
  return shownWith([`figure:${id}`, ...others], async () => {
    const subject = await readSubject("figure", id);
    if (!subject) return { status: 404 };
    if (subject.withdrawn) return { status: 410 };
    const wanted = { kind: "figure", lang, schema: publicFigure } as const;
    const shown = await readVersion(wanted, id, subject.version);
    if (!shown?.document) return { status: 410 };
    const sourceWanted = { kind: "source", lang, schema: publicSource } as const;
    const [source] = await readPresent(sourceWanted, [shown.document.source]);
    const all = await readPresent({ kind: "discrepancy", lang, schema: publicDiscrepancy });
    const ledger = ledgerOf(await readPresent(wanted));
    return found({
      figure: withKnownPredecessor(shown.document, ledger),
      supersededBy: successorOf(id, ledger),
      source: source ?? null,
      discrepancies: all.filter((discrepancy) => discrepancy.figures.includes(id)),
      checks: checksAbout({ figure: id }, ledger, await readCalendar()),
      recorded: await recordedOf(shown.document, count),
      publishedOn: shown.publishedOn,
    });
  });
}

const others = ["figures", "discrepancies", "sources", "law", "records", "courts"];

async function recordedOf(figure: PublicFigure, count: RecordedCounts): Promise<Recorded[]> {
  const names = await readRegionNames();
  const codes = [...names].map(([code, name]) => [name[figure.lang], code] as const);
  const asked = recordedScopes(figure, new Map(codes));
  return Promise.all(asked.map(async (one) => setAgainst(one, await count(one.scope))));
}
