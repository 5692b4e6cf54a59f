import { beforeEach, describe, expect, it } from "vitest";
import { changeDisplay } from "@/lib/operations/change-display";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { restoreRevision } from "@/lib/operations/desk/history/restore-revision";
import { liftRedaction } from "@/lib/operations/desk/publication/lift-redaction";
import { redactEntry } from "@/lib/operations/desk/publication/redact-entry";
import { showRedaction } from "@/lib/operations/desk/publication/show-redaction";
import { listCases } from "@/lib/operations/readers/list-cases";
import { showCase } from "@/lib/operations/readers/show-case";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { redact } from "@/lib/operations/redact";
import { replayRedactions } from "@/lib/operations/replay-redactions";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { viewOf } from "@/tests/integration/setup/answers";
import {
  makeReady,
  move,
  publish,
  saveAs,
  theInventedDesk,
  versionOf,
} from "@/tests/integration/setup/at-the-desk";
import { valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { allCases } from "@/tests/integration/setup/every-reader";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const taken = (...parts: string[]) => redactEntry(desk.editor, { id: "9001", parts });
const shownCase = async (lang: "en" | "ru" = "en", slug = "9001-ivan-inventov") =>
  viewOf(await showCase(lang, slug, null)).case;

describe("a redaction is refused", () => {
  it.each(["researcher", "reader"] as const)("to a %s", async (name) => {
    const request = { id: "9001", parts: ["block|9001.en.2|"] };
    expect(await refusedWith(redactEntry(desk[name], request))).toMatchObject({
      kind: "not-found",
    });
  });

  it.each([
    ["nothing chosen", [], "redact.nothingChosen"],
    ["a whole case", ["thing|9001|"], "redact.unknownPart"],
    ["a person", ["display|9001|role-only"], "redact.unknownPart"],
    ["a kind of its own making", ["canary|9001|"], "redact.unknownPart"],
    ["no id", ["block||"], "redact.unknownPart"],
  ])("of %s", async (_what, parts, key) => {
    expect(await refusedWith(taken(...parts))).toMatchObject({ kind: "invalid", key });
  });

  it("of what stands in no public version", async () => {
    expect(await refusedWith(taken("block|9001.en.99|"))).toMatchObject({ kind: "not-found" });
  });
});

describe("what is redacted leaves every version, list and search in both languages:", () => {
  it("an event and a note", async () => {
    await taken("happening|9001.h1|", "annotation|9001.a1|");
    const words = "Quillabyevent|Квиллабасобытие|Quillabynote|Квиллабасноска";
    expect(await whereItStands(desk.databaseUrl, words)).toEqual({});
  });

  it("a block of both languages in one act, the later versions too", async () => {
    await makeReady(desk);
    await publish(desk.editor);
    await taken("block|9001.en.2|", "block|9001.ru.2|");
    expect(await whereItStands(desk.databaseUrl, "Quillabyblock|Квиллабаабзац")).toEqual({});
  });

  it("the title, with the address that said it", async () => {
    await taken(`text-field|9001|title`);
    expect((await shownCase("en", "9001-case")).title).toBe("Case 9001");
    expect((await shownCase("ru", "9001-case")).titleOther).toBe("Case 9001");
    expect((await showCase("en", "9001-ivan-inventov", null)).status).toBe(410);
  });

  it("the standfirst and the summary", async () => {
    await taken("text-field|9001|standfirst", "text-field|9001|summary");
    const words =
      "An invented soldier who|Выдуманный солдат|Everything here is invented|Здесь всё выдумано";
    expect(await whereItStands(desk.databaseUrl, words)).toEqual({});
    expect(await shownCase()).toMatchObject({ standfirst: "", summary: null });
  });

  it("the provision of a charge, with what the law allows for it and the list that counts it", async () => {
    await taken("charge-field|9001.c1|provision");
    expect((await shownCase()).defendants[0]?.charges[0]).toMatchObject({
      provision: { value: { kind: "unknown" } },
      range: null,
    });
    const query = { ...allCases, chosen: { article: "337" } };
    const found = viewOf(await listCases("en", query)).cards.map((card) => card.number);
    expect(found).not.toContain("9001");
  });

  it("the outcome of a charge, with the outcome of the case", async () => {
    await taken("charge-field|9001.c1|outcome");
    expect((await shownCase()).outcome).toBe("unknown");
    const facets = await valuesOf(
      desk.databaseUrl,
      "SELECT value FROM published.case_facet WHERE subject_id = '9001' AND facet = 'outcome'",
    );
    expect(facets).toEqual(["unknown"]);
  });

  it("the date of a decision and of an event", async () => {
    await taken("proceeding-field|9001.p1|decided", "happening-field|9001.h1|date");
    expect(await documents()).not.toContain("2023-04-07");
    expect((await shownCase()).timeline).toHaveLength(1);
  });

  it("a field of a defendant, and the number of people", async () => {
    await taken("party-field|9001.defendant|absence-days", "case-field|9001|headcount");
    const shown = await shownCase();
    expect(shown.headcount.value).toEqual({ kind: "unknown" });
    const days = shown.defendants[0]?.facts.find((fact) => fact.field === "absence-days");
    expect(days?.stated.value.kind ?? "unknown").toBe("unknown");
  });

  it("an open question, and neither a restored revision nor a publication brings it back", async () => {
    const canary = { id: "9001.q-canary", en: "Canaryquestion?", ru: "Канарейка-вопрос?" };
    const other = { id: "9001.q-other", en: "Who was asked?", ru: "Кого спросили?" };
    await makeReady(desk, (entry) => ({ ...entry, openQuestions: [canary, other] }));
    await publish(desk.editor);
    expect(await documents()).toContain("Canaryquestion");
    await taken("question|9001.q-canary|");
    expect(await whereItStands(desk.databaseUrl, "Canaryquestion|Канарейка-вопрос")).toEqual({});
    const version = await versionOf();
    await restoreRevision(desk.researcher, { id: "9001", number: 2, version, reason: "Back." });
    expect((await loadEntry(desk.researcher, "9001")).entry.openQuestions).toEqual([other]);
    await saveAs(desk.researcher, (entry) => ({ ...entry, openQuestions: [canary, other] }));
    await move(desk.researcher, "submit");
    await move(desk.editor, "call-ready");
    await publish(desk.editor);
    expect(await documents()).toContain("Who was asked?");
    expect(await whereItStands(desk.databaseUrl, "Canaryquestion|Канарейка-вопрос")).toEqual({});
  });

  it("the reason of a version", async () => {
    await makeReady(desk);
    await publish(desk.editor, { reason: { en: "Canaryreason", ru: "Канарейка-причина" } });
    await taken("reason|2|");
    expect(await whereItStands(desk.databaseUrl, "Canaryreason|Канарейка-причина")).toEqual({});
    const history = viewOf(await showCaseHistory("en", "9001-ivan-inventov"));
    expect(history.versions.find((one) => one.version === 2)?.reason).toBe(
      "A passage was removed.",
    );
  });
});

it("what was redacted stays away from the next publication", async () => {
  await taken("text-field|9001|standfirst", "block|9001.en.2|", "charge-field|9001.c1|outcome");
  await makeReady(desk);
  await publish(desk.editor);
  expect(await whereItStands(desk.databaseUrl, "who never lived|Quillabyblock")).toEqual({});
  expect((await shownCase()).outcome).toBe("unknown");
});

it("a redaction is done again after a restored backup, and found done", async () => {
  await taken("text-field|9001|title");
  expect(await replayRedactions()).toMatchObject({ replayed: 0 });
});

it("hiding a person takes the name out of reasons and corrections", async () => {
  await makeReady(desk);
  const said = { en: "Ivan Inventov asked for it.", ru: "Об этом просил Иван Выдумкин." };
  await publish(desk.editor, { reason: said, correction: said });
  await changeDisplay(desk.editor, "9001", "role-only");
  expect(await whereItStands(desk.databaseUrl, "Inventov|Выдумкин")).toEqual({});
});

it("names of protected people never get into a reason in the first place", async () => {
  await changeDisplay(desk.editor, "9001", "role-only");
  await makeReady(desk);
  const said = { en: "Ivan Inventov asked for it.", ru: "Об этом просил Иван Выдумкин." };
  await publish(desk.secondEditor, { reason: said, correction: said });
  expect(await whereItStands(desk.databaseUrl, "Inventov|Выдумкин")).toEqual({});
});

describe("what can be chosen", () => {
  it("is everything of the public document, and only that", async () => {
    const { parts } = await showRedaction(desk.editor, "9001", "en");
    const names = parts.map((part) => `${part.target}|${part.targetId}|${part.field ?? ""}`);
    expect(names).toEqual(
      expect.arrayContaining([
        "text-field|9001|title",
        "block|9001.en.2|",
        "block|9001.en.3|",
        "block|9001.ru.2|",
        "excerpt|9001.post|",
        "charge-field|9001.c1|outcome",
        "reason|1|",
      ]),
    );
    expect(JSON.stringify(parts)).not.toMatch(/Quillabyhidden|Quillabydesk/);
    expect(new Set(names).size).toBe(names.length);
  });

  it("is shown to editors of a public case alone", async () => {
    expect(await refusedWith(showRedaction(desk.researcher, "9001", "en"))).toMatchObject({
      kind: "not-found",
    });
  });
});

describe("lifting", () => {
  const lineOf = async (field = "standfirst") => {
    const { ledger } = await showRedaction(desk.admin, "9001", "en");
    return ledger.find((line) => line.field === field)?.id ?? "";
  };

  it("is refused to everybody but an admin", async () => {
    await taken("text-field|9001|standfirst");
    const line = await lineOf();
    for (const actor of [desk.secondEditor, desk.researcher, desk.reader])
      expect(await refusedWith(liftRedaction(actor, { line }))).toMatchObject({
        kind: "not-found",
      });
  });

  it("is refused to an admin who has not just proved who they are", async () => {
    await taken("text-field|9001|standfirst");
    const tired = { ...desk.admin, fresh: false };
    expect(await refusedWith(liftRedaction(tired, { line: await lineOf() }))).toMatchObject({
      kind: "sign-in-again",
    });
  });

  it("is refused to the one who redacted", async () => {
    await redactEntry(desk.admin, { id: "9001", parts: ["text-field|9001|standfirst"] });
    expect(await refusedWith(liftRedaction(desk.admin, { line: await lineOf() }))).toMatchObject({
      kind: "forbidden",
      key: "redact.anotherLifts",
    });
    expect(await whereItStands(desk.databaseUrl, "who never lived")).toEqual({});
  });

  it("shows it again in a new version, and in no old one", async () => {
    await taken("text-field|9001|standfirst");
    await liftRedaction(desk.admin, { line: await lineOf() });
    expect((await shownCase()).standfirst).toContain("who never lived");
    const versions = await valuesOf(
      desk.databaseUrl,
      "SELECT version FROM published.publication WHERE document::text LIKE '%who never lived%'",
    );
    expect(versions).toEqual([3]);
  });

  it("gives a title its address back", async () => {
    await taken("text-field|9001|title");
    await liftRedaction(desk.admin, { line: await lineOf("title") });
    expect((await shownCase()).title).toBe("Ivan Inventov");
  });

  it("brings a quotation back with all that shared its words", async () => {
    const request = { subjectKind: "case", subjectId: "9001", field: null } as const;
    await redact(desk.editor, { ...request, target: "excerpt", targetId: "9001.post" });
    const { ledger } = await showRedaction(desk.admin, "9001", "en");
    await liftRedaction(desk.admin, { line: ledger[0]?.id });
    expect(await whereItStands(desk.databaseUrl, "Brindlepost")).toHaveProperty("publication");
  });

  it("never brings a withdrawn case or a hidden name back", async () => {
    await changeDisplay(desk.editor, "9001", "role-only");
    const [line] = await valuesOf(desk.databaseUrl, "SELECT id FROM desk.redaction");
    expect(await refusedWith(liftRedaction(desk.admin, { line }))).toMatchObject({
      kind: "not-found",
    });
  });

  it("is done once", async () => {
    await taken("text-field|9001|standfirst");
    const line = await lineOf();
    await liftRedaction(desk.admin, { line });
    expect(await refusedWith(liftRedaction(desk.admin, { line }))).toMatchObject({
      kind: "not-found",
    });
  });
});

it("the desk keeps what was redacted: the author still reads it", async () => {
  await taken("text-field|9001|standfirst");
  await saveAs(desk.researcher);
  const [content] = await valuesOf(
    desk.databaseUrl,
    "SELECT content::text FROM desk.revision WHERE entry_id = '9001' ORDER BY number DESC LIMIT 1",
  );
  expect(content).toContain("who never lived");
});

async function documents(): Promise<string> {
  const rows = await valuesOf(
    desk.databaseUrl,
    "SELECT document::text FROM published.publication WHERE kind = 'case' AND id = '9001'",
  );
  // A source has a date of its own, which its quotations tell.
  return rows.join().replaceAll(/"published": \{[^}]*\}/g, "");
}
