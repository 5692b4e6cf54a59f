import { readFacet } from "@/lib/data/published/read-cases";
import { type ReadCourt, readCourts } from "@/lib/data/reference/read-courts";
import type { Language } from "@/lib/domain/language";
import type { CourtRow } from "@/lib/domain/public/views";

/** Every court as a row of a list, with how many cases it has. */
export async function courtRows(lang: Language) {
  const counts = new Map((await readFacet("court", {})).map((row) => [row.value, row.count]));
  const courts = await readCourts();
  return courts.map((court) => ({ court, row: rowOf(court, lang, counts.get(court.code) ?? 0) }));
}

function rowOf(court: ReadCourt, lang: Language, cases: number): CourtRow {
  return {
    code: court.code,
    nameRu: court.nameRu,
    nameEn: court.nameEn,
    kind: court.kind,
    town: lang === "ru" ? court.townRu : court.townEn,
    region: (lang === "ru" ? court.region?.nameRu : court.region?.nameEn) ?? null,
    regionStatus: court.region?.status ?? null,
    status: court.status,
    superior: court.superiorCode,
    cases,
  };
}
