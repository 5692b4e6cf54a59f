import { readCourts, readRegionNames } from "@/lib/data/reference/read-courts";
import { readProvisions } from "@/lib/data/reference/read-provisions";
import type { Language } from "@/lib/domain/language";
import type { PlaceNames } from "@/lib/domain/precedents/fact-values";
import type { PrecedentChoices } from "@/lib/domain/precedents/view";

/** What a reader can choose among when asking the precedents, and what courts and regions are called. */
export async function precedentChoices(
  lang: Language,
): Promise<{ choices: PrecedentChoices; names: PlaceNames }> {
  const inRussian = lang === "ru";
  const courts = (await readCourts()).map(({ code, nameRu, nameEn, regionCode }) => ({
    code,
    name: inRussian ? nameRu : nameEn,
    regionCode,
  }));
  const regionNames = await readRegionNames();
  const withCourts = new Set(courts.map(({ regionCode }) => regionCode));
  const regions = [...regionNames].map(([code, name]) => ({ code, name: name[lang] }));
  const articles = (await readProvisions()).map(({ number, titleRu, titleEn, provisions }) => ({
    article: number,
    title: inRussian ? titleRu : titleEn,
    parts: provisions.map(({ id }) => id).filter((id) => id !== number),
  }));
  const courtNames = new Map(courts.map(({ code, name }) => [code, name]));
  return {
    choices: {
      articles,
      courts: byName(courts.map(({ code, name }) => ({ code, name }))),
      regions: byName(regions.filter(({ code }) => withCourts.has(code))),
    },
    names: {
      court: (code) => courtNames.get(code) ?? code,
      region: (code) => regionNames.get(code)?.[lang] ?? code,
    },
  };

  function byName<T extends { name: string }>(items: T[]): T[] {
    const { compare } = new Intl.Collator(lang);
    return items.sort((a, b) => compare(a.name, b.name));
  }
}
