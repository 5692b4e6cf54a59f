import { beforeEach, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Excerpt } from "@/lib/domain/excerpt";
import { source } from "@/lib/domain/source";
import { publishEntry } from "@/lib/operations/desk/publication/publish-entry";
import { showPublication } from "@/lib/operations/desk/publication/show-publication";
import { listCorrections } from "@/lib/operations/readers/list-corrections";
import { showCase } from "@/lib/operations/readers/show-case";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { showSource } from "@/lib/operations/readers/show-source";
import { withClient } from "@/lib/server/with-client";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { viewOf } from "@/tests/integration/setup/answers";
import {
  headOf,
  makeReady,
  move,
  publish,
  saveAs,
  theInventedDesk,
  versionOf,
} from "@/tests/integration/setup/at-the-desk";
import { valuesOf, whereItStands } from "@/tests/integration/setup/contents";

const slug = "9001-ivan-inventov";
let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const titled =
  (en: string, ru: string) =>
  <T extends { en: { title: string }; ru: { title: string } }>(entry: T): T => ({
    ...entry,
    en: { ...entry.en, title: en },
    ru: { ...entry.ru, title: ru },
  });

describe("publishing", () => {
  it("shows readers what was approved, as the next version, with the reason", async () => {
    await makeReady(desk, titled("Ivan Inventov anew", "Иван Выдумкин заново"));
    await publish(desk.editor);
    const view = viewOf(await showCase("en", slug, null));
    expect(view.case.title).toBe("Ivan Inventov anew");
    expect(view.version).toBe(2);
    const history = viewOf(await showCaseHistory("ru", slug));
    expect(history.versions[0]?.reason).toBe("Так хочет проверка.");
  });

  it("leaves the published version to readers until the new one is approved", async () => {
    await makeReady(desk, titled("Unreadyword", "Неготовослово"));
    expect(viewOf(await showCase("en", slug, null)).case.title).toBe("Ivan Inventov");
    expect(await whereItStands(desk.databaseUrl, "Unreadyword|Неготовослово")).toEqual({});
  });

  it("makes the revision the published one, and no other", async () => {
    await makeReady(desk);
    await publish(desk.editor);
    const head = await headOf();
    expect(head).toMatchObject({ state: "published", languages: ["en", "ru"] });
    const revisions = await inTransaction((stores) => stores.revisions.of("9001"));
    expect(revisions.filter((one) => one.languages.length > 0)).toHaveLength(1);
  });

  it("makes a source public that no page named before", async () => {
    const excerpt = await anotherSource();
    expect((await showSource("en", "another-source")).status).toBe(404);
    await makeReady(desk, quotingAlso(excerpt));
    await publish(desk.editor);
    expect((await showSource("en", "another-source")).status).toBe(200);
  });

  it("never names a protected source, nor quotes it", async () => {
    const excerpt = await anotherSource("protected");
    await makeReady(desk, quotingAlso(excerpt));
    await publish(desk.editor);
    expect((await showSource("en", "another-source")).status).toBe(404);
    const named = "another-source|another-capture|9001\\.other|Otherwords";
    expect(await whereItStands(desk.databaseUrl, named)).toEqual({});
  });
});

describe("one language", () => {
  it("leaves the text of the other as it was published", async () => {
    await makeReady(desk, titled("Only in English", "Не должно выйти"));
    await publish(desk.editor, { languages: ["en"] });
    expect(viewOf(await showCase("en", slug, null)).case.title).toBe("Only in English");
    expect(viewOf(await showCase("ru", slug, null)).case.title).toBe("Иван Выдумкин");
    expect(await whereItStands(desk.databaseUrl, "Не должно выйти")).toEqual({});
  });

  it("is followed by the other when that is ready too", async () => {
    await makeReady(desk, titled("Only in English", "Теперь и по-русски"));
    await publish(desk.editor, { languages: ["en"] });
    await publish(desk.editor, { languages: ["ru"] });
    expect(viewOf(await showCase("ru", slug, null)).case.title).toBe("Теперь и по-русски");
    expect((await headOf()).languages).toEqual(["en", "ru"]);
  });

  it("is not published twice from the same revision", async () => {
    await makeReady(desk);
    await publish(desk.editor, { languages: ["en"] });
    expect(await refusedWith(publish(desk.editor, { languages: ["en"] }))).toMatchObject({
      key: "publish.notReady",
    });
  });
});

