import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingSignature, proposeMapping } from "@/lib/domain/records/propose-mapping";
import { recordColumns } from "@/lib/domain/records/record-columns";

describe("the columns that headings propose", () => {
  it("are none where no heading is understood", () => {
    expect(proposeMapping(["foo", "bar", ""])).toEqual({});
  });

  it("are our own by their names", () => {
    expect(Object.keys(proposeMapping(recordColumns))).toEqual([...recordColumns]);
  });

  it.each([
    ["№ дела", "case_number"],
    ["Номер дела", "case_number"],
    ["УИД", "uid"],
    ["Уникальный идентификатор дела", "uid"],
    ["Суд", "court"],
    ["Наименование суда", "court"],
    ["Дата поступления", "received"],
    ["Дата решения", "decided"],
    ["Дата вступления в законную силу", "in_force"],
    ["Решение", "result"],
    ["Судья", "judge"],
    ["ФИО подсудимого", "person"],
    ["Перечень статей", "articles"],
    ["Категория / Стороны / Лица", "names"],
    ["Суд (судебный участок) первой инстанции", "lower_court"],
    ["Номер дела в первой инстанции", "lower_case_number"],
    ["Срок, мес.", "term_months"],
    ["Условно", "suspended"],
    ["case_no", "case_number"],
    ["entryDate", "received"],
    ["decision_date", "decided"],
    ["defendant", "person"],
  ])("%j is %s", (heading, column) => {
    expect(proposeMapping([heading])).toEqual({ [column]: heading });
  });

  it("takes each heading once, and only headings that there are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }), (headings) => {
        const taken = Object.values(proposeMapping(headings));
        return (
          new Set(taken).size === taken.length && taken.every((name) => headings.includes(name))
        );
      }),
    );
  });

  it("are remembered for headings that differ in typing alone", () => {
    expect(headingSignature(["№ Дела", "Суд "])).toBe(headingSignature(["№  дела", "СУД"]));
    expect(headingSignature(["Суд", "№ дела"])).not.toBe(headingSignature(["№ дела", "Суд"]));
  });
});
