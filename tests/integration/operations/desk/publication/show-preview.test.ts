import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { redactEntry } from "@/lib/operations/desk/publication/redact-entry";
import { showPreview } from "@/lib/operations/desk/publication/show-preview";
import { showPublication } from "@/lib/operations/desk/publication/show-publication";
import { withdrawEntry } from "@/lib/operations/desk/publication/withdraw-entry";
import { showAccess } from "@/lib/operations/desk/review/show-access";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { showReview } from "@/lib/operations/desk/review/show-review";
import { showCase } from "@/lib/operations/readers/show-case";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { viewOf } from "@/tests/integration/setup/answers";
import {
  headOf,
  makeReady,
  move,
  publish,
  saveAs,
  theInventedDesk,
} from "@/tests/integration/setup/at-the-desk";
import { whereItStands } from "@/tests/integration/setup/contents";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

describe("a preview", () => {
  it.each(["en", "ru"] as const)("is the document that publishing writes, in %s", async (lang) => {
    await makeReady(desk, (entry) => ({
      ...entry,
      en: { ...entry.en, title: "Anew" },
      ru: { ...entry.ru, title: "Заново" },
    }));
    const { view } = await showPreview(desk.colleague, "9001", lang);
    await publish(desk.editor);
    const published = viewOf(await showCase(lang, "9001-ivan-inventov", null));
    expect(view.case).toEqual(published.case);
    expect(view.discrepancies).toEqual(published.discrepancies);
    expect([view.version, view.latest]).toEqual([published.version, published.latest]);
  });

  it("publishes nothing", async () => {
    await saveAs(desk.researcher, (entry) => ({ ...entry, en: { ...entry.en, title: "Unseen1" } }));
    await showPreview(desk.researcher, "9001", "en");
    expect(await whereItStands(desk.databaseUrl, "Unseen1")).toEqual({});
  });

  it("shows what is not finished too", async () => {
    await saveAs(desk.researcher, (entry) => ({
      ...entry,
      en: { title: "", standfirst: "", summary: null, narrative: null },
      parties: [],
      charges: [],
      factors: [],
    }));
    expect((await showPreview(desk.researcher, "9001", "en")).view.case.title).toBe("");
  });

  it("lists everything that is left out", async () => {
    await redactEntry(desk.editor, { id: "9001", parts: ["happening|9001.h1|"] });
    await inTransaction(({ persons }) => persons.changeDisplay("9001", "role-only"));
    await saveAs(desk.researcher, (entry) => ({
      ...entry,
      parties: entry.parties.map((p) => ({ ...p, post: { ...p.post, restricted: true as const } })),
    }));
    const { left } = await showPreview(desk.researcher, "9001", "en");
    expect(left).toMatchObject({
      passages: [{ lang: "en", words: "Quillabyhidden" }, { lang: "ru" }],
      fields: [{ kind: "party", field: "post" }],
      notes: [{ id: "9001.a2", why: "desk" }],
      people: [{ id: "9001", name: "Ivan Inventov", shownAs: "a soldier" }],
      ledger: [{ target: "happening", targetId: "9001.h1" }],
    });
    expect(left.people[0]?.places).toBeGreaterThan(1);
  });

  it("lists that somebody protected elsewhere is named, by what stands there instead", async () => {
    const name = { en: "Pyotr Vydumkov", ru: "Пётр Выдумков" };
    const { id } = await addPerson(desk.colleague, { name });
    await saveAs(desk.researcher, (entry) => ({
      ...entry,
      en: { ...entry.en, standfirst: "Beside Pyotr Vydumkov." },
    }));
    const { left, view } = await showPreview(desk.researcher, "9001", "en");
    expect(view.case.standfirst).toBe("Beside a person in the case.");
    expect(left.people).toEqual([
      { id, name: "", shownAs: "a person in the case", places: 1, ofCase: false },
    ]);
  });

  it("lists numbers whose figure is not public, and so does the page of publication", async () => {
    const figure = {
      type: "figure",
      attrs: { figure: "f900", value: "77", asOf: "2024" },
    } as const;
    const doc = aNarrative([words("Exactly "), words("77", figure), words(" people.")]);
    await saveAs(desk.researcher, (entry) => ({ ...entry, en: { ...entry.en, narrative: doc } }));
    const { left } = await showPreview(desk.researcher, "9001", "en");
    expect(left.numbers).toEqual([{ lang: "en", words: "77" }]);
    expect((await showPublication(desk.editor, "9001")).unbound).toEqual(["77"]);
    expect((await showPublication(desk.editor, "9001", ["ru"])).unbound).toEqual([]);
  });

  it("is not there for readers", async () => {
    expect(await refusedWith(showPreview(desk.reader, "9001", "en"))).toMatchObject({
      kind: "not-found",
    });
  });
});

