import { beforeEach, describe, expect, it } from "vitest";
import { closeClients } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import { provideDatabase } from "@/lib/env";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { listPeople } from "@/lib/operations/desk/people/find-people";
import { linkPersons, unlinkPersons } from "@/lib/operations/desk/people/link-persons";
import { mergePersons } from "@/lib/operations/desk/people/merge-persons";
import { showPersonRecord } from "@/lib/operations/desk/people/show-person-record";
import { undoMerge } from "@/lib/operations/desk/people/undo-merge";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { whereNamed } from "@/lib/operations/names-left";
import { showCase } from "@/lib/operations/readers/show-case";
import { replayRedactions } from "@/lib/operations/replay-redactions";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { saveAs, theInventedDesk } from "@/tests/integration/setup/at-the-desk";
import { contentsOf, whereItStands } from "@/tests/integration/setup/contents";
import { copyOf } from "@/tests/integration/setup/database";
import { changePerson, intoTheCase } from "@/tests/integration/setup/people";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;
let twin: string;

const ivan = "9001";
const reason = "An invented reason.";
const ground = { en: "Named in an invented ruling.", ru: "Назван в выдуманном приговоре." };
const label = { en: "a witness", ru: "свидетель" };

/** A second record of the invented Ivan, under a longer name, shown by it. */
beforeEach(async () => {
  desk = await theInventedDesk();
  const name = { en: "Ivan Pavlovich Inventov", ru: "Иван Павлович Выдумкин" };
  ({ id: twin } = await addPerson(desk.researcher, { name, label }));
  await changePerson(desk.researcher, twin, { ground, display: "full-name", riskTier: 1 });
});

const merge = (duplicate = twin, survivor = ivan) =>
  mergePersons(desk.editor, { duplicate, survivor, reason });
const partiesOf = async (id = "9001") =>
  (await loadEntry(desk.editor, id)).entry.parties.map((party) => party.person);
/** A record under quite another name, shown by it. */
async function anotherName(): Promise<string> {
  const name = { en: "Pyotr Fablov", ru: "Пётр Небылов" };
  const { id } = await addPerson(desk.researcher, { name, label });
  await changePerson(desk.researcher, id, { ground, display: "full-name", riskTier: 1 });
  return id;
}
const personsOf = async (id = "9001") =>
  (await loadEntry(desk.editor, id)).entry.persons.map((person) => person.id);

describe("the same person", () => {
  const link = () => linkPersons(desk.researcher, { one: twin, other: ivan, reason });

  it("is said with a reason, of two records, once", async () => {
    const blank = { one: twin, other: ivan, reason: " " };
    expect(await refusedWith(linkPersons(desk.researcher, blank))).toMatchObject({
      kind: "invalid",
      key: "people.reasonMissing",
    });
    const itself = { one: ivan, other: ivan, reason };
    expect(await refusedWith(linkPersons(desk.researcher, itself))).toMatchObject({
      key: "people.withItself",
    });
    await link();
    expect(await refusedWith(link())).toMatchObject({ kind: "conflict" });
  });

  it("leaves both records and everything public as they are", async () => {
    const before = await contentsOf(desk.databaseUrl, "published");
    await link();
    expect(await contentsOf(desk.databaseUrl, "published")).toEqual(before);
    const { links, survivor } = await showPersonRecord(desk.editor, ivan);
    expect(links).toMatchObject([
      { kind: "same-person", other: twin, reason, by: "Alias of invented-researcher" },
    ]);
    expect(survivor).toBeNull();
  });

  it("can be taken back", async () => {
    await link();
    await unlinkPersons(desk.colleague, ivan, twin);
    expect((await showPersonRecord(desk.editor, ivan)).links).toEqual([]);
    expect(await refusedWith(unlinkPersons(desk.colleague, ivan, twin))).toMatchObject({
      kind: "not-found",
    });
  });
});

