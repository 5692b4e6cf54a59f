import { expect, it } from "vitest";
import { discrepancy } from "@/lib/domain/discrepancy";
import { projectDiscrepancy } from "@/lib/domain/projection/project-discrepancy";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { aContext } from "@/tests/fixtures/a-projection-context";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const excerpts = [anExcerpt("x99.e1"), anExcerpt("x99.e2")];
const found = discrepancy.parse({
  id: "x99",
  number: 99,
  kind: "arithmetic",
  title: { en: "Invented sums", ru: "Выдуманные суммы" },
  sides: [
    { states: { en: "seven", ru: "семь" }, excerpts: ["x99.e1", "x99.gone"] },
    {
      states: { en: "eight", ru: "восемь" },
      computation: "5 + 3 = 8",
      unverified: { en: "An invented page.", ru: "Выдуманная страница." },
      preferred: true,
    },
  ],
  state: "preferred",
  reason: { en: "The sum is right.", ru: "Сумма верна." },
  cases: ["9999"],
  figures: ["f999"],
  excerpts,
});

it("shows each side with its quotations or its sum, and why one is preferred", () => {
  const document = projectDiscrepancy(found, aContext({ lang: "ru", excerpts }));
  expect(publicDiscrepancy.parse(document)).toEqual(document);
  expect(document).toMatchObject({
    title: "Выдуманные суммы",
    reason: "Сумма верна.",
    cases: ["9999"],
    figures: ["f999"],
    sides: [
      { states: "семь", quotes: [{ excerpt: "x99.e1" }], preferred: false },
      { states: "восемь", quotes: [], computation: "5 + 3 = 8", preferred: true },
    ],
  });
});

it("never shows a quotation that no side names", () => {
  const document = projectDiscrepancy(found, aContext({ excerpts }));
  expect(JSON.stringify(document)).not.toContain("x99.e2");
});
