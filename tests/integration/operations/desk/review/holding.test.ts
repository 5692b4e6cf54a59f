import { beforeEach, describe, expect, it } from "vitest";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { assignEntry } from "@/lib/operations/desk/review/assign-entry";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { listQueue } from "@/lib/operations/desk/review/list-queue";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { move, saveAs, theInventedDesk } from "@/tests/integration/setup/at-the-desk";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const numbers = async (actor: typeof desk.editor, part: string) =>
  (await listQueue(actor, { part })).rows.map((row) => row.number);

describe("assigning", () => {
  it("gives a case to somebody who may write it from then on", async () => {
    await assignEntry(desk.editor, { id: "9001", assignee: "invented-colleague" });
    expect((await loadEntry(desk.colleague, "9001")).mayWrite).toBe(true);
  });

  it("takes it from everybody", async () => {
    await assignEntry(desk.editor, { id: "9001", assignee: "" });
    expect((await loadEntry(desk.researcher, "9001")).mayWrite).toBe(false);
  });

  it("is refused to a researcher", async () => {
    const request = { id: "9001", assignee: "invented-colleague" };
    expect(await refusedWith(assignEntry(desk.researcher, request))).toMatchObject({
      kind: "not-found",
    });
  });

  it.each([
    ["nobody whom the desk knows", { assignee: "canary" }, "review.notAtDesk", "assignee"],
    ["a reader", { assignee: "invented-reader" }, "review.mayNotSee", "assignee"],
    [
      "a reviewer who is no editor",
      { reviewer: "invented-colleague" },
      "review.notEditor",
      "reviewer",
    ],
  ])("is refused for %s", async (_who, to, key, field) => {
    expect(await refusedWith(assignEntry(desk.editor, { id: "9001", ...to }))).toMatchObject({
      kind: "invalid",
      key,
      values: { field },
    });
  });
});

describe("the queue", () => {
  it("shows what waits for review, for its author, and to be published", async () => {
    await saveAs(desk.researcher);
    expect(await numbers(desk.editor, "in-review")).toEqual([]);
    await move(desk.researcher, "submit");
    expect(await numbers(desk.editor, "in-review")).toEqual(["9001"]);
    expect(await numbers(desk.editor, "unassigned")).toEqual(["9001"]);
    await move(desk.editor, "want-changes");
    expect(await numbers(desk.researcher, "changes-wanted")).toEqual(["9001"]);
    await move(desk.researcher, "submit");
    await move(desk.editor, "call-ready");
    expect(await numbers(desk.editor, "ready")).toEqual(["9001"]);
  });

  it("shows everybody their own", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    await assignEntry(desk.editor, { id: "9001", reviewer: "invented-second-editor" });
    expect(await numbers(desk.researcher, "mine")).toEqual(["9001"]);
    expect(await numbers(desk.secondEditor, "mine")).toEqual(["9001"]);
    expect(await numbers(desk.editor, "mine")).toEqual([]);
    expect(await numbers(desk.editor, "unassigned")).toEqual([]);
  });

  it("tells since how many days", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    expect((await listQueue(desk.editor, {})).rows[0]).toMatchObject({ days: 0, openComments: 0 });
  });

  it("is not there for readers", async () => {
    expect(await refusedWith(listQueue(desk.reader, {}))).toMatchObject({ kind: "not-found" });
  });
});

describe("a case for named people", () => {
  const named = (people: string[] | string) =>
    changeAccess(desk.editor, { id: "9001", access: "named", people });

  it("is not there for anybody else, nor in their queue", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    await named([]);
    expect(await refusedWith(loadEntry(desk.colleague, "9001"))).toMatchObject({
      kind: "not-found",
    });
    expect(await refusedWith(loadEntry(desk.secondEditor, "9001"))).toMatchObject({
      kind: "not-found",
    });
    expect(await numbers(desk.secondEditor, "in-review")).toEqual([]);
  });

  it("is there for those who are named, those who write it, and admins", async () => {
    await named("invented-colleague");
    for (const actor of [desk.colleague, desk.researcher, desk.editor, desk.admin])
      expect((await loadEntry(actor, "9001")).entry.id).toBe("9001");
  });

  it("is opened again", async () => {
    await named([]);
    await changeAccess(desk.editor, { id: "9001", access: "desk" });
    expect((await loadEntry(desk.colleague, "9001")).entry.id).toBe("9001");
  });

  it("is never given to a reader or to nobody", async () => {
    expect(await refusedWith(named(["invented-reader"]))).toMatchObject({
      kind: "invalid",
      key: "review.notAtDesk",
    });
  });

  it("is made by editors alone", async () => {
    const id = await createEntry(desk.researcher, { kind: "person", title: "A", lang: "en" });
    expect(
      await refusedWith(changeAccess(desk.researcher, { id, access: "named", people: [] })),
    ).toMatchObject({ kind: "not-found" });
  });
});
