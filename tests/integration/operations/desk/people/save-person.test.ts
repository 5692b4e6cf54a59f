import { beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/domain/actor";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { pseudonymFor } from "@/lib/operations/desk/people/draw-pseudonym";
import { listPeople, suggestPeople } from "@/lib/operations/desk/people/find-people";
import { savePerson } from "@/lib/operations/desk/people/save-person";
import { showPersonRecord } from "@/lib/operations/desk/people/show-person-record";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { showCase } from "@/lib/operations/readers/show-case";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { theInventedDesk } from "@/tests/integration/setup/at-the-desk";
import { contentsOf, valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { changePerson, fieldsOf, intoTheCase } from "@/tests/integration/setup/people";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const ivan = "9001";
const witness = { name: { ru: "Пётр Небылицын" } };
const full = { display: "full-name", riskTier: 2 } as const;

describe("somebody new", () => {
  it("is added by nobody from outside the desk", async () => {
    for (const actor of [anonymous, desk.reader])
      await expect(async () => addPerson(actor, witness)).rejects.toMatchObject({
        kind: "not-found",
      });
  });

  it("is shown by the role alone, taken to be at risk, not asked, with the other script marked", async () => {
    const person = await addPerson(desk.researcher, witness);
    expect(person).toMatchObject({
      name: { en: "Pyotr Nebylitsyn", ru: "Пётр Небылицын" },
      nameRuBasis: "printed",
      display: "role-only",
      riskTier: 3,
      consent: "not-asked",
    });
    const latin = await addPerson(desk.researcher, { name: { en: "Fyodor Fabler" } });
    expect(latin).toMatchObject({ name: { ru: "Фёдор Фаблер" }, nameRuBasis: "reconstructed" });
  });

  it("has an id that tells nothing of the name", async () => {
    const person = await addPerson(desk.researcher, witness);
    expect(person.id).toMatch(/^person-[0-9a-f]{18}$/);
  });

  it("is refused with a name that no page can hold", async () => {
    const refusal = await refusedWith(addPerson(desk.researcher, { name: { ru: "\u202eНебыл" } }));
    expect(refusal).toMatchObject({ kind: "invalid", key: "text.forbiddenCharacter" });
  });
});

describe("a person in no published case", () => {
  let id: string;
  beforeEach(async () => {
    ({ id } = await addPerson(desk.researcher, witness));
  });

  it("is written by anybody at the desk, gaps and all", async () => {
    await changePerson(desk.colleague, id, { alsoAtRisk: "His invented mother." });
    const { record, isPublic } = await showPersonRecord(desk.colleague, id);
    expect(record).toMatchObject({ alsoAtRisk: "His invented mother.", version: 2 });
    expect(isPublic).toBe(false);
  });

  it("keeps the day on which consent was settled, and forgets it where nobody was asked", async () => {
    await changePerson(desk.colleague, id, { consent: "given", consentOn: "2024-05-17" });
    expect((await showPersonRecord(desk.colleague, id)).record.consentOn).toBe("2024-05-17");
    await changePerson(desk.colleague, id, { consent: "not-asked" });
    expect((await showPersonRecord(desk.colleague, id)).record.consentOn).toBeNull();
  });

  it("is never written over what somebody else saved meanwhile", async () => {
    const { record } = await showPersonRecord(desk.colleague, id);
    await changePerson(desk.researcher, id, { alsoAtRisk: "First." });
    const given = {
      version: record.version,
      fields: { ...fieldsOf(record), alsoAtRisk: "Second." },
    };
    expect(await refusedWith(savePerson(desk.colleague, id, given))).toMatchObject({
      kind: "conflict",
      key: "people.changedMeanwhile",
      values: { version: 2 },
    });
  });

  it("of two who save at once is written by exactly one", async () => {
    const { record } = await showPersonRecord(desk.colleague, id);
    const save = (alsoAtRisk: string) =>
      savePerson(desk.colleague, id, { version: 1, fields: { ...fieldsOf(record), alsoAtRisk } });
    const outcomes = await Promise.allSettled(["a", "b", "c", "d"].map(save));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });

  it("is never shown by a name that is not held", async () => {
    const nameless = { name: { en: "", ru: "" }, ...full };
    expect(await refusedWith(changePerson(desk.colleague, id, nameless))).toMatchObject({
      kind: "invalid",
      key: "person.noNameToShow",
      values: { field: "fields.display" },
    });
  });

  it("takes no field that is not asked for", async () => {
    const { record } = await showPersonRecord(desk.colleague, id);
    const fields = { ...fieldsOf(record), id: "9001", isPublic: true };
    const refusal = await refusedWith(savePerson(desk.colleague, id, { version: 1, fields }));
    expect(refusal.kind).toBe("invalid");
  });
});

describe("a person in a published case", () => {
  it("is not changed by a researcher, who sees the record", async () => {
    const before = await contentsOf(desk.databaseUrl, "desk");
    expect((await showPersonRecord(desk.researcher, ivan)).mayWrite).toBe(false);
    const change = changePerson(desk.researcher, ivan, { alsoAtRisk: "Canary." });
    expect(await refusedWith(change)).toMatchObject({ kind: "not-found" });
    expect(await contentsOf(desk.databaseUrl, "desk")).toEqual(before);
  });

  it("leaves the public at once when an editor hides the name, and goes into the ledger", async () => {
    await changePerson(desk.editor, ivan, { display: "role-only" });
    expect(await whereItStands(desk.databaseUrl, "inventov|выдумкин")).toEqual({});
    const lines = await valuesOf(desk.databaseUrl, "SELECT field FROM desk.redaction");
    expect(lines).toEqual(["role-only"]);
  });

  it("is shown by a corrected name at once, without a line in the ledger", async () => {
    await changePerson(desk.editor, ivan, { name: { en: "Ivan Fablov", ru: "Иван Небылов" } });
    const shown = await showCase("en", "9001-ivan-inventov", null);
    expect(shown).toMatchObject({ view: { case: { defendants: [{ name: "Ivan Fablov" }] } } });
    expect(await valuesOf(desk.databaseUrl, "SELECT id FROM desk.redaction")).toEqual([]);
  });

  it.each([
    ["no ground", { ground: { en: "", ru: "" } }, "text.empty", "fields.ground.en"],
    ["a full name at risk 3", { riskTier: 3 as const }, "people.gate.tier", "fields.display"],
    [
      "a full name after a refusal",
      { consent: "refused" as const },
      "people.gate.refused",
      "fields.display",
    ],
  ])("is refused %s", async (_what, fields, key, field) => {
    const before = await contentsOf(desk.databaseUrl, "published");
    expect(await refusedWith(changePerson(desk.editor, ivan, fields))).toMatchObject({
      kind: "invalid",
      key,
      values: { field },
    });
    expect(await contentsOf(desk.databaseUrl, "published")).toEqual(before);
  });

  it("keeps every spelling that still stands in a text, while hidden", async () => {
    await changePerson(desk.editor, ivan, { display: "role-only" });
    const renamed = { name: { en: "Ivan Fablov", ru: "Иван Небылов" }, printed: [] };
    expect(await refusedWith(changePerson(desk.editor, ivan, renamed))).toMatchObject({
      kind: "invalid",
      key: "people.spellingInUse",
    });
    const kept = { ...renamed, printed: ["Ivan Inventov", "Иван Выдумкин"] };
    await changePerson(desk.editor, ivan, kept);
    expect(await whereItStands(desk.databaseUrl, "inventov|выдумкин|fablov|небылов")).toEqual({});
  });

  it("never tells readers what is for the desk", async () => {
    await changePerson(desk.editor, ivan, {
      alsoAtRisk: "Canarymother",
      consent: "given",
      consentOn: "2031-12-30",
      pseudonym: { en: "Canaryname", ru: "Канарейкин" },
    });
    expect(await whereItStands(desk.databaseUrl, "canary|канарей|2031-12")).toEqual({});
  });
});

describe("a pseudonym", () => {
  const pseudonym = { en: "Platon", ru: "Платон" };

  it("stands in place of the name in every text, old versions too, and says that it is none", async () => {
    await changePerson(desk.editor, ivan, { display: "pseudonym", pseudonym });
    expect(await whereItStands(desk.databaseUrl, "inventov|выдумкин")).toEqual({});
    for (const version of [null, 1]) {
      const shown = await showCase("ru", "9001-case", version);
      expect(shown).toMatchObject({ view: { case: { title: "Платон" } } });
    }
    expect(await showCase("en", "9001-case", null)).toMatchObject({
      view: { case: { defendants: [{ name: "Platon", named: false, changed: true }] } },
    });
  });

  it("that is given up leaves every version for the one that is chosen", async () => {
    await changePerson(desk.editor, ivan, { display: "pseudonym", pseudonym });
    const other = { en: "Zakhar", ru: "Захар" };
    await changePerson(desk.editor, ivan, { pseudonym: other });
    expect(await whereItStands(desk.databaseUrl, "platon|платон")).toEqual({});
    expect(await showCase("ru", "9001-case", 1)).toMatchObject({
      view: { case: { title: "Захар" } },
    });
  });

  it("is refused where it tells the real name, or is that of somebody beside", async () => {
    const tells = { display: "pseudonym" as const, pseudonym: { en: "Ivan", ru: "Иван" } };
    expect(await refusedWith(changePerson(desk.editor, ivan, tells))).toMatchObject({
      key: "people.gate.pseudonymTells",
    });
    const { id } = await addPerson(desk.researcher, witness);
    await intoTheCase(desk.researcher, id);
    const beside = { display: "pseudonym" as const, pseudonym: { en: "Pyotr", ru: "Пётр" } };
    expect(await refusedWith(changePerson(desk.editor, ivan, beside))).toMatchObject({
      key: "people.gate.pseudonymTwice",
    });
  });

  it("is drawn by lot, again and again, and never written by that", async () => {
    const drawn = new Set<string>();
    for (let round = 0; round < 12; round++)
      drawn.add((await pseudonymFor(desk.editor, ivan, "man")).ru);
    expect(drawn.size).toBeGreaterThan(1);
    expect((await showPersonRecord(desk.editor, ivan)).record.pseudonym).toBeNull();
  });
});

describe("the list of people", () => {
  const words = async (query: object) =>
    (await listPeople(desk.researcher, query)).people.map((person) => person.id);

  it("is not there for readers", async () => {
    await expect(async () => listPeople(desk.reader, {})).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it.each(["Выдумкин", "выдумкин иван", "Inventov", "INVENTOV", "Vydumkin", "Инвентов"])(
    "finds somebody by %s, in whatever script",
    async (name) => {
      expect(await words({ words: name })).toContain(ivan);
    },
  );

  it("takes no letter of a question for a wild card", async () => {
    expect(await words({ words: "%" })).toEqual([]);
    expect(await words({ words: "_nventov" })).toEqual([]);
  });

  it("narrows by policy, risk and unsettled consent, and forgets what it cannot read", async () => {
    const { id } = await addPerson(desk.researcher, witness);
    expect(await words({ display: "role-only", tier: "3", consent: "unsettled" })).toContain(id);
    expect(await words({ words: "Выдумкин", tier: "1" })).toEqual([ivan]);
    expect(await words({ words: "Выдумкин", tier: "2" })).toEqual([]);
    await changePerson(desk.researcher, id, { consent: "given" });
    expect(await words({ words: "Небылицын", consent: "unsettled" })).toEqual([]);
    const { total } = await listPeople(desk.researcher, { tier: "canary", page: "-1" });
    expect(total).toBeGreaterThan(20);
  });

  it("offers whole people to choose from, without what is for the desk alone", async () => {
    const [person] = await suggestPeople(desk.researcher, "inventov");
    expect(person).toMatchObject({ id: ivan, name: { ru: "Иван Выдумкин" } });
    expect(person).not.toHaveProperty("alsoAtRisk");
  });
});

it("hides who stands only in cases that are open to others by name", async () => {
  const { id } = await addPerson(desk.researcher, witness);
  await intoTheCase(desk.researcher, id);
  expect((await showPersonRecord(desk.colleague, id)).cases).toHaveLength(1);
  await changeAccess(desk.editor, {
    id: "9001",
    access: "named",
    people: ["invented-editor"],
  });
  expect(await refusedWith(showPersonRecord(desk.colleague, id))).toMatchObject({
    kind: "not-found",
    key: "problem.notFound",
  });
  expect(await suggestPeople(desk.colleague, "Небылицын")).toEqual([]);
  expect(await suggestPeople(desk.researcher, "Небылицын")).toHaveLength(1);
});
