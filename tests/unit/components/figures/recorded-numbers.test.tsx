import { expect, it } from "vitest";
import { RecordedNumbers } from "@/components/figures/recorded-numbers";
import type { Recorded } from "@/lib/domain/ledger/recorded";
import { translatorFor } from "@/lib/messages/translator";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const quantity = aQuantity({ min: 100, max: 100, unit: "cases" });
const reported = { ref: "f999", figure: aFigure(), quantity };
const covered: Recorded = {
  reported,
  against: {
    reported,
    scope: {
      metric: "received",
      articles: ["337"],
      from: "2023-01-01",
      to: "2023-12-31",
      region: null,
    },
    recorded: {
      count: 93,
      coverage: { courtsWithRecords: 7, courts: 9, from: "2022-01-01", to: "2023-12-31" },
      asOf: "2024-02-01",
    },
    difference: -7,
  },
};
const shown = (recorded: Recorded[], lang: "en" | "ru" = "en") =>
  wordsOf(rendered(<RecordedNumbers recorded={recorded} t={translatorFor(lang)} />));

it("says nothing at all where nothing could be counted", () => {
  expect(shown([])).toBe("");
});

it("sets both numbers side by side with the difference and what the records reach", () => {
  const words = shown([covered]);
  expect(words).toContain("Reported 100 cases In court records 93 Difference −7");
  expect(words).toContain("Records of 7 of 9 courts, 2022–2023; as of 1 February 2024.");
});

it("says that the records do not cover a figure, and shows no number of theirs", () => {
  expect(shown([{ reported, against: null }], "ru")).not.toMatch(/\d/);
});
