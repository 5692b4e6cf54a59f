import { expect, it } from "vitest";
import { DiscrepancyPage } from "@/components/discrepancies/discrepancy-page";
import { translatorFor } from "@/lib/messages/translator";
import { aDiscrepancy, aSide } from "@/tests/fixtures/ledger";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const page = (with_: Parameters<typeof aDiscrepancy>[0], lang: "en" | "ru" = "en") => {
  const view = {
    discrepancy: aDiscrepancy(with_),
    cases: [],
    figures: [],
    checks: [],
    publishedOn: "2026-11-21",
  };
  return rendered(<DiscrepancyPage view={view} t={translatorFor(lang)} />);
};

it("shows both sides with their quotations, in the language of the source", () => {
  const markup = page({}, "ru");
  expect(markup.match(/<q lang="en">/g)).toHaveLength(2);
});

it("says which side is preferred in words, not by colour alone", () => {
  const sides = [aSide("700", { preferred: true }), aSide("701")];
  expect(wordsOf(page({ state: "preferred", sides }))).toContain("the value we hold");
});

it("shows the sum behind a computed side", () => {
  const sides = [aSide("702", { quotes: [], computation: "700 + 2 = 702" }), aSide("701")];
  expect(wordsOf(page({ sides }))).toContain("computed: 700 + 2 = 702");
});

it("says that an outside publication is not verified", () => {
  const sides = [aSide("700", { unverified: "An invented digest." }), aSide("701")];
  expect(wordsOf(page({ sides }))).toContain("not verified: An invented digest.");
});

it("always gives the reason", () => {
  expect(wordsOf(page({ reason: "An invented reason." }))).toContain("An invented reason.");
});
