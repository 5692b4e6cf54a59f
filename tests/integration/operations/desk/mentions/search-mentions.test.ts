import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import type { Actor } from "@/lib/domain/actor";
import { searchMentions } from "@/lib/operations/desk/mentions/search-mentions";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aReferenceDatabase();
const staff = await inventedStaff();
await publishInventedCase();
const nobody: Actor = { role: "anonymous", account: null };

const search = async (q: string, kinds?: string, actor = staff.researcher, lang = "en") =>
  (await searchMentions(actor, { q, lang, ...(kinds ? { kinds } : {}) })).hits;
const idsOf = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).map(({ id }) => id);

async function aPerson(id: string, name: string, more: object = {}) {
  await deskClient().person.create({
    data: {
      id,
      name: { en: name, ru: name },
      printed: [],
      display: "full-name",
      label: { en: "a soldier", ru: "военнослужащий" },
      ground: { en: "Invented.", ru: "Выдуман." },
      consent: "not-asked",
      riskTier: 1,
      ...more,
    },
  });
}

describe("a search for what a text can mention is refused", () => {
  it.each([
    ["nobody", nobody],
    ["a reader", staff.reader],
  ])("to %s, as if it were not there", async (_who, actor) => {
    const refusal = await refusedWith(searchMentions(actor, { q: "I", lang: "en" }));
    expect(refusal.kind).toBe("not-found");
  });

  it.each([
    ["another language", { q: "a", lang: "de" }],
    ["a control character", { q: "a\u0000", lang: "en" }],
    ["a query without end", { q: "a".repeat(201), lang: "en" }],
    ["a query that is none", { q: { contains: "" }, lang: "en" }],
  ])("with %s", async (_what, given) => {
    expect(await refusedWith(searchMentions(staff.researcher, given))).toMatchObject({
      kind: "invalid",
    });
  });
});

describe("people", () => {
  it.each(["Inventov", "ivan inv", "Выдумкин", "Vydumkin", "vidum"])(
    "are found by %s, in either script",
    async (q) => expect(await idsOf(q, "person")).toContain("9001"),
  );

  it("are named in the language of the text", async () => {
    expect(await search("Inventov", "person", staff.researcher, "ru")).toMatchObject([
      { kind: "person", id: "9001", label: "Иван Выдумкин", detail: "военнослужащий" },
    ]);
  });

  it("are not found once they were merged into somebody else", async () => {
    await aPerson("dup", "Twofold Invented");
    await deskClient().personLink.create({
      data: { fromId: "dup", toId: "9001", kind: "duplicate" },
    });
    expect(await idsOf("Twofold", "person")).toEqual([]);
  });

  it("of a case that is open to others alone are found by none but those", async () => {
    await aPerson("hidden", "Hidden Invented");
    await deskClient().caseEntry.create({
      data: {
        id: "9100",
        number: "9100",
        slugName: "case",
        kind: "person",
        access: "named",
        createdAt: new Date(),
        accesses: { create: { accountId: "invented-colleague" } },
        persons: { create: { personId: "hidden", position: 0 } },
      },
    });
    expect(await idsOf("Hidden", "person")).toEqual([]);
    expect(await idsOf("Hidden", "person", staff.colleague)).toEqual(["hidden"]);
    expect(await idsOf("Hidden", "person", staff.admin)).toEqual(["hidden"]);
  });
});

describe("the law and the courts", () => {
  it.each(["337(5)", "ч. 5 ст. 337", "part 5 of article 337"])("are found by %s", async (q) =>
    expect(await idsOf(q, "provision")).toContain("337(5)"),
  );

  it("are named as each language names them", async () => {
    const [en] = await search("337(5)", "provision");
    const [ru] = await search("337(5)", "provision", staff.researcher, "ru");
    expect([en?.label, ru?.label]).toEqual(["article 337(5)", "ч. 5 ст. 337 УК"]);
  });

  it("are found by the town of a court, in either script", async () => {
    const russian = await idsOf("Владивосток", "court");
    expect(russian.length).toBeGreaterThan(0);
    expect(await idsOf("Vladivostok", "court")).toEqual(russian);
  });
});

describe("sources", () => {
  it("are found by their title and by who published them", async () => {
    expect(await idsOf("invented article", "source")).toEqual(["invented-source"]);
    expect(await idsOf("Выдуманная пресса", "source")).toEqual(["invented-source"]);
  });

  it("whose person must not be found are never offered, to anybody", async () => {
    await deskClient().source.update({
      where: { id: "invented-source" },
      data: { protection: "protected" },
    });
    expect(await idsOf("invented", "source", staff.admin)).toEqual([]);
  });
});

it("only what is asked for is looked for", async () => {
  expect(new Set((await search("in", "court,provision")).map(({ kind }) => kind))).not.toContain(
    "person",
  );
});
