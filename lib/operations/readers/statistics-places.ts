import { readCourts } from "@/lib/data/reference/read-courts";
import { readProvisions } from "@/lib/data/reference/read-provisions";
import { readRegions } from "@/lib/data/reference/read-regions";
import type { Language } from "@/lib/domain/language";
import { isDistrict, type KnownCourt } from "@/lib/domain/statistics/scope-of-query";
import type { StatisticsChoices, StatisticsNames } from "@/lib/domain/statistics/view";

/** The courts, what places are called, and what a reader can choose among. */
export type StatisticsPlaces = {
  courts: KnownCourt[];
  choices: StatisticsChoices;
  names: StatisticsNames;
};

/** Courts, regions and provisions as the statistics need them, in one language. */
export async function statisticsPlaces(lang: Language): Promise<StatisticsPlaces> {
  const inRussian = lang === "ru";
  const courts = (await readCourts()).map(
    ({ code, kind, superiorCode, nameRu, nameEn, regionCode }) => ({
      code,
      kind,
      superior: superiorCode,
      name: inRussian ? nameRu : nameEn,
      regionCode,
    }),
  );
  const regions = (await readRegions()).map(({ code, nameRu, nameEn, status }) => ({
    code,
    name: inRussian ? nameRu : nameEn,
    status,
  }));
  const withCourts = new Set(courts.map(({ regionCode }) => regionCode));
  const { compare } = new Intl.Collator(lang);
  const byName = (choices: readonly { code: string; name: string }[]) =>
    choices.map(({ code, name }) => ({ code, name })).sort((a, b) => compare(a.name, b.name));
  return {
    courts: courts.map(({ code, kind, superior }) => ({ code, kind, superior })),
    choices: {
      articles: (await readProvisions()).map(({ number, titleRu, titleEn, provisions }) => ({
        article: number,
        title: inRussian ? titleRu : titleEn,
        parts: provisions.map(({ id }) => id).filter((id) => id !== number),
      })),
      courts: byName(courts),
      districts: byName(courts.filter(isDistrict)),
      regions: byName(regions.filter(({ code }) => withCourts.has(code))),
    },
    names: {
      courts: Object.fromEntries(courts.map(({ code, name }) => [code, name])),
      regions: Object.fromEntries(
        regions.map(({ code, name, status }) => [code, { name, status }]),
      ),
    },
  };
}
