import { readCardsWith } from "@/lib/data/published/read-cases";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { CourtView } from "@/lib/domain/public/views";
import { courtRows } from "./court-rows";
import { found, shownWith } from "./shown-with";

/** One court with the courts above and below it and the cases before it. */
export function showCourt(lang: Language, code: string): Promise<Shown<CourtView>> {
  return shownWith(["courts", "cases"], async () => {
    const rows = await courtRows(lang);
    const own = rows.find(({ row }) => row.code === code);
    if (!own) return { status: 404 };
    const { court, row } = own;
    const named = (other: string | null) => {
      const found = rows.find((candidate) => candidate.row.code === other)?.row;
      return found ? { code: found.code, name: lang === "ru" ? found.nameRu : found.nameEn } : null;
    };
    return found({
      ...row,
      regionCode: court.regionCode,
      aliasesEn: court.aliasesEn,
      formerNames: court.formerNames,
      appeal: named(court.appealCode),
      cassation: named(court.cassationCode),
      superiorCourt: named(court.superiorCode),
      subordinate: rows
        .filter((candidate) => candidate.row.superior === code)
        .map((candidate) => candidate.row),
      host: court.host,
      note: court.note,
      basis: court.superiorBasis,
      sources: court.sources.map((document) => ({ document, address: null })),
      casesHere: await readCardsWith(lang, "court", code),
    });
  });
}
