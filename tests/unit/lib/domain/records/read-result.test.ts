import { describe, expect, it } from "vitest";
import { readResult, resultCode } from "@/lib/domain/records/read-result";

describe("the words of a result", () => {
  it("are unknown where nobody has said what they mean, and nothing where there are none", () => {
    expect([resultCode("Отложено"), resultCode(null)]).toEqual(["other", null]);
  });

  it("say neither conviction nor acquittal where a verdict was given", () => {
    expect(resultCode("Вынесен ПРИГОВОР")).toBe("verdict");
  });

  it.each([
    ["Уголовное дело ПРЕКРАЩЕНО", "terminated"],
    ["ВОЗВРАЩЕНО ПРОКУРОРУ", "returned-to-prosecutor"],
    ["Дело возвращено прокурору", "returned-to-prosecutor"],
    ["Направлено ПО ПОДСУДНОСТИ (подведомственности)", "transferred"],
    ["Применены ПРИНУДИТЕЛЬНЫЕ МЕРЫ МЕДИЦИНСКОГО ХАРАКТЕРА", "medical-measures"],
    ["Вынесено другое ПОСТАНОВЛЕНИЕ", "other-ruling"],
    ["Апелляционное ПРОИЗВОДСТВО ПРЕКРАЩЕНО", "appeal-terminated"],
    ["СНЯТО с апелляционного рассмотрения", "appeal-removed"],
    ["Представление (жалоба) ОТОЗВАНЫ", "appeal-withdrawn"],
    ["ВЫНЕСЕНО РЕШЕНИЕ ПО СУЩЕСТВУ ДЕЛА", "merits"],
    ["Жалоба / представление ОСТАВЛЕНО БЕЗ УДОВЛЕТВОРЕНИЯ", "upheld"],
    ["Приговор ОСТАВЛЕН БЕЗ ИЗМЕНЕНИЯ", "upheld"],
    ["Приговор ИЗМЕНЁН", "changed"],
    ["Приговор ОТМЕНЕН с возвращением дела прокурору", "quashed"],
    [
      "АПЕЛЛЯЦИОННОЕ постановление ОТМЕНЕНО и возвращено на НОВОЕ АПЕЛЛЯЦИОННОЕ РАССМОТРЕНИЕ",
      "quashed",
    ],
    ["ОСУЖДЕН", "conviction"],
    ["ОПРАВДАН", "acquittal"],
    ["Дело ПРИСОЕДИНЕНО к другому делу", "joined"],
  ])("%j mean %s", (words, code) => {
    expect(resultCode(words)).toBe(code);
  });
});

describe("a result and its reason", () => {
  it("are parted where the page printed them without a space, and this is told", () => {
    expect(readResult("Уголовное дело ПРЕКРАЩЕНОназначена мера", null)).toEqual({
      raw: "Уголовное дело ПРЕКРАЩЕНО",
      code: "terminated",
      reason: "назначена мера",
      glued: true,
    });
  });

  it("are left as they are where a reason is given beside", () => {
    expect(readResult("ВОЗВРАЩЕНО ПРОКУРОРУ", "ст. 237 УПК РФ")).toMatchObject({
      raw: "ВОЗВРАЩЕНО ПРОКУРОРУ",
      reason: "ст. 237 УПК РФ",
      glued: false,
    });
  });

  it("are not parted where small letters belong to the result", () => {
    expect(readResult("СНЯТО с апелляционного рассмотрения", null)).toMatchObject({
      raw: "СНЯТО с апелляционного рассмотрения",
      reason: null,
    });
  });
});
