import { expect, it } from "vitest";
import { libertyText, penaltyText } from "@/components/law/penalty-text";
import { translatorFor } from "@/lib/messages/translator";
import { aPenalty, aVersion } from "@/tests/fixtures/reference";

const en = translatorFor("en");
const ru = translatorFor("ru");
const fine = {
  kind: "fine",
  minMonths: null,
  maxMonths: null,
  other: { maxRub: 80000, orIncomeMonths: 6 },
};
const ban = {
  kind: "ban_on_posts_or_activities",
  minMonths: null,
  maxMonths: 36,
  other: { additional: true, optional: true },
};

it("says a range with the kind of punishment", () => {
  expect(penaltyText(aPenalty(60, 120), en)).toBe("deprivation of liberty, 5–10 years");
  expect(penaltyText(aPenalty(60, 120), ru)).toBe("лишение свободы, от 5 до 10 лет");
});

it("says a missing lower limit as a ceiling, never as nought", () => {
  expect(penaltyText(aPenalty(null, 84), en)).toBe("deprivation of liberty, up to 7 years");
});

it("says a fine in roubles and in income", () => {
  expect(penaltyText(fine, en)).toBe("fine, up to 80,000 roubles or income of up to 6 months");
});

it("says that a ban may be added to another punishment", () => {
  expect(penaltyText(ban, ru)).toContain("дополнительно к основному наказанию или без него");
});

it("tells a part without prison from a part without any penalty", () => {
  const arrest = { kind: "arrest", minMonths: null, maxMonths: 6, other: {} };
  expect(libertyText(aVersion({ penalties: [arrest] }), en)).toBe("no deprivation of liberty");
  expect(libertyText(aVersion({ penalties: [] }), en)).toBe("no penalty of its own");
});
