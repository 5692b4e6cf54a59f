import { beforeEach, describe, expect, it } from "vitest";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { compareRevisions } from "@/lib/operations/desk/history/compare-revisions";
import { listHistory } from "@/lib/operations/desk/history/list-history";
import { restoreRevision } from "@/lib/operations/desk/history/restore-revision";
import { redactEntry } from "@/lib/operations/desk/publication/redact-entry";
import { refusedWith } from "@/tests/fixtures/refused-with";
import {
  headOf,
  makeReady,
  move,
  publish,
  saveAs,
  theInventedDesk,
  versionOf,
} from "@/tests/integration/setup/at-the-desk";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const restore = async (number: number, how: object = {}) =>
  restoreRevision(desk.researcher, {
    id: "9001",
    number,
    version: await versionOf(),
    reason: "The old words were better.",
    ...how,
  });

describe("restoring", () => {
  it("makes the old words a new draft, and leaves every other revision as it is", async () => {
    await saveAs(desk.researcher, (entry) => ({ ...entry, en: { ...entry.en, title: "Other" } }));
    const before = await headOf();
    const { revision, gone } = await restore(1);
    expect({ revision, gone }).toEqual({ revision: before.number + 1, gone: [] });
    const { entry } = await loadEntry(desk.researcher, "9001");
    expect(entry.en.title).toBe("Ivan Inventov");
    expect((await headOf()).state).toBe("draft");
  });

  it("never brings back what the ledger names, and lists it", async () => {
    await redactEntry(desk.editor, {
      id: "9001",
      parts: [
        "block|9001.en.2|",
        "block|9001.ru.3|",
        "annotation|9001.a1|",
        "happening|9001.h1|",
        "excerpt|9001.post|",
        "charge-field|9001.c1|outcome",
        "party-field|9001.defendant|absence-days",
        "text-field|9001|summary",
      ],
    });
    const { gone } = await restore(1);
    const { entry } = await loadEntry(desk.researcher, "9001");
    const words =
      /Quillabyblock|Квиллабасписок|Quillabynote|Quillabyevent|Brindlepost|Everything here/;
    // What stands around another quotation is kept with that one, and never leaves the desk.
    const own = entry.excerpts.map(({ prefix: _prefix, suffix: _suffix, ...excerpt }) => excerpt);
    expect(JSON.stringify({ ...entry, excerpts: own })).not.toMatch(words);
    expect(entry.charges[0]?.outcome.value).toBeNull();
    expect(entry.factors.map((factor) => factor.code)).toEqual(["award"]);
    expect(gone.map((line) => line.target).sort()).toEqual([
      "annotation",
      "block",
      "block",
      "charge-field",
      "excerpt",
      "happening",
      "party-field",
      "text-field",
    ]);
    expect(gone.find((line) => line.target === "excerpt")?.of?.en).toBe("An invented article");
    expect(gone.find((line) => line.target === "charge-field")?.of?.ru).toBe("Иван Выдумкин");
    expect(JSON.stringify(gone)).not.toContain("9001");
  });

  it("gives what can be saved and published again", async () => {
    await redactEntry(desk.editor, { id: "9001", parts: ["block|9001.en.3|"] });
    await restore(1);
    await makeReady(desk);
    await publish(desk.editor);
    expect((await headOf()).state).toBe("published");
  });
});

describe("restoring is refused", () => {
  it.each(["colleague", "reader"] as const)("to a %s", async (name) => {
    const request = { id: "9001", number: 1, version: await versionOf(), reason: "No." };
    expect(await refusedWith(restoreRevision(desk[name], request))).toMatchObject({
      kind: "not-found",
    });
  });

  it("while the case is in review", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    expect(await refusedWith(restore(1))).toMatchObject({ kind: "not-found" });
  });

  it("of a revision that never was", async () => {
    expect(await refusedWith(restore(99))).toMatchObject({ kind: "not-found" });
  });

  it("without a reason", async () => {
    expect(await refusedWith(restore(1, { reason: " " }))).toMatchObject({
      kind: "invalid",
      values: { field: "reason" },
    });
  });

  it("over what was saved meanwhile", async () => {
    expect(await refusedWith(restore(1, { version: 99 }))).toMatchObject({
      key: "review.changedMeanwhile",
    });
  });
});

describe("the history", () => {
  it("tells who by alias, why, and only the day", async () => {
    await makeReady(desk);
    await publish(desk.editor);
    const { rows } = await listHistory(desk.colleague, "9001");
    expect(rows[0]).toMatchObject({
      number: 2,
      state: "published",
      author: "Alias of invented-researcher",
      reason: "An invented reason.",
      languages: ["en", "ru"],
      moves: [
        { to: "in-review", by: "Alias of invented-researcher", reason: "Because of a test." },
        { to: "ready", by: "Alias of invented-editor" },
      ],
    });
    expect(JSON.stringify(rows)).not.toMatch(/T\d\d:\d\d/);
  });

  it("is not there for readers", async () => {
    expect(await refusedWith(listHistory(desk.reader, "9001"))).toMatchObject({
      kind: "not-found",
    });
  });

  it("compares any two revisions, whichever way round", async () => {
    await saveAs(desk.researcher, (entry) => ({
      ...entry,
      en: { ...entry.en, title: "Other", narrative: null },
      factors: entry.factors.slice(1),
    }));
    const forth = await compareRevisions(desk.editor, { id: "9001", from: 1, to: 2 });
    expect(forth.things).toMatchObject([
      { kind: "text", id: "en", fields: [{ field: "title", before: "Ivan Inventov" }] },
      { kind: "factor", change: "removed" },
    ]);
    expect(forth.narratives.en.every((block) => block.change === "removed")).toBe(true);
    expect(forth.narratives.ru.every((block) => block.change === "same")).toBe(true);
    const back = await compareRevisions(desk.editor, { id: "9001", from: "2", to: "1" });
    expect(back.narratives.en.every((block) => block.change === "added")).toBe(true);
  });

  it("says where two revisions are the same", async () => {
    await saveAs(desk.researcher);
    const request = { id: "9001", from: 1, to: 2 };
    expect((await compareRevisions(desk.editor, request)).same).toBe(true);
  });

  it("compares nothing for those who may not see the case", async () => {
    const request = { id: "9001", from: 1, to: 1 };
    expect(await refusedWith(compareRevisions(desk.reader, request))).toMatchObject({
      kind: "not-found",
    });
  });
});