describe("the pages about a case", () => {
  it("are those that one may use", async () => {
    const pages = async (actor: typeof desk.editor) => (await showCaseHead(actor, "9001")).pages;
    const everybody = ["write", "review", "preview", "publish", "history"];
    expect(await pages(desk.researcher)).toEqual(everybody);
    expect(await pages(desk.editor)).toEqual([...everybody, "access", "redact", "withdraw"]);
    expect(await refusedWith(showCaseHead(desk.reader, "9001"))).toMatchObject({
      kind: "not-found",
    });
  });

  it("offer only steps that one may take", async () => {
    await saveAs(desk.researcher);
    await move(desk.researcher, "submit");
    const names = async (actor: typeof desk.editor) =>
      (await showReview(actor, "9001")).moves.map((step) => step.name);
    expect(await names(desk.editor)).toEqual(["reopen", "want-changes", "call-ready"]);
    expect(await names(desk.researcher)).toEqual(["reopen"]);
    expect(await names(desk.colleague)).toEqual([]);
  });

  it("say who has to act where an editor may not", async () => {
    await inTransaction(({ persons }) => persons.changeDisplay("9001", "role-only"));
    await saveAs(desk.editor);
    await move(desk.editor, "submit");
    const { moves, instead } = await showReview(desk.editor, "9001");
    expect(moves.map((step) => step.name)).toEqual(["reopen"]);
    expect(instead).toContain("Alias of invented-second-editor");
    expect((await showReview(desk.secondEditor, "9001")).instead).toBeNull();
  });

  it("give a case only to people of the desk", async () => {
    const { assigning } = await showReview(desk.editor, "9001");
    expect(assigning?.staff.map((one) => one.id)).not.toContain("invented-reader");
    expect(assigning?.editors.map((one) => one.id)).not.toContain("invented-colleague");
    expect((await showReview(desk.researcher, "9001")).assigning).toBeNull();
  });

  it("show the access only to those who may change it", async () => {
    expect((await showAccess(desk.editor, "9001")).access).toBe("desk");
    expect(await refusedWith(showAccess(desk.researcher, "9001"))).toMatchObject({
      kind: "not-found",
    });
  });
});

describe("withdrawing from the desk", () => {
  const withdraw = (how: object = {}) =>
    withdrawEntry(desk.editor, { id: "9001", reason: "Canarywish.", again: "9001", ...how });

  it("leaves a tombstone, ends every revision and keeps the reason at the desk", async () => {
    await saveAs(desk.researcher);
    await withdraw();
    expect((await showCase("en", "9001-ivan-inventov", null)).status).toBe(410);
    expect(await headOf()).toMatchObject({ state: "withdrawn", languages: [] });
    expect(await whereItStands(desk.databaseUrl, "Canarywish|Quillaby|Inventov")).toEqual({});
    const revisions = await inTransaction((stores) => stores.revisions.of("9001"));
    expect(revisions.every((one) => one.state !== "published")).toBe(true);
  });

  it("lets nobody write or publish it again", async () => {
    await withdraw();
    expect(await refusedWith(saveAs(desk.researcher))).toMatchObject({ kind: "not-found" });
    expect(await refusedWith(move(desk.editor, "submit"))).toMatchObject({ kind: "conflict" });
    expect(await refusedWith(withdraw())).toMatchObject({ kind: "not-found" });
  });

  it.each([
    ["without the number of the case", { again: "" }, "withdraw.typeNumber"],
    ["without a reason", { reason: " " }, "review.reasonMissing"],
  ])("is refused %s", async (_what, how, key) => {
    expect(await refusedWith(withdraw(how))).toMatchObject({ kind: "invalid", key });
  });

  it("is refused to researchers, and to editors who may not see the case", async () => {
    const request = { id: "9001", reason: "No.", again: "9001" };
    expect(await refusedWith(withdrawEntry(desk.researcher, request))).toMatchObject({
      kind: "not-found",
    });
    await inTransaction(({ entryLists }) =>
      entryLists.setAccess("9001", { access: "named", named: ["invented-editor"] }),
    );
    expect(await refusedWith(withdrawEntry(desk.secondEditor, request))).toMatchObject({
      kind: "not-found",
    });
  });
});
