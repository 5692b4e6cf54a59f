import { readCourtPlaces, readRegions } from "@/lib/data/reference/read-places";
import { readProvisions } from "@/lib/data/reference/read-provisions";
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
  const [courts, regions, articles] = await Promise.all([
    readCourtPlaces(),
    readRegions(),
    readProvisions(),
  ]);
  const name = (one: { nameRu: string; nameEn: string }) =>
    lang === "ru" ? one.nameRu : one.nameEn;
  const known = courts.map((court) => ({
    code: court.code,
    kind: court.kind,
    superior: court.superiorCode,
  }));
  const districts = new Set(known.filter(isDistrict).map(({ code }) => code));
  const withCourts = new Set(courts.map(({ regionCode }) => regionCode));
  const { compare } = new Intl.Collator(lang);
  const choice = (of: readonly Named[]) =>
    of.map((one) => ({ code: one.code, name: name(one) })).sort((a, b) => compare(a.name, b.name));
  return {
    courts: known,
    choices: {
      articles: articles.map(({ number, titleRu, titleEn, provisions }) => ({
        article: number,
        title: name({ nameRu: titleRu, nameEn: titleEn }),
        parts: provisions.map(({ id }) => id).filter((id) => id !== number),
      })),
      courts: choice(courts),
      districts: choice(courts.filter(({ code }) => districts.has(code))),
      regions: choice(regions.filter(({ code }) => withCourts.has(code))),
    },
    names: {
      courts: Object.fromEntries(courts.map((court) => [court.code, name(court)])),
      regions: Object.fromEntries(
        regions.map((one) => [one.code, { name: name(one), status: one.status }]),
      ),
    },
  };
}

type Named = { code: string; nameRu: string; nameEn: string };
