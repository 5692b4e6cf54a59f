import { describe, expect, it } from "vitest";
import { nameKey } from "@/lib/operations/desk/mentions/name-key";

/** Given names and endings as the usual schemes and newspapers write them. */
const spellings: Record<string, string[]> = {
  Юрий: ["Yuri", "Yury", "Yuriy", "Yurii", "Iurii", "Jurij", "Ûrij"],
  Алексей: ["Aleksei", "Aleksej", "Aleksey", "Alexei", "Alexey"],
  Александр: ["Aleksandr", "Alexander", "Alexandr"],
  Дмитрий: ["Dmitri", "Dmitrii", "Dmitrij", "Dmitriy", "Dmitry"],
  Евгений: ["Evgenii", "Evgenij", "Evgeniy", "Evgeny", "Yevgeniy", "Yevgeny"],
  Фёдор: ["Fedor", "Fyodor", "Fëdor", "Fёdor", "Фeдор"],
  Егор: ["Egor", "Yegor"],
  Татьяна: ["Tat'iana", "Tatyana", "Tatiana", "Tatʹjana", "Tat’yana"],
  Юлия: ["Iuliia", "Julia", "Julija", "Yulia", "Yuliya", "Ûliâ"],
  Максим: ["Maksim", "Maxim"],
  Щукин: ["Shchukin", "Schukin", "Shhukin", "Ščukin", "Ŝukin"],
  Царёв: ["Tsarev", "Tsaryov", "Carev", "Czarev", "Tcarev"],
  Хитрый: ["Khitryi", "Hitryj", "Khitry", "Hitriy"],
  Ильин: ["Il'in", "Ilin", "Ilyin", "Il`in"],
  Соловьёв: ["Solov'ev", "Solovyov", "Soloviev", "Solovev"],
};

describe("the key of a name", () => {
  it.each(Object.entries(spellings))("%s is the same in every usual spelling", (name, others) => {
    expect(others.map(nameKey)).toEqual(others.map(() => nameKey(name)));
  });

  it.each([
    ["Иван", "Ирина"],
    ["Петров", "Петрова"],
    ["Жуков", "Шуков"],
    ["Чернов", "Чёрный"],
  ])("%s is not that of %s", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  it("is nothing where nothing is heard", () => expect(nameKey("’ъь-")).toBe(""));
});
