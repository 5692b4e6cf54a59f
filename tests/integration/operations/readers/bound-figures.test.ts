import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import { operator } from "@/lib/domain/actor";
import { narrativeText } from "@/lib/domain/narrative";
import { withdrawFigure } from "@/lib/operations/desk/figures/withdraw-figure";
import { liftLines } from "@/lib/operations/door/lift-lines";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { listDiscrepancies } from "@/lib/operations/readers/list-discrepancies";
import { showCase } from "@/lib/operations/readers/show-case";
import { showDiscrepancy } from "@/lib/operations/readers/show-discrepancy";
import { showFigure } from "@/lib/operations/readers/show-figure";
import { showLedger } from "@/lib/operations/readers/show-ledger";
import { redact } from "@/lib/operations/redact";
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
    await withdrawFigure(operator, { id: "f084", again: "f084" });
    for (const version of [null, 1]) {
      const { words, json } = await storyOf(version);
      expect(words).not.toContain("26");
      expect(json).toContain('{"type":"redacted","attrs":{"reason":"figure"}}');
    }
    const { results, left } = await checksShown();
    expect(left).toBe(3);
    expect(results.map(({ check }) => check.id)).not.toContain("april-2023-received");
    const x03 = await showDiscrepancy("ru", "x03");
    expect(x03).toMatchObject({ status: 200, view: { checks: [] } });
    expect(x03).toMatchObject({ view: { discrepancy: { reason: "", sides: [{}] } } });
    expect((await showFigure("en", "f084")).status).toBe(410);
  });

  it("leaves no sum in lists, beside other figures and in what is searched", async () => {
    const shown = [
      await listDiscrepancies("en"),
      await showFigure("en", "f061"),
      await showLedger("ru", "revisions"),
    ];
    expect(JSON.stringify(shown)).not.toMatch(/make 699|make 731/);
    const sums = { OR: [{ body: { contains: "699" } }, { body: { contains: "731" } }] };
    expect(await deskClient().searchDocument.findMany({ where: sums })).toEqual([]);
  });
});

describe("a figure whose quotation was redacted", () => {
  const line = { subjectKind: "case", subjectId: "0001", field: null, target: "excerpt" } as const;
  const words = async () => {
    const shown = await showFigure("en", "f085");
    return shown.status === 200 ? JSON.stringify(shown.view) : "";
  };

  it("states no number any more, and nothing that rests on it does", async () => {
    expect(await words()).toContain("Eleven cases");
    await redact(operator, { ...line, targetId: "f085.e1" });
    expect(await words()).not.toMatch(/[Ee]leven|11 cases|"min":11/);
    expect((await checksShown()).results.map(({ check }) => check.id)).not.toContain(
      "april-2023-decided",
    );
    expect(JSON.stringify(await showDiscrepancy("en", "x04"))).not.toContain("249");
    const told = { body: { contains: "Eleven cases" } };
    expect(await deskClient().searchDocument.count({ where: told })).toBe(0);
  });

  it("states it again when the quotation is shown again", async () => {
    const lines = await inTransaction((stores) => stores.redactions.inForce());
    const own = lines.filter(({ targetId }) => targetId === "f085.e1");
    await throughTheDoor((stores) => liftLines(stores, own, new Date()));
    expect(await words()).toContain("Eleven cases");
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
