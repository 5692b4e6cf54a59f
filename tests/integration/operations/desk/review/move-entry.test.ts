import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { moveEntry } from "@/lib/operations/desk/review/move-entry";
import { refusedWith } from "@/tests/fixtures/refused-with";
import {
  headOf,
  makeReady,
  move,
  saveAs,
  theInventedDesk,
  versionOf,
} from "@/tests/integration/setup/at-the-desk";
import { valuesOf } from "@/tests/integration/setup/contents";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

describe("a revision", () => {
  it("goes from draft over review to ready", async () => {
    await saveAs(desk.researcher);
    expect((await headOf()).state).toBe("draft");
    await move(desk.researcher, "submit");
    expect((await headOf()).state).toBe("in-review");
    await move(desk.editor, "call-ready");
    expect((await headOf()).state).toBe("ready");
  });

  it("comes back to its author with the changes that are wanted", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    await move(desk.editor, "want-changes");
    expect((await headOf()).state).toBe("changes-wanted");
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    expect((await headOf()).state).toBe("in-review");
  });

  it("is taken back by its author before anybody has judged it", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    await move(desk.researcher, "reopen");
    expect((await headOf()).state).toBe("draft");
  });

  it("is taken back by an editor who finds something after it was ready", async () => {
    await makeReady(desk);
    await move(desk.editor, "take-back");
    expect((await headOf()).state).toBe("changes-wanted");
  });

  it("is locked for its author while it is in review, and when it is ready", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    expect((await loadEntry(desk.researcher, "9001")).mayWrite).toBe(false);
    expect(await refusedWith(saveAs(desk.researcher))).toMatchObject({ kind: "not-found" });
    await move(desk.editor, "call-ready");
    expect(await refusedWith(saveAs(desk.researcher))).toMatchObject({ kind: "not-found" });
  });

  it("is sealed when it moves: what was judged is never written again", async () => {
    await saveAs(desk.researcher);
    const submitted = await headOf();
    await move(desk.researcher, "submit");
    await move(desk.editor, "want-changes");
    await saveAs(desk.researcher);
    expect((await headOf()).number).toBe(submitted.number + 1);
  });
});

describe("a step that the way does not have is refused:", () => {
  it.each([
    ["ready before review", "call-ready"],
    ["changes before review", "want-changes"],
    ["taking back what was never ready", "take-back"],
    ["reopening a draft", "reopen"],
  ] as const)("%s", async (_what, name) => {
    await saveAs(desk.researcher);
    expect(await refusedWith(move(desk.editor, name))).toMatchObject({
      kind: "conflict",
      key: "revision.cannotBecome",
    });
  });

  it("submitting what is published already", async () => {
    expect(await refusedWith(move(desk.editor, "submit"))).toMatchObject({ kind: "conflict" });
  });
});

describe("whoever may not move it", () => {
  const byOthers: [string, keyof typeof desk][] = [
    ["another researcher", "colleague"],
    ["a reader", "reader"],
  ];

  it.each(byOthers)("does not find it: %s submits", async (_who, name) => {
    await saveAs(desk.researcher);
    expect(await refusedWith(move(actorOf(name), "submit"))).toMatchObject({ kind: "not-found" });
  });

  it.each([...byOthers, ["its own author", "researcher"] as [string, keyof typeof desk]])(
    "does not find it: %s calls it ready",
    async (_who, name) => {
      await saveAs(desk.researcher);
      await move(desk.researcher, "submit");
      expect(await refusedWith(move(actorOf(name), "call-ready"))).toMatchObject({
        kind: "not-found",
      });
      expect((await headOf()).state).toBe("in-review");
    },
  );

  function actorOf(name: keyof typeof desk): Actor {
    const actor = desk[name];
    if (typeof actor === "string") throw new Error("not a person");
    return actor;
  }
});

describe("where somebody protected is in it", () => {
  beforeEach(async () => {
    await inTransaction(({ persons }) => persons.changeDisplay("9001", "role-only"));
  });

  it("an editor who wrote of it is told who has to judge it instead", async () => {
    await saveAs(desk.editor);
    await move(desk.editor, "submit");
    const refusal = await refusedWith(move(desk.editor, "call-ready"));
    expect(refusal).toMatchObject({ kind: "forbidden", key: "review.needsAnother" });
    expect(refusal.values.who).toContain("Alias of invented-second-editor");
    expect(refusal.values.who).not.toContain("Alias of invented-researcher");
    expect(refusal.values.who).not.toContain("Alias of invented-editor");
  });

  it("a second editor judges it", async () => {
    await saveAs(desk.editor);
    await move(desk.editor, "submit");
    await move(desk.secondEditor, "call-ready");
    expect((await headOf()).state).toBe("ready");
  });
});

describe("a reason", () => {
  it.each(["submit"] as const)("is asked for by %s", async (name) => {
    await saveAs(desk.researcher);
    expect(await refusedWith(move(desk.researcher, name, " "))).toMatchObject({
      kind: "invalid",
      key: "review.reasonMissing",
      values: { field: "reason" },
    });
  });

  it("is asked for by wanting changes", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    expect(await refusedWith(move(desk.editor, "want-changes", ""))).toMatchObject({
      key: "review.reasonMissing",
    });
  });

  it("is kept beside the comments and asks for nothing", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit", "All sources are in.");
    const rows = await valuesOf(
      desk.databaseUrl,
      "SELECT text FROM desk.comment WHERE resolved_at IS NOT NULL",
    );
    expect(rows).toEqual(["All sources are in."]);
  });
});

it("what was saved meanwhile is not judged unseen", async () => {
  await saveAs(desk.researcher);
  const seen = await versionOf();
  await move(desk.researcher, "submit");
  const late = { id: "9001", version: seen, move: "call-ready", reason: "" };
  expect(await refusedWith(moveEntry(desk.editor, late))).toMatchObject({
    kind: "conflict",
    key: "review.changedMeanwhile",
  });
});

it("every move is in the audit log", async () => {
  await makeReady(desk);
  const actions = await valuesOf(
    desk.databaseUrl,
    "SELECT action FROM desk.audit WHERE subject_id = '9001' ORDER BY id",
  );
  expect(actions).toEqual(expect.arrayContaining(["submit", "call-ready"]));
});
