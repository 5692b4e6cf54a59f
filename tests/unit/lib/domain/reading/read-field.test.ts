import { describe, expect, it } from "vitest";
import { serviceStatuses } from "@/lib/domain/party";
import { readCode } from "@/lib/domain/reading/read-code";
import { readField, readWithin } from "@/lib/domain/reading/read-field";
import { findKnown, type KnownThing, matching, readKnown } from "@/lib/domain/reading/read-known";
import { regimes } from "@/lib/domain/sentence";

const courts: KnownThing[] = [
  {
    code: "00GV0001",
    names: ["Invented Garrison Military Court", "Выдуманный гарнизонный военный суд"],
    hints: ["Inventedtown"],
  },
  { code: "00GV0002", names: ["Second Invented Garrison Military Court"] },
];
const provisions: KnownThing[] = [
  { code: "332", names: [] },
  { code: "332(2.1)", names: [] },
];
const lists = { courts, provisions };

describe("a choice", () => {
  it.each(["", "perhaps", "hats"])("is not read out of %j", (text) => {
    expect(readCode("service", serviceStatuses, text).ok).toBe(false);
  });

  it.each([
    ["service", serviceStatuses, "Mobilised soldiers", "mobilised"],
    ["service", serviceStatuses, "по контракту", "contract"],
    ["service", serviceStatuses, "срочник", "conscript"],
    ["suspended", ["real", "suspended"], "a suspended sentence", "suspended"],
    ["suspended", ["real", "suspended"], "условный срок", "suspended"],
    ["suspended", ["real", "suspended"], "реальный срок", "real"],
    ["regime", regimes, "a minimum security prison", "settlement"],
    ["regime", regimes, "колония общего режима", "general"],
    ["plea", ["guilty", "partly", "not-guilty"], "pleaded not guilty", "not-guilty"],
    ["plea", ["guilty", "partly", "not-guilty"], "вину признал частично", "partly"],
    ["yes-no", ["yes", "no"], "Да", "yes"],
    ["openness", ["open", "closed"], "закрытое заседание", "closed"],
  ] as const)("of %s among %j is read out of %j", (set, codes, text, code) => {
    expect(readCode(set, codes, text)).toEqual({ ok: true, value: code });
  });
});

describe("a thing of the reference data", () => {
  it("is not read where two could be meant, and the nearest are offered", () => {
    const reading = readKnown("courts", "Garrison Military Court", lists);
    expect(reading).toMatchObject({ ok: false, candidates: ["00GV0001", "00GV0002"] });
  });

  it.each(["invented garrison military court", "ВЫДУМАННЫЙ гарнизонный военный суд", "00gv0001"])(
    "is read by its name in either language, or its code: %j",
    (text) => {
      expect(readKnown("courts", text, lists)).toEqual({ ok: true, value: "00GV0001" });
    },
  );

  it("is found by its town as it is typed, though no town names a court in a text", () => {
    expect(matching(courts, "inventedt", 5).map(({ code }) => code)).toEqual(["00GV0001"]);
    expect(findKnown(courts, "He lived in Inventedtown.")).toEqual([]);
  });

  it("is found in a text by the longest name", () => {
    const text = "the Second Invented Garrison Military Court decided";
    expect(findKnown(courts, text).map(({ value }) => value)).toEqual(["00GV0002"]);
  });

  it("of the Code is refused where the Code has no such article", () => {
    expect(readKnown("provisions", "ст. 399", lists)).toMatchObject({
      key: "fields.read.provisionUnknown",
    });
    expect(readKnown("provisions", "ч. 2.1 ст. 332", lists)).toEqual({
      ok: true,
      value: "332(2.1)",
    });
  });
});

describe("a field", () => {
  it.each([
    [{ type: "line", max: 5 }, "longer than that"],
    [{ type: "line", max: 5 }, " "],
    [{ type: "local" }, ""],
    [{ type: "uid" }, "x"],
  ] as const)("of the type %j refuses %j", (type, text) => {
    expect(readField(type, text, {}).ok).toBe(false);
  });

  it("of one line takes lines as one", () => {
    expect(readField({ type: "line", max: 300 }, " two\n lines ", {})).toEqual({
      ok: true,
      value: "two lines",
    });
  });

  it.each([
    ["a driver", { en: "a driver", ru: "" }],
    ["водитель", { en: "", ru: "водитель" }],
  ])("in both languages takes %j into its own", (text, value) => {
    expect(readField({ type: "local" }, text, {})).toEqual({ ok: true, value });
  });
});

describe("the value of a field in words of a source", () => {
  const sentence = "was sentenced to 2 years and 5 months in a minimum security prison";

  it("is the only one that fits", () => {
    expect(readWithin({ type: "term" }, sentence, {})).toMatchObject({
      value: { minMonths: 29, printed: "2 years and 5 months" },
    });
  });

  it("is none where two would fit", () => {
    expect(readWithin({ type: "term" }, `${sentence}, then 3 years`, {}).ok).toBe(false);
  });

  it("is found for dates, courts and provisions too", () => {
    const text = "On April 7, 2023 the Second Invented Garrison Military Court used article 332.";
    expect(readWithin({ type: "date" }, text, lists)).toMatchObject({
      value: { edtf: "2023-04-07" },
    });
    expect(readWithin({ type: "known", list: "courts" }, text, lists)).toMatchObject({
      value: "00GV0002",
    });
    expect(readWithin({ type: "known", list: "provisions" }, text, lists)).toMatchObject({
      value: "332",
    });
  });
});

describe("a whole number in words of a source", () => {
  const age = { type: "whole", min: 14, max: 100 } as const;

  it.each([
    ["40-year-old", 40],
    ["a 40-year-old soldier of the 5th invented regiment", 40],
    ["40-летний", 40],
    ["ему сорок лет", 40],
    ["thirty-six years of age", 36],
  ])("is read out of %j", (text, value) => {
    expect(readWithin(age, text, lists)).toEqual({ ok: true, value });
  });

  it.each(["aged 30 or 31", "the soldier", "a 5-year-old car", "9 999 999 999 лет"])(
    "is not chosen in %j",
    (text) => {
      expect(readWithin(age, text, lists).ok).toBe(false);
    },
  );
});
