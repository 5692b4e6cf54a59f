import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { listEntries } from "@/lib/operations/desk/entries/list-entries";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { openWorkspace } from "@/lib/operations/desk/entries/open-workspace";
import { saveEntry } from "@/lib/operations/desk/entries/save-entry";
import { compareRevisions } from "@/lib/operations/desk/history/compare-revisions";
import { listHistory } from "@/lib/operations/desk/history/list-history";
import { restoreRevision } from "@/lib/operations/desk/history/restore-revision";
import { listForBulk } from "@/lib/operations/desk/overview/list-for-bulk";
import { searchDesk } from "@/lib/operations/desk/overview/search-desk";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { listPeople } from "@/lib/operations/desk/people/find-people";
import { linkPersons } from "@/lib/operations/desk/people/link-persons";
import { showPersonRecord } from "@/lib/operations/desk/people/show-person-record";
import { cancelSchedule } from "@/lib/operations/desk/publication/cancel-schedule";
import { publishEntry } from "@/lib/operations/desk/publication/publish-entry";
import { redactEntry } from "@/lib/operations/desk/publication/redact-entry";
import { schedulePublication } from "@/lib/operations/desk/publication/schedule-publication";
import { showPreview } from "@/lib/operations/desk/publication/show-preview";
import { showPublication } from "@/lib/operations/desk/publication/show-publication";
import { showRedaction } from "@/lib/operations/desk/publication/show-redaction";
import { withdrawEntry } from "@/lib/operations/desk/publication/withdraw-entry";
import { addComment } from "@/lib/operations/desk/review/add-comment";
import { assignEntry } from "@/lib/operations/desk/review/assign-entry";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { listComments } from "@/lib/operations/desk/review/list-comments";
import { listQueue } from "@/lib/operations/desk/review/list-queue";
import { moveEntry } from "@/lib/operations/desk/review/move-entry";
import { resolveComment } from "@/lib/operations/desk/review/resolve-comment";
import { showAccess } from "@/lib/operations/desk/review/show-access";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { showReview } from "@/lib/operations/desk/review/show-review";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { saveAs, theInventedDesk, versionOf } from "@/tests/integration/setup/at-the-desk";
import { intoTheCase } from "@/tests/integration/setup/people";

/** The invented case is the editor's and the researcher's alone; the second editor knows nothing of it. */
const desk = await theInventedDesk();
await assignEntry(desk.secondEditor, { id: "9001", reviewer: desk.editor.account });
await changeAccess(desk.editor, { id: "9001", access: "named" });

const given = { id: "9001", version: 1 };
const reason = { en: "A test wants it.", ru: "Так хочет проверка." };
const planned = { ...given, languages: ["en"], reason };

/** Everything that is done with one case, by whom it would be allowed to if they saw it. */
const acts: Record<string, (actor: typeof desk.editor, id: string) => Promise<unknown>> = {
  loadEntry,
  openWorkspace,
  saveEntry: (actor, id) => saveEntry(actor, id, { base: 1, saveId: randomUUID(), entry: {} }),
  compareRevisions: (actor, id) => compareRevisions(actor, { id, from: 1, to: 1 }),
  listHistory,
  restoreRevision: (actor, id) => restoreRevision(actor, { ...given, id, number: 1, reason: "x" }),
  showPreview: (actor, id) => showPreview(actor, id, "en"),
  showPublication,
  publishEntry: (actor, id) => publishEntry(actor, { ...planned, id }),
  schedulePublication: (actor, id) =>
    schedulePublication(actor, {
      ...planned,
      id,
      dueAt: new Date(Date.now() + 86_400_000).toISOString(),
    }),
  cancelSchedule: (actor, id) => cancelSchedule(actor, { id }),
  showRedaction: (actor, id) => showRedaction(actor, id, "en"),
  redactEntry: (actor, id) => redactEntry(actor, { id, parts: ["block|9001.en.1|"] }),
  withdrawEntry: (actor, id) => withdrawEntry(actor, { id, reason: "x", again: id }),
  addComment: (actor, id) => addComment(actor, id, { text: "Canary." }),
  listComments,
  resolveComment: (actor, id) => resolveComment(actor, id, { comment: "x", resolved: true }),
  assignEntry: (actor, id) => assignEntry(actor, { id, assignee: actor.account }),
  changeAccess: (actor, id) => changeAccess(actor, { id, access: "desk" }),
  showAccess,
  moveEntry: (actor, id) => moveEntry(actor, { ...given, id, move: "submit" }),
  showCaseHead,
  showReview,
};