describe("a merge is refused", () => {
  it("to a researcher, as if there were no such thing", async () => {
    const given = { duplicate: twin, survivor: ivan, reason };
    await expect(async () => mergePersons(desk.researcher, given)).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it("where one of the two is hidden and the other is not", async () => {
    await changePerson(desk.researcher, twin, { display: "role-only" });
    expect(await refusedWith(merge())).toMatchObject({ key: "people.displayDiffers" });
  });

  it("where one of the two was merged already", async () => {
    await merge();
    const { id: third } = await addPerson(desk.researcher, { name: { ru: "Иван Небылов" } });
    await changePerson(desk.researcher, third, { display: "full-name", riskTier: 1 });
    expect(await refusedWith(merge(third, twin))).toMatchObject({ key: "people.isMerged" });
  });

  it("and leaves nothing written", async () => {
    await changePerson(desk.researcher, twin, { display: "role-only" });
    const before = await contentsOf(desk.databaseUrl, "desk");
    await refusedWith(merge());
    expect(await contentsOf(desk.databaseUrl, "desk")).toEqual(before);
  });
});

describe("a merge of a record that stands in a draft", () => {
  beforeEach(async () => {
    await intoTheCase(desk.researcher, twin);
    expect(await partiesOf()).toEqual([ivan, twin]);
  });

  it("moves the draft to the survivor", async () => {
    await merge();
    expect([await partiesOf(), await personsOf()]).toEqual([[ivan, ivan], [ivan]]);
  });

  it("is undone exactly, where nobody wrote since", async () => {
    const before = (await loadEntry(desk.editor, "9001")).entry;
    await merge();
    await undoMerge(desk.editor, twin, ivan);
    expect((await loadEntry(desk.editor, "9001")).entry).toEqual(before);
  });

  it("is undone in what was written since, and keeps what was written", async () => {
    await merge();
    await saveAs(desk.researcher, (entry) => ({ ...entry, slugName: "written-since" }));
    await undoMerge(desk.editor, twin, ivan);
    expect([await partiesOf(), await personsOf()]).toEqual([
      [ivan, twin],
      [ivan, twin],
    ]);
    const { entry, version } = await loadEntry(desk.editor, "9001");
    expect(entry.slugName).toBe("written-since");
    expect(version).toBeGreaterThan(3);
  });
});

describe("a merge of a record that stands in a published case", () => {
  it("shows the survivor to readers at once, and the duplicate again when it is undone", async () => {
    const before = await contentsOf(desk.databaseUrl, "desk");
    await merge(ivan, twin);
    const slug = "9001-ivan-inventov";
    expect(await showCase("ru", slug, null)).toMatchObject({
      view: { case: { defendants: [{ name: "Иван Павлович Выдумкин" }] } },
    });
    expect([await partiesOf(), await personsOf()]).toEqual([[twin], [twin]]);
    await undoMerge(desk.editor, ivan, twin);
    expect(await showCase("ru", slug, null)).toMatchObject({
      view: { case: { defendants: [{ name: "Иван Выдумкин" }] } },
    });
    const after = await contentsOf(desk.databaseUrl, "desk");
    for (const table of ["party", "entry_person", "person", "person_link", "revision"])
      expect(after[table]).toEqual(before[table]);
  });

  it("is no longer in the list, and its page leads to the survivor", async () => {
    await merge(ivan, twin);
    const { people } = await listPeople(desk.editor, { words: "", page: "1" });
    expect(people.map((person) => person.id)).not.toContain(ivan);
    expect(await showPersonRecord(desk.editor, ivan)).toMatchObject({
      survivor: twin,
      mayWrite: false,
    });
    expect(await refusedWith(changePerson(desk.editor, ivan, {}))).toMatchObject({
      key: "people.isMerged",
    });
  });

  it("hides every spelling of both when the survivor is hidden", async () => {
    await merge(ivan, twin);
    await changePerson(desk.editor, twin, { display: "role-only" });
    expect(await whereItStands(desk.databaseUrl, "inventov|выдумкин|павлович")).toEqual({});
    expect(await showCase("en", "9001-case", null)).toMatchObject({
      view: { case: { title: "a witness" } },
    });
  });

  it("is undone without bringing back a name that was hidden meanwhile", async () => {
    const other = await anotherName();
    await merge(ivan, other);
    await changePerson(desk.editor, other, { display: "role-only" });
    await undoMerge(desk.editor, ivan, other);
    expect(await whereItStands(desk.databaseUrl, "inventov|выдумкин|fablov")).toEqual({});
    expect((await showPersonRecord(desk.editor, ivan)).record.display).toBe("role-only");
  });

  it("hides every record of the human when a backup from before it is restored", async () => {
    const other = await anotherName();
    await closeClients();
    const backup = await copyOf(new URL(desk.databaseUrl).pathname.slice(1));
    await merge(ivan, other);
    await changePerson(desk.editor, other, { display: "role-only" });
    await closeClients();
    provideDatabase(backup);
    expect(await whereItStands(backup.databaseUrl, "inventov")).toHaveProperty("publication");
    await replayRedactions();
    expect(await whereItStands(backup.databaseUrl, "inventov|выдумкин")).toEqual({});
  });

  it("gives back a link of the same person that it took over", async () => {
    await linkPersons(desk.researcher, { one: twin, other: ivan, reason: "The invented same." });
    await merge(ivan, twin);
    expect((await showPersonRecord(desk.editor, ivan)).links).toMatchObject([
      { kind: "duplicate" },
    ]);
    await undoMerge(desk.editor, ivan, twin);
    expect((await showPersonRecord(desk.editor, ivan)).links).toMatchObject([
      { kind: "same-person", reason: "The invented same." },
    ]);
  });

  it("is undone after a later merge only when that was undone", async () => {
    const name = { en: "Ivan Fablov", ru: "Иван Небылов" };
    const { id: third } = await addPerson(desk.researcher, { name, label });
    await changePerson(desk.researcher, third, { ground, display: "full-name", riskTier: 1 });
    await merge(ivan, twin);
    await merge(twin, third);
    expect(await personsOf()).toEqual([third]);
    expect(await refusedWith(undoMerge(desk.editor, ivan, twin))).toMatchObject({
      key: "people.undoLaterFirst",
    });
    await undoMerge(desk.editor, twin, third);
    await undoMerge(desk.editor, ivan, twin);
    expect(await personsOf()).toEqual([ivan]);
  });
});

describe("a merge out of a case for named people into one for everybody", () => {
  const isKnown = async (actor: typeof desk.editor) =>
    (await refusedWith(showPersonRecord(actor, ivan)).catch(() => null)) === null;
  const linksOf = async (actor: typeof desk.editor) =>
    (await showPersonRecord(actor, twin)).links.map((link) => link.other);

  it("tells nobody else of the record that was merged, not when the case is written on either", async () => {
    const open = await createEntry(desk.researcher, { kind: "person", title: "Open", lang: "en" });
    const [held] = await inTransaction(({ persons }) => persons.byIds([twin]));
    const persons = held ? [held] : [];
    await saveAs(desk.researcher, (entry) => ({ ...entry, persons }), open);
    await changeAccess(desk.editor, { id: "9001", access: "named" });
    await merge(ivan, twin);
    await saveAs(desk.researcher, (entry) => ({ ...entry, slugName: "written-since" }));
    expect([await isKnown(desk.editor), await isKnown(desk.colleague)]).toEqual([true, false]);
    expect([await linksOf(desk.editor), await linksOf(desk.colleague)]).toEqual([[ivan], []]);
    await undoMerge(desk.editor, ivan, twin);
    expect([await isKnown(desk.editor), await isKnown(desk.colleague)]).toEqual([true, false]);
  });
});

it("tells editors where readers meet a name, and nobody else", async () => {
  expect(await whereNamed(desk.editor, ivan)).toContain("case 9001");
  await expect(async () => whereNamed(desk.researcher, ivan)).rejects.toMatchObject({
    kind: "not-found",
  });
});