describe("publishing is refused", () => {
  it.each(["draft", "in-review", "changes-wanted"] as const)("from %s", async (state) => {
    await saveAs(desk.researcher);
    if (state !== "draft") await move(desk.researcher, "submit");
    if (state === "changes-wanted") await move(desk.editor, "want-changes");
    expect(await refusedWith(publish(desk.editor))).toMatchObject({
      kind: "conflict",
      key: "publish.notReady",
    });
  });

  it.each(["researcher", "colleague", "reader"] as const)("to a %s", async (name) => {
    await makeReady(desk);
    expect(await refusedWith(publish(desk[name]))).toMatchObject({ kind: "not-found" });
  });

  it("where it was changed since it was read", async () => {
    await makeReady(desk);
    const version = (await versionOf()) - 1;
    expect(await refusedWith(publish(desk.editor, { version }))).toMatchObject({
      key: "review.changedMeanwhile",
    });
  });

  it.each([
    ["no language", { languages: [] }],
    ["an unknown language", { languages: ["de"] }],
    ["no reason", { reason: { en: "", ru: "" } }],
    ["a reason in one language", { reason: { en: "Because.", ru: " " } }],
    ["a field of nobody's", { state: "published" }],
  ])("with %s", async (_what, how) => {
    await makeReady(desk);
    expect(await refusedWith(publish(desk.editor, how))).toMatchObject({ kind: "invalid" });
  });

  it("to an editor who wrote of somebody protected, with who has to act", async () => {
    await inTransaction(({ persons }) => persons.changeDisplay("9001", "role-only"));
    await saveAs(desk.editor);
    await move(desk.editor, "submit");
    await move(desk.secondEditor, "call-ready");
    expect(await refusedWith(publish(desk.editor))).toMatchObject({
      kind: "forbidden",
      key: "review.needsAnother",
    });
    await publish(desk.secondEditor);
  });

  it("where the case was withdrawn", async () => {
    await makeReady(desk);
    await inTransaction((stores) =>
      stores.publications.withdraw({ kind: "case", id: "9001" }, "2026-01-01"),
    );
    expect(await refusedWith(publish(desk.editor))).toMatchObject({ key: "case.withdrawn" });
  });
});

describe("the gate", () => {
  it("keeps what is not finished from the public", async () => {
    await makeReady(desk, titled("", "Без английского"));
    const refusal = await refusedWith(publish(desk.editor));
    expect(refusal).toMatchObject({ kind: "conflict", key: "publish.gateShut" });
    const { gate } = await showPublication(desk.editor, "9001");
    expect(gate.items).toContainEqual({
      key: "gate.incomplete",
      place: { kind: "text", id: "en", field: "title", lang: "en" },
      values: { problem: "text.empty" },
    });
  });

  it("does not ask for a text that is not published now", async () => {
    await makeReady(desk, titled("Ivan Inventov", ""));
    await publish(desk.editor, { languages: ["en"] });
    expect(viewOf(await showCase("ru", slug, null)).case.title).toBe("Иван Выдумкин");
  });

  it("lets sources differ only where it is published as disputed", async () => {
    await makeReady(desk, (entry) => ({
      ...entry,
      charges: entry.charges.map((charge) => ({
        ...charge,
        counts: {
          value: 2,
          basis: "stated" as const,
          reason: null,
          citations: [
            { excerpt: "9001.post", states: null, rank: "normal" as const, reason: null },
            { excerpt: "9001.days", states: "3", rank: "normal" as const, reason: null },
          ],
        },
      })),
    }));
    expect(await refusedWith(publish(desk.editor))).toMatchObject({ key: "publish.gateShut" });
    await publish(desk.editor, { asDisputed: "yes" });
    expect(viewOf(await showCase("en", slug, null)).version).toBe(2);
  });

  it("stops where a person's consent was refused and the name is shown", async () => {
    await withClient(desk.databaseUrl, (client) =>
      client.query("UPDATE desk.person SET consent = 'refused' WHERE id = '9001'"),
    );
    await makeReady(desk);
    expect(await refusedWith(publish(desk.editor))).toMatchObject({ key: "publish.gateShut" });
  });

  it("stops where something hangs on what is gone", async () => {
    await makeReady(desk, (entry) => ({ ...entry, parties: [] }));
    expect(await refusedWith(publish(desk.editor))).toMatchObject({ key: "publish.gateShut" });
  });
});

