import { beforeAll, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { anonymous } from "@/lib/domain/actor";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { searchDesk } from "@/lib/operations/desk/overview/search-desk";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aCasebook();
const { researcher, colleague, editor, admin, reader } = await inventedStaff();
await publishInventedCase();

let secret = "";
beforeAll(async () => {
  secret = await createEntry(researcher, { kind: "person", title: "Zebedee 100%", lang: "en" });
  await deskClient().caseEntry.update({ where: { id: secret }, data: { access: "named" } });
  await deskClient().entryAccess.create({
    data: { entryId: secret, accountId: researcher.account ?? "" },
  });
  const draft = JSON.stringify("Он жил под Ёлкино, и звали его «Хризопраз».");
  await deskClient().$executeRaw`
    UPDATE desk.revision SET content = jsonb_set(content, '{ru,standfirst}', ${draft}::jsonb)
    WHERE entry_id = ${secret}`;
  await deskClient().contactMessage.create({
    data: { id: "letter-1", receivedOn: new Date("2026-02-03"), body: "About Xanadu, quietly." },
  });
  await deskClient().unit.create({
    data: { id: "unit-1", name: { en: "Xanadu regiment", ru: "Полк Ксанаду" } },
  });
});

describe("the search of the desk", () => {
  it.each([
    ["somebody who is not signed in", anonymous],
    ["a reader", reader],
  ])("does not exist for %s", async (_who, actor) => {
    await expect(async () => searchDesk(actor, "en", "Vasilets")).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it.each(["", "x", "  ", "a\u0000b", "x".repeat(500), 7])(
    "finds nothing for %j",
    async (words) => {
      expect(await searchDesk(admin, "en", words)).toEqual([]);
    },
  );

  it.each(["Zebedee", "Хризопраз", "елкино"])(
    "finds a case open to named people for those alone: %s",
    async (words) => {
      for (const actor of [researcher, admin])
        expect(await searchDesk(actor, "en", words)).toMatchObject([{ kind: "case", id: secret }]);
      for (const actor of [colleague, editor])
        expect(await searchDesk(actor, "en", words)).toEqual([]);
    },
  );

  it("shows the words around what was found in a draft", async () => {
    const [hit] = await searchDesk(researcher, "ru", "хризопраз");
    expect(hit?.found).toEqual(["Он жил под Ёлкино, и звали его «", "Хризопраз", "»."]);
  });

  it.each(["standfirst", "citations", "paragraph", "unknown", "basis"])(
    "finds no word of the way in which cases are kept: %s",
    async (words) => {
      const hits = await searchDesk(admin, "en", words);
      expect(hits.filter((hit) => hit.kind === "case" && hit.found === null)).toEqual([]);
    },
  );

  it("takes signs of patterns for what they are", async () => {
    expect(await searchDesk(researcher, "en", "100%")).toMatchObject([{ id: secret }]);
    expect(await searchDesk(researcher, "en", "Zeb_dee")).toEqual([]);
    expect(await searchDesk(researcher, "en", "%%")).toEqual([]);
  });

  it("finds words that stand in a field alone", async () => {
    await deskClient().$executeRaw`
      UPDATE desk.revision SET content = jsonb_set(content, '{defendants,reason}',
        '{"en": "Counted by Sardonyxword.", "ru": "Посчитано."}') WHERE entry_id = ${secret}`;
    const [hit] = await searchDesk(researcher, "en", "sardonyxword");
    expect(hit).toMatchObject({ id: secret, found: ["Counted by ", "Sardonyxword", "."] });
    expect(await searchDesk(editor, "en", "sardonyxword")).toEqual([]);
  });

  it("finds a case by its number, first of all", async () => {
    const [hit] = await searchDesk(colleague, "en", "0001");
    expect(hit).toMatchObject({ kind: "case", path: "/desk/cases/0001" });
  });

  it("finds people in either script, sources, quotations and units", async () => {
    const kinds = async (words: string) =>
      new Set((await searchDesk(colleague, "ru", words)).map((hit) => hit.kind));
    expect(await kinds("Выдумкин")).toContain("person");
    expect(await kinds("An invented article")).toContain("source");
    expect(await kinds("Xanadu")).toContain("unit");
    const quoted = await searchDesk(colleague, "en", "Brindleshared");
    expect(quoted.some((hit) => hit.kind === "excerpt")).toBe(true);
  });

  it("looks through letters for those who read them alone", async () => {
    const kinds = async (actor: typeof editor) =>
      (await searchDesk(actor, "en", "Xanadu")).map((hit) => hit.kind);
    expect(await kinds(editor)).toContain("letter");
    expect(await kinds(researcher)).not.toContain("letter");
  });
});
