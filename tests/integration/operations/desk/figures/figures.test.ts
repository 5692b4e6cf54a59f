import { beforeAll, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import { anonymous } from "@/lib/domain/actor";
import { addFigure } from "@/lib/operations/desk/figures/add-figure";
import { choosePassage } from "@/lib/operations/desk/figures/choose-passage";
import { listDeskFigures } from "@/lib/operations/desk/figures/list-desk-figures";
import { proposeFigure } from "@/lib/operations/desk/figures/propose-figure";
import { publishFigure } from "@/lib/operations/desk/figures/publish-figure";
import { saveFigure } from "@/lib/operations/desk/figures/save-figure";
import { showDeskFigure } from "@/lib/operations/desk/figures/show-desk-figure";
import { withdrawFigure } from "@/lib/operations/desk/figures/withdraw-figure";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { showFigure } from "@/lib/operations/readers/show-figure";
import { showSource } from "@/lib/operations/readers/show-source";
import { aFigureForm } from "@/tests/fixtures/figure-form";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aReferenceDatabase();
const { researcher, editor, reader } = await inventedStaff();
await publishInventedCase();

const text =
  "An invented court received almost 12,460 cases under article 337 in March 2024. So it says.";
const words = "almost 12,460 cases under article 337 in March 2024";
const start = text.indexOf(words);
const source = await addSource(researcher, { title: "An invented article", language: "en", text });
const capture = source.capture ?? "";
const passage = { capture, start, end: start + words.length };
const added = (more: object = {}) =>
  addFigure(researcher, { ...passage, fields: aFigureForm(more) });
const seen = async (id: string) => (await showDeskFigure(editor, id)).seen;
const statusOf = async (id: string) => (await showFigure("en", id)).status;

describe("a figure from a passage", () => {
  it.each([
    ["a reader", reader],
    ["nobody", anonymous],
  ])("is not there for %s", async (_who, actor) => {
    for (const work of [
      async () => proposeFigure(actor, passage),
      async () => choosePassage(actor, capture),
      async () => addFigure(actor, { ...passage, fields: aFigureForm() }),
      async () => listDeskFigures(actor, { words: "", state: null }),
      async () => showDeskFigure(actor, "f900"),
    ])
      expect((await refusedWith(work())).kind).toBe("not-found");
  });

  it("is proposed from the words: number, unit, hedge, articles and time", async () => {
    const proposal = await proposeFigure(researcher, {
      ...passage,
      start: String(passage.start),
    });
    expect(proposal.excerpt.exact).toBe(words);
    expect(proposal.guess).toMatchObject({
      quantities: [{ min: 12_460, unit: "cases", qualifier: "almost" }],
      articleScope: ["337"],
      period: { edtf: "2024-03" },
    });
    expect(proposal.choices.publishers.map(({ id }) => id)).toContain("invented-press");
  });

  it("is refused of a protected source, which readers may never be told of", async () => {
    const guarded = await addSource(editor, {
      title: "An invented letter",
      language: "en",
      text,
      protection: "protected",
      contact: "nobody",
    });
    const span = { ...passage, capture: guarded.capture ?? "" };
    const refusal = await refusedWith(proposeFigure(editor, span));
    expect(refusal.key).toBe("figureDesk.protectedSource");
    expect((await refusedWith(addFigure(editor, { ...span, fields: aFigureForm() }))).key).toBe(
      "figureDesk.protectedSource",
    );
  });

  it.each([
    ["a publisher", { publisher: "nobody" }, "figureDesk.noPublisher", "fields.publisher"],
    ["an article", { articleScope: "999" }, "figureDesk.noArticle", "fields.articleScope"],
    ["a predecessor", { supersedes: "f999" }, "figureDesk.supersedesNothing", "fields.supersedes"],
  ])("is refused with %s that there is not", async (_what, more, key, field) => {
    const refusal = await refusedWith(added(more));
    expect([refusal.key, refusal.values.field]).toEqual([key, field]);
  });

  it("stays at the desk, with its quotation taken once, and stands in the journal", async () => {
    const id = await added();
    const again = await added();
    expect([id, again]).toEqual(["f901", "f902"]);
    expect(await statusOf(id)).toBe(404);
    const view = await showDeskFigure(researcher, id);
    expect(view).toMatchObject({ state: "draft", mayWrite: true, mayPublish: false });
    expect(view.figure.excerpts.map(({ exact }) => exact)).toEqual([words]);
    expect(await deskClient().excerpt.count({ where: { captureId: capture } })).toBe(1);
    const lines = await deskClient().audit.count({ where: { action: "addFigure" } });
    expect(lines).toBe(2);
  });
});

describe("a figure of the desk", () => {
  let id = "";
  beforeAll(async () => {
    id = await added();
  });

  it("is changed over the version that was seen, never over another", async () => {
    const before = await seen(id);
    const fields = aFigureForm({ statement: { en: "Said anew.", ru: "Сказано заново." } });
    await saveFigure(researcher, { id, seen: before, fields });
    expect((await showDeskFigure(researcher, id)).figure.statement.en).toBe("Said anew.");
    const refusal = await refusedWith(saveFigure(researcher, { id, seen: before, fields }));
    expect(refusal.kind).toBe("conflict");
  });

  it("keeps the words in which a date is printed, where the date stays", async () => {
    const fields = aFigureForm({ period: "2024-03" });
    await saveFigure(researcher, { id, seen: await seen(id), fields });
    const { figure } = await showDeskFigure(researcher, id);
    expect(figure.period).toMatchObject({ edtf: "2024-03", printed: "March 2024" });
  });

  it("takes the place of another, which is told of it, and of one only", async () => {
    const fields = aFigureForm({ supersedes: "f901" });
    await saveFigure(researcher, { id, seen: await seen(id), fields });
    expect((await showDeskFigure(researcher, "f901")).supersededBy).toBe(id);
    const refusal = await refusedWith(added({ supersedes: "f901" }));
    expect(refusal.key).toBe("figureDesk.supersededTwice");
  });

  it("is published by an editor alone, with the page of its source", async () => {
    const request = { id, seen: await seen(id) };
    expect(
      (await refusedWith(Promise.resolve().then(() => publishFigure(researcher, request)))).kind,
    ).toBe("not-found");
    expect((await showSource("en", source.id)).status).toBe(404);
    await publishFigure(editor, request);
    expect(await statusOf(id)).toBe(200);
    expect((await showSource("en", source.id)).status).toBe(200);
    expect((await refusedWith(publishFigure(editor, request))).key).toBe(
      "figureDesk.alreadyPublic",
    );
  });

  it("is changed by an editor alone once it is public, and readers see it at once", async () => {
    const fields = aFigureForm({
      supersedes: "f901",
      statement: { en: "Mended.", ru: "Исправлено." },
    });
    const request = { id, seen: await seen(id), fields };
    expect((await refusedWith(saveFigure(researcher, request))).kind).toBe("not-found");
    await saveFigure(editor, request);
    expect(await showFigure("en", id)).toMatchObject({
      view: { figure: { statement: "Mended." } },
    });
  });

  it("is withdrawn for good by its id typed by hand, and stays withdrawn", async () => {
    const odd = await refusedWith(withdrawFigure(editor, { id, again: "f9" }));
    expect(odd.key).toBe("figureDesk.typeId");
    await withdrawFigure(editor, { id, again: id });
    expect(await statusOf(id)).toBe(410);
    const after = { id, seen: await seen(id) };
    expect((await refusedWith(publishFigure(editor, after))).key).toBe("figureDesk.withdrawn");
    const fields = aFigureForm();
    expect((await refusedWith(saveFigure(editor, { ...after, fields }))).key).toBe(
      "figureDesk.withdrawn",
    );
    const ledger = await inTransaction(({ redactions }) => redactions.inForce());
    expect(ledger).toContainEqual(
      expect.objectContaining({ subjectKind: "figure", subjectId: id, target: "thing" }),
    );
  });
});

describe("the list of the desk", () => {
  const listed = async (asked: Parameters<typeof listDeskFigures>[1]) =>
    (await listDeskFigures(researcher, asked)).figures.map(({ figure }) => figure.id);

  it("tells drafts from what is public and what was withdrawn", async () => {
    expect(await listed({ words: "", state: "draft" })).toEqual(["f901", "f902"]);
    expect(await listed({ words: "", state: "public" })).toEqual(["f900"]);
    expect(await listed({ words: "", state: "withdrawn" })).toEqual(["f903"]);
  });

  it("finds a figure by its words, its article and its id", async () => {
    for (const words of ["invented number", "выдуманное"])
      expect(await listed({ words, state: null })).toContain("f900");
    expect(await listed({ words: "f900", state: null })).toEqual(["f900"]);
    expect(await listed({ words: "zzz", state: null })).toEqual([]);
    expect(await listed({ words: "338", state: null })).toContain("f901");
  });
});
