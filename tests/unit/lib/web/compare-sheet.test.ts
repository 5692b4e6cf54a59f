import { expect, it } from "vitest";
import { compareCases } from "@/lib/domain/compare/compare-cases";
import { translatorFor } from "@/lib/messages/translator";
import { compareSheet } from "@/lib/web/compare-sheet";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";
import { aCharge, aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { asText, stated } from "@/tests/fixtures/public-values";

const t = translatorFor("en");

function sheetWith(words: string): string {
  const charges = [aCharge({ asStated: stated(asText(words)) })];
  const cases = [
    aPublicCase({ defendants: [aDefendant({ charges })] }),
    aPublicCase({ slug: "9998-x", title: words, defendants: [aDefendant({ name: words })] }),
  ];
  return compareSheet(compareCases(cases.map((one) => ({ case: one, version: 1, n: null }))), t);
}

it.each(hostileStrings)("never begins a cell with a formula: %j", (words) => {
  for (const cell of sheetWith(words)
    .slice(1)
    .split(/,|\r\n(?=[^"]*(?:"[^"]*"[^"]*)*$)/))
    expect(cell.replace(/^"/, "")).not.toMatch(/^[=+\-@\t]/);
});

it("has a line for every row and a column for every case", () => {
  const [head = "", ...lines] = sheetWith("Words").trimEnd().split("\r\n");
  expect(head).toBe(
    '\ufeffWhat is compared,"Ivan Invented. Case 9999, version 1","Words. Case 9999, version 1",Alike?',
  );
  expect(lines).toContain("Last term,2 years 5 months,2 years 5 months,same");
});

it("is only a head where there is nothing to compare", () => {
  expect(compareSheet(null, t)).toBe("\ufeffWhat is compared,Alike?\r\n");
});
