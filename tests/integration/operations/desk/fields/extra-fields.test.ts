import { beforeAll, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { loadExtraFields } from "@/lib/operations/desk/fields/load-extra-fields";
import {
  addField,
  changeField,
  moveField,
  retireField,
} from "@/lib/operations/desk/fields/save-field";
import { listFields, showField } from "@/lib/operations/desk/fields/show-fields";
import { addTerm } from "@/lib/operations/desk/vocabularies/add-term";
import {
  changeTerm,
  moveTerm,
  removeTerm,
  retireTerm,
} from "@/lib/operations/desk/vocabularies/change-term";
import {
  addVocabulary,
  renameVocabulary,
} from "@/lib/operations/desk/vocabularies/save-vocabulary";
import {
  listVocabularies,
  showVocabulary,
} from "@/lib/operations/desk/vocabularies/show-vocabularies";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { showCase } from "@/lib/operations/readers/show-case";
import { aSearchQuery } from "@/tests/fixtures/search-view";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { whereItStands } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, editor, admin, reader } = await inventedStaff();
await publishInventedCase();

const words = (en: string, ru: string) => ({ en, ru });
const ids = { vocabulary: "", parent: "", child: "", other: "", field: "", note: "" };

beforeAll(async () => {
  ids.vocabulary = await addVocabulary(admin, { label: words("Branches", "Рода войск") });
  const { vocabulary } = ids;
  const add = (label: ReturnType<typeof words>, parent: string) =>
    addTerm(admin, { vocabulary, label, parent });
  ids.parent = await add(words("Ground", "Сухопутные"), "");
  ids.child = await add(words("Armourword", "Броневойска"), ids.parent);
  ids.other = await add(words("Navy", "Флот"), "");
  const field = { help: words("", ""), isPublic: "no" };
  ids.field = await addField(admin, {
    ...field,
    label: words("Branchword", "Родовойск"),
    kind: "term",
    vocabulary,
  });
  ids.note = await addField(admin, {
    ...field,
    label: words("Deskword", "Столслово"),
    kind: "text",
    vocabulary: "",
  });
  await extra("x1", ids.field, ids.child);
  await extra("x2", ids.note, "Secretextra");
});

