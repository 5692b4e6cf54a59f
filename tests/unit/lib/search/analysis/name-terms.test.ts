import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { askedNameTerms, nameTerms } from "@/lib/search/analysis/name-terms";

const vectors = z
  .object({
    vectors: z.array(
      z.object({
        ru: z.string(),
        schemes: z.record(z.string(), z.string()),
        press: z.array(z.string()),
      }),
    ),
  })
  .parse(
    JSON.parse(
      readFileSync(new URL("../../../../fixtures/translit-vectors.json", import.meta.url), "utf8"),
    ),
  ).vectors;

function meet(indexed: string, asked: string): boolean {
  const terms = new Set(nameTerms(indexed));
  return askedNameTerms(asked).some((term) => terms.has(term));
}

describe("names in every scheme of transliteration", () => {
  const forms = vectors.flatMap(({ ru, schemes, press }) =>
    [...Object.values(schemes), ...press].map((form) => ({ ru, form })),
  );
  const met = forms.filter(({ ru, form }) => meet(ru, form));
  const metBack = forms.filter(({ ru, form }) => meet(form, ru));

  it("are those of 48 names in 20 schemes, and of the press", () => {
    expect(vectors).toHaveLength(48);
    expect(new Set(vectors.map(({ schemes }) => Object.keys(schemes).length))).toEqual(
      new Set([20]),
    );
  });

  it("find their person: more than 98 of a hundred forms, both ways", () => {
    const share = (some: readonly unknown[]) => some.length / forms.length;
    console.log(
      `${met.length} of ${forms.length} Latin forms find the Cyrillic name, ` +
        `${metBack.length} are found by it`,
    );
    expect(share(met)).toBeGreaterThan(0.98);
    expect(share(metBack)).toBeGreaterThan(0.98);
  });

  it("never find another name of the list", () => {
    const mixed = vectors.flatMap(({ ru }) =>
      vectors
        .filter((other) => other.ru !== ru && !areOneFamily(ru, other.ru))
        .filter((other) => Object.values(other.schemes).some((form) => meet(ru, form)))
        .map((other) => `${ru} by ${other.ru}`),
    );
    expect(mixed).toEqual([]);
  });
});

/** Дегтярёв and Дегтярева are one family name. */
function areOneFamily(one: string, other: string): boolean {
  const stem = (name: string) => name.replaceAll("ё", "е").replace(/а$/u, "");
  return stem(one) === stem(other);
}

describe("inflected names", () => {
  it.each([
    ["Лешков", "Лешкова Лешкову Лешковым Лешкове Лешковой Лешковы Лешковых Leshkova"],
    ["Василец", "Васильца Васильцу Васильцем Васильце Vasilets"],
    ["Завацкий", "Завацкого Завацкому Завацким Завацком Завацкая Завацкой Zavatskaya"],
    ["Мирный", "Мирного Мирному Мирным Mirny Mirnaya"],
    ["Юрий", "Юрия Юрию Юрием Юрии Yuri Юра"],
    ["Николай", "Николая Николаю Николаем Николае Nikolay Коля"],
    ["Дмитрий", "Дмитрия Дмитрию Дмитрием Dmitri Дима Димы"],
    ["Сергей", "Сергея Сергею Сергеем Сергее Sergey"],
    ["Павел", "Павла Павлу Павлом Paul Паша"],
    ["Максим", "Максима Максиму Максимом Maxim Макс"],
    ["Цой", "Цоя Цою Цоем Tsoi"],
    ["Толстой", "Толстого Толстому Толстым Tolstoy"],
    ["Татьяна", "Татьяны Татьяне Татьяну Татьяной Tatiana Таня"],
    ["Юлия", "Юлии Юлию Юлией Julia Юля"],
    ["Рыбин", "Рыбина Рыбину Рыбиным Рыбине Rybin"],
    ["Ондар", "Ондара Ондару Ондаром Ondar"],
    ["Калининград", "Калининграда Калининграде Kaliningrad"],
  ])("find %s", (name, forms) => {
    expect(forms.split(" ").filter((form) => !meet(name, form))).toEqual([]);
  });

  it.each([
    ["Игорь", "Егор"],
    ["Георгий", "Юрий"],
    ["Лешков", "Лесков"],
    ["Котов", "Катов"],
    ["Ильин", "Илья"],
    ["Андрей", "Андреев"],
  ])("%s is not %s", (one, other) => {
    expect(meet(one, other)).toBe(false);
    expect(meet(other, one)).toBe(false);
  });
});

it("a name without letters has no terms", () => {
  for (const name of ["", "'", "ь", "—", "Ж"]) expect(nameTerms(name)).toEqual([]);
});

it("a term is of small Latin letters and digits, so that every engine keeps it whole", () => {
  const all = vectors.flatMap(({ ru, schemes }) => [ru, ...Object.values(schemes)]);
  for (const term of all.flatMap(askedNameTerms)) expect(term).toMatch(/^qn[a-z0-9]{2,}$/);
});
