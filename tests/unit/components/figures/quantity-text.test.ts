import { describe, expect, it } from "vitest";
import { quantityText } from "@/components/figures/quantity-text";
import { translatorFor } from "@/lib/messages/translator";
import { aQuantity } from "@/tests/fixtures/ledger";

type Given = Parameters<typeof aQuantity>[0];
const said = (lang: "en" | "ru", given: Given) =>
  quantityText(aQuantity(given), translatorFor(lang));

describe("a number with its hedge", () => {
  it.each<[Given, string, string]>([
    [{ qualifier: "almost" }, "almost 700 sentences", "почти 700 приговоров"],
    [{ qualifier: "exact", min: 1, max: 1, unit: "cases" }, "1 case", "1 дело"],
    [{ qualifier: "exact", min: 2, max: 2, unit: "cases" }, "2 cases", "2 дела"],
    [
      { qualifier: "at-least", min: 2, max: 2, unit: "cases" },
      "at least 2 cases",
      "не менее 2 дел",
    ],
    [
      { qualifier: "over", min: 21, max: 21, unit: "people" },
      "over 21 people",
      "свыше 21 человека",
    ],
    [
      { qualifier: "range", min: 39, max: 41, unit: "verdicts" },
      "39–41 verdicts",
      "39–41 приговор",
    ],
    [{ qualifier: "about", min: 40, max: 40, unit: "percent" }, "about 40%", "около 40 %"],
    [
      { qualifier: "at-least", min: 100, max: null, unit: "per-week" },
      "at least 100 a week",
      "не менее 100 в неделю",
    ],
  ])("%j", (given, en, ru) => {
    expect(said("en", given)).toBe(en);
    expect(said("ru", given)).toBe(ru);
  });

  it("is nothing where the source gives only words", () => {
    expect(said("en", { min: null, max: null, qualifier: "vague" })).toBeNull();
  });
});
