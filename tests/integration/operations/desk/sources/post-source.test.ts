import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { findSource } from "@/lib/operations/desk/sources/find-sources";
import { knownPublishers } from "@/lib/operations/desk/sources/known-publishers";
import { postNewSource, postSource } from "@/lib/operations/desk/sources/post-source";
import { readSourceContact } from "@/lib/operations/desk/sources/read-source-contact";
import { showSource } from "@/lib/operations/desk/sources/show-source";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { aDatabase } from "@/tests/integration/setup/database";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aDatabase();
await ownDataFolder();
const { researcher, colleague, editor, reader } = await inventedStaff();

const form = { kind: "article", title: "An invented article", language: "en" };
const letter = { ...form, title: "A letter", protection: "protected", contact: "The third stone" };
const versionOf = async (id: string) => String((await showSource(researcher, id)).version);

describe("the form of a new source", () => {
  it("is not there for a reader, who learns of no publisher and no source either", async () => {
    for (const ask of [
      () => postNewSource(reader, form),
      () => postSource(reader, "any", { ...form, version: "1" }),
      () => knownPublishers(reader),
      () => findSource(reader, "any"),
      () => showSource(reader, "any"),
    ])
      await expect(async () => ask()).rejects.toMatchObject({ key: "problem.notFound" });
  });

  it.each([
    ["half a note", { "note.en": "Only this" }, "note.ru"],
    ["half a relay", { "relays.0.publisher": "somebody" }, "relays.0.publisher"],
    ["a date in no words", { published: "canary" }, "published"],
    ["an address that runs", { address: "javascript:alert(1)" }, "address"],
    ["a way to somebody who is not protected", { contact: "The third stone" }, "contact"],
  ])("is refused with %s, which it names, and nothing is stored", async (_what, wrong, field) => {
    const before = await deskClient().source.count();
    const refusal = await refusedWith(postNewSource(researcher, { ...form, ...wrong }));
    expect([refusal.kind, refusal.values.field]).toEqual(["invalid", field]);
    expect(await deskClient().source.count()).toBe(before);
  });

  it("makes no copy of an empty text, and one of a pasted text", async () => {
    expect((await postNewSource(researcher, { ...form, text: " \n" })).capture).toBeNull();
    const { id, capture } = await postNewSource(researcher, { ...form, text: "Invented words." });
    expect((await findSource(colleague, id)).captures).toMatchObject([{ id: capture }]);
  });

  it("fetches nothing while the operator has not switched that on", async () => {
    const asked = { ...form, address: "https://press.example/1", fetch: "on" };
    expect((await refusedWith(postNewSource(researcher, asked))).key).toBe("link.off");
  });

  it("takes only what a source has from what it sends", async () => {
    const { id } = await postNewSource(researcher, {
      ...form,
      id: "chosen",
      addedById: "somebody",
      role: "admin",
      version: "9",
    });
    expect(id).not.toBe("chosen");
    expect(await versionOf(id)).toBe("1");
    const row = await deskClient().source.findUniqueOrThrow({ where: { id } });
    expect(row.addedById).toBe(researcher.account);
  });
});

describe("the form of a source that is there", () => {
  it("keeps the way to somebody whom it does not show", async () => {
    const { id } = await postNewSource(researcher, letter);
    const { contact: _hidden, ...shown } = letter;
    const title = "A letter, described anew";
    const given = { ...shown, title, contact: "", version: await versionOf(id) };
    expect((await refusedWith(postSource(colleague, id, given))).kind).toBe("not-found");
    await postSource(researcher, id, given);
    expect((await findSource(researcher, id)).title).toBe(title);
    expect(await readSourceContact(editor, id)).toBe("The third stone");
  });

  it("opens a protected source for no researcher, and then for an editor", async () => {
    const { id } = await postNewSource(researcher, letter);
    const opened = { ...form, version: await versionOf(id) };
    expect((await refusedWith(postSource(researcher, id, opened))).kind).toBe("not-found");
    expect(await readSourceContact(editor, id)).toBe("The third stone");
    await postSource(editor, id, opened);
    expect(await readSourceContact(editor, id)).toBeNull();
  });

  it("writes over nothing that somebody else changed meanwhile", async () => {
    const { id } = await postNewSource(researcher, form);
    const version = await versionOf(id);
    await postSource(colleague, id, { ...form, title: "First", version });
    const late = postSource(researcher, id, { ...form, title: "Second", version });
    expect(await refusedWith(late)).toMatchObject({ key: "source.changedMeanwhile" });
    expect((await findSource(researcher, id)).title).toBe("First");
  });

  it("of a source that is not there is refused as such", async () => {
    const nowhere = postSource(editor, "source-nowhere", { ...form, version: "1" });
    expect(await refusedWith(nowhere)).toMatchObject({ kind: "not-found" });
  });
});
