import { describe, expect, it } from "vitest";
import { familyForm, givenForm, patronymicForm } from "@/lib/domain/projection/name-form";

const whole = (source: string, text: string) => new RegExp(`^(?:${source})$`, "u").test(text);

describe("a given name", () => {
  it.each([
    ["Юрий", ["Юрий", "Юрия", "Юрию", "Юрием", "Юрии", "ЮРИЙ"]],
    ["Павел", ["Павел", "Павла", "Павлу", "Павлом", "Павле"]],
    ["Лев", ["Лев", "Льва", "Льву", "Львом", "Льве"]],
    ["Илья", ["Илья", "Ильи", "Илье", "Илью", "Ильёй"]],
    ["Пётр", ["Пётр", "Петр", "Петра", "Петром"]],
    ["Игорь", ["Игорь", "Игоря", "Игорем"]],
    ["Анна", ["Анна", "Анны", "Анне", "Анной"]],
    ["Мария", ["Мария", "Марии", "Марию", "Марией"]],
    ["Dmitry", ["Dmitry", "Dmitri", "Dmitrii", "Dmitriy", "Dmitrys"]],
    ["Yuri", ["Yuri", "Yury", "Yuriy"]],
  ])("%s is found in every case", (name, forms) => {
    expect(forms.filter((form) => !whole(givenForm(name), form))).toEqual([]);
  });

  it.each([
    ["Роман", "роман"],
    ["Вера", "верный"],
    ["Иван", "Иванов"],
    ["Mark", "market"],
  ])("%s is not found in %s", (name, other) => {
    expect(whole(givenForm(name), other)).toBe(false);
  });
});

describe("a family name", () => {
  it.each([
    ["Заяц", ["Заяц", "Зайца", "Зайцу"]],
    ["Цой", ["Цой", "Цоя", "Цою", "Цоем"]],
    ["Небыльский", ["Небыльский", "Небыльского", "Небыльскому", "Небыльская"]],
    ["Ковалёв", ["Ковалев", "Ковалёва", "КОВАЛЁВУ", "ковалевым"]],
    ["O’Fabler", ["O'Fabler", "O’Fabler", "OFabler"]],
  ])("%s is found in every case", (name, forms) => {
    expect(forms.filter((form) => !whole(familyForm(name), form))).toEqual([]);
  });

  it("is not found in a small word where it is short", () => {
    expect(whole(familyForm("Ли"), "ли")).toBe(false);
  });

  it("may hold characters that a pattern would take for its own", () => {
    expect(whole(familyForm("Fa.b[ler"), "Fa.b[ler")).toBe(true);
    expect(whole(familyForm("Fa.bler"), "Faxbler")).toBe(false);
  });
});

it.each(["Иванович", "Ивановне", "Ильича", "Ivanovich", "ИВАНОВИЧА"])(
  "%s is a patronymic",
  (word) => {
    expect(whole(patronymicForm, word)).toBe(true);
  },
);
