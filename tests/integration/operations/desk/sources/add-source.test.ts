import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { downloadCapture } from "@/lib/operations/desk/sources/download-capture";
import { fetchCapture, fetchSource } from "@/lib/operations/desk/sources/fetch-capture";
import { findSources, sourcesOfCaptures } from "@/lib/operations/desk/sources/find-sources";
import { listSources } from "@/lib/operations/desk/sources/list-sources";
import { pasteCapture } from "@/lib/operations/desk/sources/paste-capture";
import { readSourceContact } from "@/lib/operations/desk/sources/read-source-contact";
import { uploadCapture, uploadSource } from "@/lib/operations/desk/sources/take-file";
import { inventedDocx } from "@/tests/fixtures/invented-files";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { aDatabase } from "@/tests/integration/setup/database";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aDatabase();
await ownDataFolder();
const { researcher, colleague, editor, reader } = await inventedStaff();

const article = { kind: "article", title: "An invented article", language: "en" };
const secretWay = "Invented: a note under the third stone";

describe("a new source", () => {
  it.each([
    ["added", () => addSource(reader, article)],
    ["uploaded", () => uploadSource(reader, article, new Uint8Array([1]))],
    ["fetched", () => fetchSource(reader, article)],
    ["pasted", () => pasteCapture(reader, "any", { text: "a" })],
    ["looked for", () => findSources(reader, {})],
    ["listed", () => listSources(reader, {})],
    ["saved to disk", () => downloadCapture(reader, "any")],
  ])("is never %s by a reader, who learns of none", async (_how, work) => {
    await expect(async () => work()).rejects.toMatchObject({ key: "problem.notFound" });
  });

  it.each([
    ["without a title", { ...article, title: " " }, "title"],
    ["of an unknown kind", { ...article, kind: "rumour" }, "kind"],
    ["with an address that runs", { ...article, address: "javascript:alert(1)" }, "address"],
    [
      "with a password in its address",
      { ...article, address: "https://a:b@press.org/" },
      "address",
    ],
    ["with an id of its own", { ...article, id: "chosen" }, ""],
    ["with an account of somebody else", { ...article, addedById: "somebody" }, ""],
    ["of a publisher that is not there", { ...article, publisher: "nobody" }, "publisher"],
    ["of two publishers", { ...article, publisher: "a", newPublisher: "b" }, "newPublisher"],
    ["with a way to somebody who is not protected", { ...article, contact: "a" }, "contact"],
    ["with an empty text", { ...article, text: " \n " }, "text"],
  ])("is refused %s, and nothing is stored", async (_how, given, field) => {
    const before = await deskClient().source.count();
    const odd = await refusedWith(addSource(researcher, given));
    expect([odd.kind, odd.values.field]).toEqual(["invalid", field]);
    expect(await deskClient().source.count()).toBe(before);
  });

  it("is stored whole or not at all", async () => {
    const [sources, publishers] = [
      await deskClient().source.count(),
      await deskClient().publisher.count(),
    ];
    const tooLong = { ...article, newPublisher: "Invented Weekly", text: "a".repeat(1_000_001) };
    expect((await refusedWith(addSource(researcher, tooLong))).key).toBe("capture.textTooLong");
    expect(await deskClient().source.count()).toBe(sources);
    expect(await deskClient().publisher.count()).toBe(publishers);
  });

  it("brings a publisher by its name once, however it is written", async () => {
    await addSource(researcher, { ...article, newPublisher: "Invented Press" });
    await addSource(colleague, { ...article, newPublisher: "invented press " });
    const names = await deskClient().publisher.findMany();
    expect(names.filter((one) => JSON.stringify(one.name).includes("nvented Press"))).toHaveLength(
      1,
    );
  });

  it("keeps a pasted text as its first copy, which is never changed", async () => {
    const { id, capture } = await addSource(researcher, { ...article, text: "One\r\ntwo" });
    const [found] = await sourcesOfCaptures(researcher, [capture ?? "", "nothing"]);
    expect(found).toMatchObject({ id, captures: [{ number: 1, origin: "pasted", hasText: true }] });
    const change = deskClient().capture.update({
      where: { id: capture ?? "" },
      data: { text: "x" },
    });
    await expect(change).rejects.toThrow();
    expect((await refusedWith(pasteCapture(colleague, id, { text: "One\ntwo" }))).key).toBe(
      "capture.sameAsNewest",
    );
  });

  it("is found by words of its title, its publisher and its address, wild signs meaning themselves", async () => {
    const address = "https://press.org/100%25_true";
    await addSource(researcher, { ...article, title: "Wholly 100% true", address });
    const titles = async (q: string) => (await findSources(researcher, { q })).map((s) => s.title);
    expect(await titles("wholly TRUE")).toEqual(["Wholly 100% true"]);
    expect(await titles("100%")).toEqual(["Wholly 100% true"]);
    expect(await titles("a_t")).toEqual([]);
    expect((await titles("INVENTED press")).length).toBeGreaterThan(0);
  });
});

