import { beforeEach, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type NarrativeNode, narrativeText } from "@/lib/domain/narrative";
import { saveFigure } from "@/lib/operations/desk/figures/save-figure";
import { showDeskFigure } from "@/lib/operations/desk/figures/show-desk-figure";
import { withdrawFigure } from "@/lib/operations/desk/figures/withdraw-figure";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { showCase } from "@/lib/operations/readers/show-case";
import { aFigureForm } from "@/tests/fixtures/figure-form";
import { viewOf } from "@/tests/integration/setup/answers";
import { makeReady, publish, saveAs, theInventedDesk } from "@/tests/integration/setup/at-the-desk";
import { whereItStands } from "@/tests/integration/setup/contents";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

/** A story with a number of the invented figure, which states a 1. */
const told = (entry: CaseEntry): CaseEntry => ({
  ...entry,
  en: { ...entry.en, narrative: storyOf("1 soldierword", "f900") },
});
const storyOf = (words: string, figure: string): NarrativeNode => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      attrs: { id: "b1" },
      content: [
        { type: "text", text: "In all " },
        { type: "text", text: words, marks: [{ type: "figure", attrs: { figure } }] },
      ],
    },
  ],
});

async function storyShown(): Promise<string> {
  const { narrative } = viewOf(await showCase("en", "9001-ivan-inventov", null)).case;
  return narrative ? narrativeText(narrative.doc) : "";
}

describe("a story that takes a number from a figure", () => {
  it("is named beside the figure, a draft too", async () => {
    expect((await showDeskFigure(desk.editor, "f900")).cases).toEqual([]);
    await saveAs(desk.researcher, told);
    const view = await showDeskFigure(desk.editor, "f900");
    expect(view.cases).toMatchObject([{ id: "9001", title: { en: "Ivan Inventov" } }]);
    expect(view.discrepancies).toMatchObject([{ id: "x90" }]);
  });

  it("is counted and not named to who may not see the case", async () => {
    await saveAs(desk.researcher, told);
    await changeAccess(desk.editor, { id: "9001", access: "named", people: [] });
    const view = await showDeskFigure(desk.colleague, "f900");
    expect([view.cases, view.hiddenCases]).toEqual([[], 1]);
  });

  it("shows the number while the figure states it, and none once it states another", async () => {
    await makeReady(desk, told);
    await publish(desk.editor);
    expect(await storyShown()).toBe("In all 1 soldierword");
    const { seen } = await showDeskFigure(desk.editor, "f900");
    const quantities = {
      0: { what: { en: "", ru: "" }, min: "7", max: "", unit: "people", qualifier: "exact" },
    };
    await saveFigure(desk.editor, { id: "f900", seen, fields: aFigureForm({ quantities }) });
    expect(await storyShown()).toBe("In all ");
  });

  it("loses the number with the figure, on its page and in what is searched", async () => {
    await makeReady(desk, told);
    await publish(desk.editor);
    const searched = () =>
      deskClient().searchDocument.count({ where: { body: { contains: "soldierword" } } });
    expect(await searched()).toBeGreaterThan(0);
    await withdrawFigure(desk.editor, { id: "f900", again: "f900" });
    expect(await storyShown()).toBe("In all ");
    expect(await searched()).toBe(0);
    const kept = await whereItStands(desk.databaseUrl, "soldierword");
    expect(Object.keys(kept).filter((place) => place.includes("search"))).toEqual([]);
  });

  it("shows no number of a figure that was never public", async () => {
    const draft = (entry: CaseEntry): CaseEntry => ({
      ...entry,
      en: { ...entry.en, narrative: storyOf("41 soldierword", "f899") },
    });
    await makeReady(desk, draft);
    await publish(desk.editor);
    expect(await storyShown()).toBe("In all ");
  });
});
