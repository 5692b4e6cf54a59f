import { inTransaction } from "@/lib/data/desk/transaction";
import { type ReadCourt, readCourts, readRegionNames } from "@/lib/data/reference/read-courts";
import { type ReadArticle, readArticles } from "@/lib/data/reference/read-law";
import type { Actor } from "@/lib/domain/actor";
import { offeredFields } from "@/lib/domain/extra-field";
import type { Language } from "@/lib/domain/language";
import { inLanguage, type LocalText } from "@/lib/domain/local-text";
import type { ProvisionVersion } from "@/lib/domain/provision";
import { assertMay } from "@/lib/policies/may";

/**
 * What the facts of a case are chosen from, in the language of the desk: courts, provisions with their
 * versions, regions, units, places, and the fields that admins have added. Names in both languages
 * stand beside, so that they are found in either script. Refuses everybody who may not enter the desk.
 */
export async function loadCaseReference(actor: Actor, lang: Language) {
  assertMay(actor, "enterDesk");
  const courts = await readCourts();
  const regions = await readRegionNames();
  const articles = await readArticles();
  const own = await inTransaction(async ({ units, places, fields, vocabularies }) => ({
    units: (await units.all()).map((unit) => named(unit, lang)),
    places: (await places.all()).map((place) => named(place, lang)),
    extraFields: offeredFields(await fields.all(), await vocabularies.terms(), lang),
  }));
  return {
    courts: courts.map((court) => courtOf(court, lang)),
    provisions: articles.flatMap((article) => provisionsOf(article, lang)),
    regions: [...regions].map(([code, { en, ru }]) => ({
      code,
      name: lang === "en" ? en : ru,
      names: [en, ru],
    })),
    ...own,
  };
}

function courtOf(court: ReadCourt, lang: Language) {
  const { code, nameEn, nameRu, townEn, townRu, shortRu, aliasesEn, formerNames } = court;
  const [name, town] = lang === "en" ? [nameEn, townEn] : [nameRu, townRu];
  const names = [nameEn, nameRu, shortRu, ...aliasesEn, ...formerNames];
  return { code, name, town: town ?? "", names: names.flatMap((each) => each ?? []) };
}

/** An article, for charges whose part nobody knows, and then its parts. */
function provisionsOf({ number, titleEn, titleRu, parts }: ReadArticle, lang: Language) {
  const title = lang === "en" ? titleEn : titleRu;
  const whole = { id: number, name: title, versions: [] };
  const ofParts = parts.map(({ provision, versions }) => ({
    id: provision,
    name: gistOf(versions.at(-1), lang) ?? title,
    versions: versions.map(lawVersion),
  }));
  return ofParts.some(({ id }) => id === number) ? ofParts : [whole, ...ofParts];
}

function gistOf(version: ProvisionVersion | undefined, lang: Language): string | null {
  if (!version) return null;
  return lang === "en" ? version.gistEn : version.gistRu;
}

function lawVersion(version: ProvisionVersion) {
  const { validFrom, validTo, circumstances, absenceDays, penalties } = version;
  return {
    validFrom,
    validTo,
    circumstances,
    absenceDays,
    penalties: penalties.map(({ kind, minMonths, maxMonths }) => ({ kind, minMonths, maxMonths })),
  };
}

function named({ id, name }: { id: string; name: LocalText }, lang: Language) {
  return { id, name: inLanguage(name, lang) || name.en || name.ru, names: [name.en, name.ru] };
}
