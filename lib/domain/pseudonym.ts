import type { LocalText } from "./local-text";
import type { Person } from "./person";

/** Given names that many bear, so that none of them points at anybody. */
const givenNames: Readonly<Record<PseudonymManner, readonly LocalText[]>> = {
  man: pairs(
    "Anton Антон,Arkady Аркадий,Arseny Арсений,Bogdan Богдан,Boris Борис,Vadim Вадим,Valery Валерий,Viktor Виктор,Vsevolod Всеволод,Gennady Геннадий,German Герман,Gleb Глеб,Grigory Григорий,Denis Денис,Zakhar Захар,Innokenty Иннокентий,Kirill Кирилл,Klim Клим,Konstantin Константин,Lavr Лавр,Leonid Леонид,Makar Макар,Matvei Матвей,Miron Мирон,Nazar Назар,Oleg Олег,Platon Платон,Rodion Родион,Rostislav Ростислав,Savely Савелий,Semyon Семён,Stepan Степан,Taras Тарас,Timofei Тимофей,Tikhon Тихон,Fyodor Фёдор,Filipp Филипп,Eduard Эдуард,Yulian Юлиан,Yaroslav Ярослав",
  ),
  woman: pairs(
    "Alla Алла,Antonina Антонина,Valentina Валентина,Varvara Варвара,Vera Вера,Galina Галина,Darya Дарья,Yevgenia Евгения,Zinaida Зинаида,Zoya Зоя,Inna Инна,Kira Кира,Klavdia Клавдия,Ksenia Ксения,Larisa Лариса,Lidia Лидия,Lyubov Любовь,Maya Майя,Marfa Марфа,Nina Нина,Polina Полина,Raisa Раиса,Rimma Римма,Sofya Софья,Taisia Таисия,Tamara Тамара,Ulyana Ульяна,Faina Фаина,Ella Элла,Emma Эмма",
  ),
};

export const pseudonymManners = ["man", "woman"] as const;
export type PseudonymManner = (typeof pseudonymManners)[number];

/**
 * A pseudonym drawn by lot: nothing of the person goes into it, so nothing of the person can be read
 * out of it. `lot` draws a whole number below its argument. Null where every name of the list is used
 * in the case already: by somebody else, as a pseudonym, or in its text.
 */
export function drawPseudonym(
  manner: PseudonymManner,
  people: readonly Person[],
  { text, lot }: { text: string; lot: (below: number) => number },
): LocalText | null {
  const taken = new Set([
    ...people.flatMap((p) => nameWords(p.pseudonym?.en ?? "", p.pseudonym?.ru ?? "")),
    ...nameWords(text),
  ]);
  const free = givenNames[manner].filter(
    ({ en, ru }) =>
      !nameWords(en, ru).some((word) => taken.has(word)) && !sharesWord([en, ru], people),
  );
  return free.length === 0 ? null : (free[lot(free.length)] ?? null);
}

/** True where a word of these names is a word of the real name or of a printed spelling of somebody. */
export function sharesWord(names: readonly string[], people: readonly Person[]): boolean {
  const real = new Set(
    people.flatMap((p) => nameWords(p.name?.en ?? "", p.name?.ru ?? "", ...p.printed)),
  );
  return nameWords(...names).some((word) => real.has(word));
}

/** The words of names, of two letters and more, so that spellings with ё and е and in capitals are one. */
export function nameWords(...names: readonly string[]): string[] {
  return names.flatMap((name) =>
    name
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("ё", "е")
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => [...word].length > 1),
  );
}

function pairs(list: string): LocalText[] {
  return list.split(",").map((pair) => {
    const [en = "", ru = ""] = pair.split(" ");
    return { en, ru };
  });
}