describe("a protected source", () => {
  const given = { ...article, title: "A letter", protection: "protected", contact: secretWay };

  it("holds the way to its person sealed: in no table, and for no researcher", async () => {
    const { id } = await addSource(researcher, given);
    for (const actor of [reader, researcher, colleague])
      await expect(async () => readSourceContact(actor, id)).rejects.toMatchObject({
        key: "problem.notFound",
      });
    const { contentsOf } = await import("@/tests/integration/setup/contents");
    const rows = Object.values(await contentsOf(databaseUrl, "desk"))
      .flat()
      .join("\n");
    expect(rows).not.toContain("third stone");
    expect(rows).not.toContain(Buffer.from("third stone").toString("hex"));
    expect(await readSourceContact(editor, id)).toBe(secretWay);
  });

  it("writes down who looked, and does not open for another source", async () => {
    const { id } = await addSource(researcher, given);
    const { id: other } = await addSource(researcher, given);
    await readSourceContact(editor, id);
    const looks = await deskClient().audit.findMany({ where: { action: "readSourceContact" } });
    expect(looks.at(-1)).toMatchObject({ actorId: editor.account, subjectId: id });
    const kept = await deskClient().sourceContact.findUniqueOrThrow({ where: { sourceId: id } });
    await deskClient().sourceContact.update({
      where: { sourceId: other },
      data: { sealed: kept.sealed },
    });
    await expect(readSourceContact(editor, other)).rejects.toThrow();
  });
});

describe("a file", { timeout: 60_000 }, () => {
  it("is refused by what it holds, and leaves no source behind", async () => {
    const before = await deskClient().source.count();
    const svg = new TextEncoder().encode("<svg onload='alert(1)'/>");
    expect((await refusedWith(uploadSource(researcher, article, svg))).key).toBe(
      "capture.unknownType",
    );
    expect(await deskClient().source.count()).toBe(before);
  });

  it("is kept without what tells of its maker, under a name that says nothing", async () => {
    const { id } = await uploadSource(researcher, { ...article, language: "ru" }, inventedDocx());
    const kept = await downloadCapture(colleague, `${id}.1`);
    expect(kept.fileName).toBe(`${id}.1.docx`);
    expect(Buffer.from(kept.body).includes("Ivan Invented")).toBe(false);
    const next = await uploadCapture(colleague, id, new TextEncoder().encode("Только слова."));
    expect(next).toBe(`${id}.2`);
  });
});

describe("a link", () => {
  it("is never followed unless the operator has switched it on", async () => {
    const given = { ...article, address: "https://press.org/" };
    expect((await refusedWith(fetchSource(researcher, given))).key).toBe("link.off");
    const { id } = await addSource(researcher, given);
    expect((await refusedWith(fetchCapture(researcher, id))).key).toBe("link.off");
  });
});