describe("a correction", () => {
  const correction = { en: "The title was wrong.", ru: "Заголовок был неверен." };

  it("stands in the public list at once", async () => {
    await makeReady(desk);
    await publish(desk.editor, { correction });
    const { corrections } = viewOf(await listCorrections("ru"));
    expect(corrections).toMatchObject([{ slug, text: correction.ru }]);
  });

  it("is refused in one language alone", async () => {
    await makeReady(desk);
    const half = { en: "The title was wrong.", ru: " " };
    expect(await refusedWith(publish(desk.editor, { correction: half }))).toMatchObject({
      kind: "invalid",
      values: { field: "correction.ru" },
    });
  });

  it("is not made where both its fields were left empty", async () => {
    await makeReady(desk);
    await publish(desk.editor, { correction: { en: "", ru: " " } });
    expect(viewOf(await listCorrections("ru")).corrections).toEqual([]);
  });

  it("is not made where there is none", async () => {
    await makeReady(desk);
    await publish(desk.editor);
    expect(viewOf(await listCorrections("ru")).corrections).toEqual([]);
  });

  it("goes with the case when that is withdrawn", async () => {
    await makeReady(desk);
    await publish(desk.editor, { correction });
    const { withdrawEntry } = await import("@/lib/operations/desk/publication/withdraw-entry");
    await withdrawEntry(desk.editor, { id: "9001", reason: "Asked for.", again: "9001" });
    expect(await whereItStands(desk.databaseUrl, "The title was wrong")).toEqual({});
  });
});

it("a published case is corrected beside itself", async () => {
  await makeReady(desk, titled("Second", "Второй"));
  await publish(desk.editor);
  await saveAs(desk.researcher, titled("Third", "Третий"));
  expect((await headOf()).state).toBe("draft");
  expect(viewOf(await showCase("en", slug, null)).case.title).toBe("Second");
});

it("two editors who publish at once publish once", async () => {
  await makeReady(desk);
  const version = await versionOf();
  const both = await Promise.allSettled(
    [desk.editor, desk.secondEditor].map((actor) => publish(actor, { version })),
  );
  expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  const versions = await valuesOf(
    desk.databaseUrl,
    "SELECT max(version) FROM published.publication WHERE id = '9001'",
  );
  expect(versions).toEqual([2]);
});

it("nothing of the desk goes with it: neither aliases, comments, reasons nor answers", async () => {
  await makeReady(desk, (entry) => ({
    ...entry,
    answers: [{ subject: "9001.c1", warning: "not-in-force", answer: "Canaryanswer" }],
  }));
  await publish(desk.editor);
  const words = "Alias of|An invented reason|Because of a test|Canaryanswer|invented-researcher";
  expect(await whereItStands(desk.databaseUrl, words)).toEqual({});
});

it("is asked for by its own schema alone", async () => {
  expect(await refusedWith(publishEntry(desk.editor, null))).toMatchObject({ kind: "invalid" });
});

/** Another invented source that the researcher has added, with one quotation of the same words. */
async function anotherSource(protection: "open" | "protected" = "open"): Promise<Excerpt> {
  const quoted = { id: "9001.other", capture: "another-capture", exact: "Otherwords", prefix: "" };
  const excerpt: Excerpt = { ...quoted, suffix: "", start: 0, end: 10 };
  await inTransaction(({ sources }) =>
    sources.add([
      source.parse({
        id: "another-source",
        kind: "article",
        title: "Another invented article",
        titleBasis: "described",
        language: "en",
        protection,
        publisher: { value: "invented-press" },
        captures: [
          { id: "another-capture", sha256: "0".repeat(64), codePoints: 10, fileName: "a.txt" },
        ],
      }),
    ]),
  );
  await withClient(desk.databaseUrl, (client) =>
    client.query(
      `INSERT INTO desk.excerpt (id, capture_id, exact, prefix, suffix, start_at, end_at)
       VALUES ('9001.other', 'another-capture', 'Otherwords', '', '', 0, 10)`,
    ),
  );
  await deskClient().source.update({
    where: { id: "another-source" },
    data: { addedById: desk.researcher.account },
  });
  return excerpt;
}

function quotingAlso(excerpt: Excerpt) {
  return (entry: CaseEntry): CaseEntry => ({
    ...entry,
    excerpts: [...entry.excerpts, excerpt],
    happenings: entry.happenings.map((happening) => ({
      ...happening,
      citations: [
        ...happening.citations,
        { excerpt: excerpt.id, states: null, rank: "normal", reason: null },
      ],
    })),
    en: {
      ...entry.en,
      narrative: {
        type: "doc",
        content: [
          ...(entry.en.narrative?.content ?? []),
          {
            type: "paragraph",
            attrs: { id: "9001.en.9" },
            content: [
              { type: "text", text: "See", marks: [mentionOfSource] },
              { type: "cite", attrs: { excerpt: excerpt.id } },
            ],
          },
        ],
      },
    },
  });
}

const mentionOfSource = {
  type: "mention",
  attrs: { kind: "source", id: "another-source" },
} as const;