describe("a case that is open to named people", () => {
  it.each(Object.keys(acts))(
    "refuses %s to everybody else as if it were not there",
    async (name) => {
      const act = acts[name];
      const [hidden, none] = [
        await refusedWith(act?.(desk.secondEditor, "9001") ?? Promise.resolve()),
        await refusedWith(act?.(desk.secondEditor, "9998") ?? Promise.resolve()),
      ];
      expect([hidden.kind, hidden.key, hidden.values]).toEqual([
        "not-found",
        "problem.notFound",
        {},
      ]);
      expect([none.kind, none.key, none.values]).toEqual([hidden.kind, hidden.key, hidden.values]);
    },
  );

  it("is in no list, no queue and no search of anybody else", async () => {
    const lists = [
      await listEntries(desk.secondEditor, {}),
      (await listForBulk(desk.secondEditor, {})).cases,
      (await listQueue(desk.secondEditor, { part: "in-review" })).rows,
      await searchDesk(desk.secondEditor, "en", "9001"),
    ];
    expect(lists.flat().filter((one) => one.id === "9001")).toEqual([]);
    expect((await listEntries(desk.editor, {})).some((one) => one.id === "9001")).toBe(true);
  });

  it("changes nothing for who was refused", async () => {
    const before = [await versionOf(), await loadEntry(desk.editor, "9001")];
    for (const act of Object.values(acts)) await act(desk.secondEditor, "9001").catch(() => null);
    expect([await versionOf(), await loadEntry(desk.editor, "9001")]).toEqual(before);
  });
});

describe("somebody who stands in such a case alone", () => {
  const hidden = { name: { en: "Pyotr Invented", ru: "Пётр Выдуманный" }, printed: [] };
  const hide = async () => {
    const person = await addPerson(desk.editor, hidden);
    await intoTheCase(desk.editor, person.id);
    return person;
  };

  it("cannot be brought into another case by their id, and so be read", async () => {
    const person = await hide();
    const own = { kind: "person", title: "An invented case", lang: "en" };
    const id = await createEntry(desk.colleague, own);
    const { entry, version } = await loadEntry(desk.colleague, id);
    const saveId = randomUUID();
    const taking = { base: version, saveId, entry: { ...entry, persons: [person] } };
    const refusal = await refusedWith(saveEntry(desk.colleague, id, taking));
    expect(refusal).toMatchObject({ key: "entry.unknownPerson", values: { id: person.id } });
    expect((await loadEntry(desk.colleague, id)).entry.persons).toEqual([]);
  });

  it("stays in the case when somebody saves it who may see it", async () => {
    const person = await hide();
    const { entry, version } = await loadEntry(desk.researcher, "9001");
    await saveEntry(desk.researcher, "9001", { base: version, saveId: randomUUID(), entry });
    const after = await loadEntry(desk.researcher, "9001");
    expect(after.entry.persons.map(({ id }) => id)).toContain(person.id);
  });

  it("stays unknown to others when they are taken out of the case again", async () => {
    const { id } = await hide();
    await saveAs(desk.researcher, (entry) => ({
      ...entry,
      persons: entry.persons.filter((one) => one.id !== id),
      parties: entry.parties.filter((one) => one.person !== id),
    }));
    const listed = async (actor: typeof desk.editor) =>
      (await listPeople(actor, { words: "Pyotr", page: "1" })).people.map((one) => one.id);
    expect(await listed(desk.editor)).toContain(id);
    expect(await listed(desk.colleague)).not.toContain(id);
    const lookup = showPersonRecord(desk.colleague, id);
    expect(await refusedWith(lookup)).toMatchObject({ kind: "not-found" });
  });

  it("is not told of by the record of the same human that others see", async () => {
    const person = await hide();
    const open = await addPerson(desk.editor, hidden);
    await linkPersons(desk.editor, { one: open.id, other: person.id, reason: "The same." });
    expect((await showPersonRecord(desk.editor, open.id)).links).toHaveLength(1);
    expect((await showPersonRecord(desk.colleague, open.id)).links).toEqual([]);
    const lookup = showPersonRecord(desk.colleague, person.id);
    expect(await refusedWith(lookup)).toMatchObject({ kind: "not-found" });
    expect(await inTransaction(({ persons }) => persons.linksOf(open.id))).toHaveLength(1);
  });
});
