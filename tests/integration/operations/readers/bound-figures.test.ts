import { describe, expect, it } from "vitest";
import { narrativeText } from "@/lib/domain/narrative";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { withdrawThing } from "@/lib/operations/door/withdraw-thing";
import { showCase } from "@/lib/operations/readers/show-case";
import { showDiscrepancy } from "@/lib/operations/readers/show-discrepancy";
import { showFigure } from "@/lib/operations/readers/show-figure";
import { showLedger } from "@/lib/operations/readers/show-ledger";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();

async function storyOf(version: number | null) {
  const shown = await showCase("en", "0027-three-accused-commander-i", version);
  if (shown.status !== 200) throw new Error(`status ${shown.status}`);
  const doc = shown.view.case.narrative?.doc;
  return { words: doc ? narrativeText(doc) : "", json: JSON.stringify(doc) };
}

async function checksShown() {
  const shown = await showLedger("en", "arithmetic");
  if (shown.status !== 200 || shown.view.view !== "arithmetic") throw new Error("no arithmetic");
  return shown.view;
}

describe("a figure that was withdrawn", () => {
  it("is in a story, a sum and a discrepancy before", async () => {
    expect((await storyOf(null)).words).toContain("26 cases");
    expect(await checksShown()).toMatchObject({ left: 0 });
    expect(await showDiscrepancy("en", "x03")).toMatchObject({
      view: { discrepancy: { sides: [{}, { computation: "629 + 30 + 14 + 26 = 699" }, {}] } },
    });
  });

  it("leaves no number in stories, old versions, sums and written computations", async () => {
    await throughTheDoor((stores) =>
      withdrawThing(stores, { kind: "figure", id: "f084" }, new Date()),
    );
    for (const version of [null, 1]) {
      const { words, json } = await storyOf(version);
      expect(words).not.toContain("26");
      expect(json).toContain('{"type":"redacted","attrs":{"reason":"figure"}}');
    }
    const { results, left } = await checksShown();
    expect(left).toBe(2);
    expect(results.map(({ check }) => check.id)).not.toContain("april-2023-received");
    const x03 = await showDiscrepancy("ru", "x03");
    expect(x03).toMatchObject({ status: 200, view: { checks: [] } });
    expect(JSON.stringify(x03)).not.toContain("= 699");
    expect((await showFigure("en", "f084")).status).toBe(410);
  });
});

it("makes a page of a case depend on the figures", async () => {
  const shown = await showCase("en", "0001-dmitry-vasilets", null);
  expect(Object.keys(shown.keys)).toContain("figures");
});

describe("court records beside a figure", () => {
  const count = async () => ({
    count: 680,
    coverage: { courtsWithRecords: 1, courts: 2, from: "2024-01-01", to: "2024-12-31" },
    asOf: "2025-01-01",
  });

  it("do not cover it while none are public", async () => {
    expect(await showFigure("en", "f025")).toMatchObject({
      view: { recorded: [{ against: null }] },
    });
  });

  it("stand beside it with the difference where they are counted", async () => {
    expect(await showFigure("en", "f025", count)).toMatchObject({
      view: { recorded: [{ against: { difference: -4, recorded: { count: 680 } } }] },
    });
  });

  it("say that they do not cover it where there are none", async () => {
    expect(await showFigure("ru", "f025", async () => null)).toMatchObject({
      view: { recorded: [{ against: null }] },
    });
  });
});
