import { nameKey, stemKey } from "./name-key";

/** Given names whose usual forms do not meet by their sounds; the first is the full Russian one. */
export const givenNames: readonly (readonly string[])[] = [
  ["Александр", "Alexander", "Alexandre", "Aleksander", "Саша", "Саня", "Sasha"],
  ["Алексей", "Alexey", "Alexis", "Лёша", "Алёша", "Lyosha", "Alyosha"],
  ["Анатолий", "Anatole", "Толя"],
  ["Андрей", "Andre"],
  ["Антон", "Anthony"],
  ["Артём", "Artem", "Artyom", "Artiom", "Тёма"],
  ["Борис", "Боря"],
  ["Вадим", "Wadim"],
  ["Валерий", "Valery", "Валера"],
  ["Василий", "Basil", "Вася", "Vasya"],
  ["Виктор", "Victor", "Витя"],
  ["Виталий", "Виталик"],
  ["Владимир", "Володя", "Вова", "Volodya", "Vova", "Volodymyr"],
  ["Владислав", "Влад", "Vlad"],
  ["Вячеслав", "Слава", "Slava", "Viacheslav"],
  ["Геннадий", "Гена"],
  ["Георгий", "George", "Гоша"],
  ["Григорий", "Gregory", "Гриша"],
  ["Даниил", "Данила", "Данил", "Daniel", "Danila"],
  ["Дмитрий", "Димитрий", "Dimitri", "Dmitro", "Dmytro", "Дима", "Митя", "Dima"],
  ["Евгений", "Eugene", "Женя", "Zhenya"],
  ["Егор", "Egor", "Yegor"],
  ["Иван", "Ваня", "Vanya"],
  ["Игорь", "Ihor"],
  ["Илья", "Elijah", "Илюша"],
  ["Иосиф", "Joseph", "Осип"],
  ["Кирилл", "Cyril", "Kyrylo"],
  ["Константин", "Constantine", "Костя"],
  ["Максим", "Maxime", "Макс", "Max"],
  ["Михаил", "Michael", "Mikhail", "Миша", "Misha"],
  ["Николай", "Nicholas", "Nikolas", "Mykola", "Коля", "Kolya"],
  ["Олег", "Oleh"],
  ["Павел", "Paul", "Паша", "Pasha", "Pavlo"],
  ["Пётр", "Peter", "Pyotr", "Piotr", "Петя"],
  ["Роман", "Рома", "Roma"],
  ["Руслан", "Рус"],
  ["Семён", "Simon", "Semyon"],
  ["Сергей", "Serge", "Sergiy", "Serhii", "Серёжа", "Seryozha"],
  ["Станислав", "Стас", "Stas"],
  ["Степан", "Stephen", "Steven"],
  ["Фёдор", "Theodore", "Feodor", "Федя"],
  ["Эдуард", "Edward", "Eduard", "Эдик"],
  ["Юрий", "Yuriy", "Iouri", "Юра", "Yura"],
  ["Яков", "Jacob", "Yakov", "Яша"],
  ["Анастасия", "Настя"],
  ["Анна", "Аня", "Anne"],
  ["Екатерина", "Catherine", "Ekaterina", "Катя"],
  ["Елена", "Helen", "Helena", "Лена"],
  ["Мария", "Maria", "Mary", "Маша"],
  ["Наталья", "Наталия", "Natalie", "Наташа"],
  ["Ольга", "Оля"],
  ["Светлана", "Света"],
  ["Татьяна", "Таня", "Tanya"],
  ["Юлия", "Julia", "Юля", "Julie"],
];

const byKey = new Map(
  givenNames.flatMap(([full, ...others]) => {
    const one = nameKey(full ?? "");
    return [full ?? "", ...others].flatMap((name) => [
      [nameKey(name), one] as const,
      [stemKey(name), one] as const,
    ]);
  }),
);

/** The key of the full given name of which this is a key, or null. */
export function givenNameKey(key: string): string | null {
  return byKey.get(key) ?? null;
}
