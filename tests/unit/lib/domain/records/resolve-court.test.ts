import { describe, expect, it } from "vitest";
import { courtKey } from "@/lib/domain/records/court-key";
import { courtResolver, type NamedCourt } from "@/lib/domain/records/resolve-court";

const court = (code: string, nameRu: string, more: Partial<NamedCourt> = {}): NamedCourt => ({
  code,
  nameRu,
  shortRu: null,
  formerNames: [],
  host: null,
  ...more,
});

const courts = [
  court("11GV0001", "Первый гарнизонный военный суд", {
    shortRu: "Первый ГВС",
    host: "one.inv.sudrf.ru",
  }),
  court("22OV0000", "Второй окружной военный суд", { formerNames: ["Прежний окружной суд"] }),
  court("33GV0001", "Третий военный суд", { formerNames: ["Общий военный суд"] }),
  court("33GV0002", "Четвёртый военный суд", { formerNames: ["Общий военный суд"] }),
];

type Told = Parameters<ReturnType<typeof courtResolver>>[0];

function told(courtRaw: string | null, hints: Partial<Told["courtHints"]> = {}): Told {
  const none = { code: null, own: null, host: null, region: null };
  return { courtRaw, instance: "first", courtHints: { ...none, ...hints } };
}

const codeOf = (record: Told) => courtResolver(courts, [])(record).court;

describe("the court of a record", () => {
  it.each([
    ["its name, however it is typed", told("«Первый» гарнизонный  ВОЕННЫЙ суд."), "11GV0001"],
    ["its short name", told("Первый ГВС"), "11GV0001"],
    ["a former name", told("Прежний окружной суд"), "22OV0000"],
    ["its host in either form", told(null, { host: "www.one--inv.sudrf.ru" }), "11GV0001"],
    ["its own code", told("Неведомый суд", { own: "33GV0002" }), "33GV0002"],
    ["the code in the UID", told("Первый военный гарнизонный", { code: "11GV0001" }), "11GV0001"],
    ["the code in the UID alone", told(null, { code: "11GV0001" }), "11GV0001"],
  ])("is found by %s", (_how, record, code) => expect(codeOf(record)).toBe(code));

  it.each([
    ["a name that two courts bore", told("Общий военный суд")],
    ["a code that there is not", told(null, { own: "99GV9999", code: "99GV9999" })],
    [
      "the UID of a case that is before another kind of court",
      told("Районный суд", { code: "11GV0001" }),
    ],
    ["nothing", told(null)],
  ])("is not guessed from %s", (_what, record) => expect(codeOf(record)).toBeNull());

  it("is never that of the UID in a higher instance, which only tells where the case began", () => {
    const record = told(null, { code: "11GV0001" });
    expect(codeOf({ ...record, instance: "appeal" })).toBeNull();
    expect(codeOf({ ...record, instance: null })).toBeNull();
  });

  it("prefers the name of the court to the court where the case began", () => {
    expect(codeOf(told("Третий военный суд", { code: "11GV0001" }))).toBe("33GV0001");
  });

  it("is what an editor settled, before anything else", () => {
    const record = told("Третий военный суд");
    const key = courtKey(record) ?? "";
    const settled = courtResolver(courts, [{ key, court: "22OV0000" }])(record);
    expect(settled).toEqual({ key: "22OV0000", court: "22OV0000", named: key, settled: true });
    const foreign = courtResolver(courts, [{ key, court: null }])(record);
    expect(foreign).toEqual({ key, court: null, named: null, settled: true });
  });

  it("is filed under its printed name until it is settled", () => {
    expect(courtResolver(courts, [])(told("Неведомый суд"))).toEqual({
      key: "name:неведомый суд",
      court: null,
      named: null,
      settled: false,
    });
  });
});