describe("vocabularies and fields", () => {
  it.each([
    ["addVocabulary", () => addVocabulary(editor, { label: words("a", "б") })],
    ["addTerm", () => addTerm(editor, { vocabulary: "", label: words("a", "б"), parent: "" })],
    ["removeTerm", () => removeTerm(editor, { id: ids.other })],
    ["retireField", () => retireField(editor, { id: ids.field, retired: "yes" })],
    ["listFields", () => listFields(editor)],
    ["listVocabularies", () => listVocabularies(editor)],
  ])("are for admins alone: %s", async (_name, work) => {
    await expect(async () => work()).rejects.toMatchObject({ kind: "not-found" });
  });

  it.each([
    ["under itself", () => change(ids.parent, ids.parent), "term.belowItself"],
    ["under what stands under it", () => change(ids.parent, ids.child), "term.belowItself"],
    ["under what is not there", () => change(ids.other, "term-nothing"), "term.noParent"],
  ])("have no term %s", async (_what, work, key) => {
    await expect(work()).rejects.toMatchObject({
      kind: "invalid",
      key,
      values: { field: "parent" },
    });
  });

  it("never delete a term that a case has, or that others stand under", async () => {
    for (const id of [ids.child, ids.parent])
      await expect(removeTerm(admin, { id })).rejects.toMatchObject({ key: "term.used" });
  });

  it("delete a term that nobody has used", async () => {
    const id = await addTerm(admin, {
      vocabulary: ids.vocabulary,
      label: words("Typo", "Опечатка"),
      parent: "",
    });
    await removeTerm(admin, { id });
    const { terms } = await showVocabulary(admin, ids.vocabulary);
    expect(terms.map((term) => term.id)).not.toContain(id);
  });

  it("put a term up and down among those beside it, and no further", async () => {
    const roots = async () =>
      (await showVocabulary(admin, ids.vocabulary)).terms
        .filter((term) => term.depth === 0)
        .map((term) => term.id);
    await moveTerm(admin, { id: ids.other, by: "up" });
    expect(await roots()).toEqual([ids.other, ids.parent]);
    await moveTerm(admin, { id: ids.other, by: "up" });
    await moveTerm(admin, { id: ids.other, by: "down" });
    expect(await roots()).toEqual([ids.parent, ids.other]);
  });

  it("are not renamed over what somebody else has named meanwhile", async () => {
    const { seen } = await showVocabulary(admin, ids.vocabulary);
    const rename = { id: ids.vocabulary, seen, label: words("Arms", "Рода") };
    await renameVocabulary(admin, rename);
    await expect(renameVocabulary(admin, rename)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("refuse a field of terms without a vocabulary", async () => {
    const field = { label: words("a", "б"), help: words("", ""), isPublic: "no" };
    const given = { ...field, kind: "term", vocabulary: "" };
    await expect(addField(admin, given)).rejects.toMatchObject({ key: "field.noVocabulary" });
  });
});

describe("the form of a case", () => {
  it("is offered the fields with their terms, each as deep as it stands", async () => {
    const [branch, note] = await loadExtraFields(researcher, "ru");
    expect(branch).toMatchObject({ id: ids.field, label: "Родовойск", kind: "term", help: null });
    expect(branch?.terms.map(({ label, depth }) => [label, depth])).toEqual([
      ["Сухопутные", 0],
      ["Броневойска", 1],
      ["Флот", 0],
    ]);
    expect(note).toMatchObject({ id: ids.note, terms: [], retired: false });
  });

  it("is offered to nobody outside the desk", async () => {
    await expect(async () => loadExtraFields(reader, "en")).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it("has a retired field last, and a retired term marked", async () => {
    await retireField(admin, { id: ids.field, retired: "yes" });
    await retireTerm(admin, { id: ids.other, retired: "yes" });
    const offered = await loadExtraFields(researcher, "en");
    expect(offered.map(({ id, retired }) => [id, retired])).toEqual([
      [ids.note, false],
      [ids.field, true],
    ]);
    expect(offered[1]?.terms.filter((term) => term.retired)).toMatchObject([{ id: ids.other }]);
    await retireField(admin, { id: ids.field, retired: "no" });
    await retireTerm(admin, { id: ids.other, retired: "no" });
  });
});

describe("readers", () => {
  it("see no field that is for the desk, nor its name, nor its values", async () => {
    await show(ids.note, "no");
    for (const word of ["Branchword", "Armourword", "Броневойска", "Deskword", "Secretextra"])
      expect(await whereItStands(databaseUrl, word)).toEqual({});
  });

  it("see a public field at once in every public case that has it", async () => {
    await show(ids.field, "yes");
    expect(await extrasOf("ru")).toMatchObject([
      { label: "Родовойск", stated: { value: { kind: "text", text: "Броневойска" } } },
    ]);
    for (const word of ["Deskword", "Secretextra"])
      expect(await whereItStands(databaseUrl, word)).toEqual({});
    expect(await found("Secretextra")).toEqual([]);
  });

  it("find a case by a public field's value, in either language, and by its name", async () => {
    for (const words of ["броневойсках", "armourword", "branchword", "родовойск"])
      expect(await found(words)).toEqual(["/en/cases/9001-ivan-inventov"]);
  });

  it("see a term by its new name as soon as it is renamed", async () => {
    const label = words("Tanks", "Танки");
    await change(ids.child, ids.parent, label);
    expect(await extrasOf("en")).toMatchObject([{ stated: { value: { text: "Tanks" } } }]);
    expect(await found("tanks")).toHaveLength(1);
    expect(await found("armourword")).toEqual([]);
  });

  it("see it no more as soon as it is for the desk again", async () => {
    await show(ids.field, "no");
    expect(await extrasOf("en")).toBeUndefined();
    expect(await found("tanks")).toEqual([]);
    for (const word of ["Branchword", "Armourword", "Броневойска", "Tanks", "Танки"])
      expect(await whereItStands(databaseUrl, word)).toEqual({});
  });

  it("see fields in the order that is set", async () => {
    await show(ids.field, "yes");
    await show(ids.note, "yes");
    await moveField(admin, { id: ids.note, by: "up" });
    expect(await extrasOf("en")).toMatchObject([{ label: "Deskword" }, { label: "Branchword" }]);
  });
});

async function extra(id: string, fieldId: string, value: string) {
  await deskClient().extraValue.create({
    data: { id, entryId: "9001", fieldId, value, position: 0 },
  });
}

async function change(id: string, parent: string, label = words("Any", "Любое")) {
  const { terms } = await showVocabulary(admin, ids.vocabulary);
  const seen = terms.find((term) => term.id === id)?.seen ?? "";
  await changeTerm(admin, { id, seen, label, parent });
}

async function show(id: string, isPublic: "yes" | "no") {
  const { label, seen } = await showField(admin, id);
  await changeField(admin, { id, seen, label, help: words("", ""), isPublic });
}

async function extrasOf(lang: "en" | "ru") {
  const shown = await showCase(lang, "9001-ivan-inventov", null);
  return shown.status === 200 ? shown.view.case.extras : null;
}

/** The addresses of the cases that a reader finds by exactly these words. */
async function found(words: string): Promise<string[]> {
  const query = aSearchQuery({ q: `"${words}"`, kind: "case" });
  const shown = await searchPublished("en", query);
  const groups = shown.status === 200 ? shown.view.groups : [];
  return groups.flatMap(({ hits }) => hits.map(({ address }) => address));
}
