import { beforeEach, describe, expect, it } from "vitest";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { addComment } from "@/lib/operations/desk/review/add-comment";
import { listComments } from "@/lib/operations/desk/review/list-comments";
import { resolveComment } from "@/lib/operations/desk/review/resolve-comment";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { move, saveAs, theInventedDesk } from "@/tests/integration/setup/at-the-desk";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const onPassage = {
  anchor: { lang: "en", block: "9001.en.2", exact: "Quillabyblock", prefix: "", suffix: "" },
  text: "Who says so?",
};

describe("a comment", () => {
  it("stands on its passage, with the answers to it", async () => {
    const id = await addComment(desk.editor, "9001", onPassage);
    await addComment(desk.researcher, "9001", { parent: id, text: "The source does." });
    const [thread] = await listComments(desk.researcher, "9001");
    expect(thread).toMatchObject({
      id,
      author: "Alias of invented-editor",
      place: { on: "passage", lang: "en", block: "9001.en.2", start: 0 },
      words: "Quillabyblock",
      resolved: false,
      answers: [{ author: "Alias of invented-researcher", text: "The source does." }],
    });
  });

  it("is made while the author may not write", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    await addComment(desk.editor, "9001", onPassage);
    const threads = await listComments(desk.researcher, "9001");
    expect(threads.map((thread) => thread.place.on)).toEqual(["move", "passage"]);
  });

  it("is listed as orphaned when its words are gone", async () => {
    await addComment(desk.editor, "9001", onPassage);
    await saveAs(desk.researcher, (entry) => ({ ...entry, en: { ...entry.en, narrative: null } }));
    const [thread] = await listComments(desk.editor, "9001");
    expect(thread?.place).toEqual({ on: "orphaned", words: "Quillabyblock" });
  });

  it("is resolved one by one, and opened again", async () => {
    const one = await addComment(desk.editor, "9001", onPassage);
    await addComment(desk.editor, "9001", { text: "On the whole, fine." });
    await resolveComment(desk.researcher, "9001", { comment: one, resolved: true });
    const resolved = async () =>
      (await listComments(desk.editor, "9001")).map((thread) => thread.resolved);
    expect(await resolved()).toEqual([true, false]);
    await resolveComment(desk.editor, "9001", { comment: one, resolved: false });
    expect(await resolved()).toEqual([false, false]);
  });
});

describe("is refused:", () => {
  it("a comment of a reader", async () => {
    expect(await refusedWith(addComment(desk.reader, "9001", onPassage))).toMatchObject({
      kind: "not-found",
    });
  });

  it.each([
    ["without words", { text: "  " }],
    ["with words that no page can hold", { text: "a\u0000b" }],
    ["on a passage without words", { ...onPassage, anchor: { ...onPassage.anchor, exact: " " } }],
    ["beside a move that nobody made", { anchor: { move: "ready" }, text: "Ready." }],
    ["in somebody else's name", { text: "Me.", author: "invented-editor" }],
  ])("a comment %s", async (_what, given) => {
    expect(await refusedWith(addComment(desk.researcher, "9001", given))).toMatchObject({
      kind: "invalid",
    });
  });

  it("an answer to a comment on another case", async () => {
    const other = await createEntry(desk.colleague, { kind: "person", title: "Other", lang: "en" });
    const parent = await addComment(desk.colleague, other, { text: "Elsewhere." });
    expect(
      await refusedWith(addComment(desk.researcher, "9001", { parent, text: "Here." })),
    ).toMatchObject({ kind: "not-found" });
    expect(
      await refusedWith(resolveComment(desk.editor, "9001", { comment: parent, resolved: true })),
    ).toMatchObject({ kind: "not-found" });
  });

  it("opening the reason of a move as if it asked for something", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    const [thread] = await listComments(desk.editor, "9001");
    expect(
      await refusedWith(
        resolveComment(desk.editor, "9001", { comment: thread?.id, resolved: false }),
      ),
    ).toMatchObject({ kind: "not-found" });
  });
});
