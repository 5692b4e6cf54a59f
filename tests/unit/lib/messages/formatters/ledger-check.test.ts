import { describe, expect, it } from "vitest";
import { doCheck } from "@/lib/domain/ledger/arithmetic-check";
import { arithmeticChecks } from "@/lib/domain/ledger/arithmetic-checks";
import { computedText, differenceText, sumText } from "@/lib/messages/formatters/ledger-check";
import { translatorFor } from "@/lib/messages/translator";
import { seedCalendar, seedLedger } from "@/tests/fixtures/seed-ledger";

const result = (id: string) => {
  const check = arithmeticChecks.find((one) => one.id === id);
  const done = check && doCheck(check, seedLedger(), seedCalendar());
  if (!done) throw new Error(`no check ${id}`);
  return done;
};

describe("a sum is written out as it was done", () => {
  it.each([
    ["april-2023-received", "629 + 30 + 14 + 26 = 699"],
    ["april-2023-suspended-third", "31 ÷ 86 = 36.0%"],
    ["three-regions-of-2024", "(496 + 258 + 255) ÷ 2,300 = 43.9%"],
    ["end-2024-absence-of-all", "14,182 ÷ (14,182 + 1,037 + 683) = 89.2%"],
    ["march-2024-working-days", "684 ÷ 20 working days = 34.2"],
    ["half-2023-a-week", "2,076 ÷ 26 weeks = 79.8"],
    ["end-2024-pending", "14,182 + 1,037 + 683 − 13,897 − 175 = 1,830"],
    ["doubled-2024", "10,308 ÷ 5,517 = 1.87"],
    ["implied-2021", "2,076 ÷ 3 = 692"],
  ])("%s: %s", (id, text) => {
    expect(sumText(result(id), translatorFor("en"))).toBe(text);
  });

  it("in Russian with its own marks", () => {
    const t = translatorFor("ru");
    expect(sumText(result("april-2023-suspended-third"), t)).toBe("31 ÷ 86 = 36,0\u00a0%");
    expect(sumText(result("march-2024-working-days"), t)).toBe("684 ÷ 20 рабочих дней = 34,2");
    expect(sumText(result("doubled-2024"), t)).toBe("10\u00a0308 ÷ 5517 = 1,87");
  });
});

it("says how far off a sum is, with its sign, and nothing where it is not", () => {
  const en = translatorFor("en");
  expect(differenceText(result("april-2023-received"), en)).toBe("−9");
  expect(differenceText(result("end-2024-sentenced"), en)).toBe("+101");
  expect(differenceText(result("maximum-doubled"), en)).toBeNull();
  expect(differenceText(result("end-2024-pending"), en)).toBeNull();
});

it("tells the distance of two shares in points, not in hundredths of either", () => {
  const forty = result("april-2023-suspended-forty");
  expect(differenceText(forty, translatorFor("en"))).toBe("−4.0 percentage points");
  expect(differenceText(forty, translatorFor("ru"))).toBe("−4,0 п. п.");
});

it("gives every kind of number its decimals, and a whole number none", () => {
  expect(computedText("share", 50, "en")).toBe("50.0%");
  expect(computedText("ratio", 2, "en")).toBe("2");
  expect(computedText("rate", 107.557, "en")).toBe("107.6");
});
