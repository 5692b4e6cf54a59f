import { describe, expect, it } from "vitest";
import { addPublisher } from "@/lib/operations/desk/publishers/add-publisher";
import { listPublishers } from "@/lib/operations/desk/publishers/list-publishers";
import { savePublisher } from "@/lib/operations/desk/publishers/save-publisher";
import { showPublisher } from "@/lib/operations/desk/publishers/show-publisher";
import { showCase } from "@/lib/operations/readers/show-case";
import { showSource } from "@/lib/operations/readers/show-source";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { contentsOf, whereItStands } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, editor } = await inventedStaff();
await publishInventedCase();

const id = "invented-press";
const name = { en: "Quite Other Press", ru: "Совсем другая пресса" };
const risk = { en: "Outlawed by an invented court.", ru: "Запрещена выдуманным судом." };
const none = { en: "", ru: "" };

describe("publishers", () => {
  it("are not a researcher's to see, add or change", async () => {
    const given = { id, seen: "", name, risk: none };
    await expect(async () => listPublishers(researcher)).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(async () => addPublisher(researcher, { name })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(async () => savePublisher(researcher, given)).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it.each([
    ["a name in one language", { name: { en: "Only English", ru: " " } }, "name.ru"],
    ["a warning in one language", { name, risk: { en: "Half", ru: "" } }, "risk.ru"],
    ["an id of somebody's choice", { name, id: "chosen" }, ""],
  ])("are not added with %s", async (_what, given, field) => {
    await expect(async () => addPublisher(editor, given)).rejects.toMatchObject({
      kind: "invalid",
      values: { field },
    });
  });

  it("get an id of their English name, each one of its own", async () => {
    const twin = { name: { en: "Ínvented Press!", ru: "Другая" } };
    expect(await addPublisher(editor, twin)).toBe("i-nvented-press");
    const same = { name: { en: "Invented Press", ru: "Третья" } };
    expect(await addPublisher(editor, same)).toBe("invented-press-2");
    expect(await addPublisher(editor, same)).toBe("invented-press-3");
    expect(await addPublisher(editor, { name: { en: "Пресса", ru: "Пресса" } })).toBe("publisher");
  });

  it("are listed with how many sources they published", async () => {
    const listed = await listPublishers(editor);
    expect(listed.find((one) => one.id === id)).toMatchObject({ sources: 1, relays: 0 });
  });
});

describe("a publisher that is named anew", () => {
  it("is not written over by somebody who has not seen how it is", async () => {
    const stale = { id, seen: "[]", name, risk: none };
    await expect(savePublisher(editor, stale)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("makes no version of anything where nothing changed", async () => {
    const before = await contentsOf(databaseUrl, "published");
    const { seen, name: same } = await showPublisher(editor, id);
    await savePublisher(editor, { id, seen, name: same, risk: none });
    expect(await contentsOf(databaseUrl, "published")).toEqual(before);
  });

  it("is so at once wherever readers meet it, with its warning", async () => {
    const { seen } = await showPublisher(editor, id);
    await savePublisher(editor, { id, seen, name, risk });
    const source = await showSource("ru", "invented-source");
    expect(JSON.stringify(source)).toContain(name.ru);
    expect(source).toMatchObject({ view: { source: { risk: risk.ru } } });
    const shown = await showCase("en", "9001-ivan-inventov", null);
    expect(shown).toMatchObject({
      view: { case: { sources: [{ publisher: name.en, risk: risk.en }] } },
    });
    const left = await whereItStands(databaseUrl, "Invented Press");
    expect(Object.keys(left)).toEqual(["publication"]);
  });

  it("says in public that it was corrected, and not by whom", async () => {
    expect(await whereItStands(databaseUrl, "What is said of a publisher")).not.toEqual({});
    expect(await whereItStands(databaseUrl, "invented-editor")).toEqual({});
  });
});
