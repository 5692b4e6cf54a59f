import { describe, expect, test } from "vitest";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { addDefendant, addHappening, fillTexts } from "@/tests/e2e/setup/case-facts";
import {
  beginCase,
  mark,
  narrative,
  openCase,
  openFacts,
  openPane,
  untilSaved,
  write,
} from "@/tests/e2e/setup/case-page";
import {
  addressesAround,
  crawl,
  leaksIn,
  searchesFor,
  timeUntilGone,
} from "@/tests/e2e/setup/crawl";
import { heldCase } from "@/tests/e2e/setup/held-case";
import {
  article,
  articleTitle,
  firstTexts,
  hiddenWords,
  paragraphs,
  publicWords,
  redactedWords,
} from "@/tests/e2e/setup/invented-article";
import { annotate, askForFootnote, mention } from "@/tests/e2e/setup/narrative-marks";
import { aSiteOfItsOwn } from "@/tests/e2e/setup/own-site";
import { redact, restore, withdraw } from "@/tests/e2e/setup/public-acts";
import { ask } from "@/tests/e2e/setup/raw";
import {
  comment,
  gateOf,
  move,
  publish,
  settlePerson,
  untilPublic,
} from "@/tests/e2e/setup/review-pages";
import { pasteSource, quote, quoteFor, sourceText } from "@/tests/e2e/setup/source-pane";
import { aStaffMember } from "@/tests/e2e/setup/staff";

const site = await aSiteOfItsOwn();
const browser = await openBrowser();
const lasting = { site, lasting: true } as const;
const researcher = await aStaffMember(browser, "researcher", lasting);
const editor = await aStaffMember(browser, "editor", lasting);
const { page, t } = researcher;

let id = "";
let slug = "";

describe("a researcher", () => {
  test("begins a case of a group and pastes a source beside it", async () => {
    id = await beginCase(researcher, "An invented working title", "group");
    await openCase(researcher, id);
    await pasteSource(researcher, articleTitle, article);
    const text = sourceText(researcher, articleTitle);
    expect(await text.innerText()).toContain("five and a half years");
  });

  test("adds two defendants whose records are made on the way", async () => {
    const shown = { en: "the first soldier", ru: "первый солдат" };
    await addDefendant(researcher, `Ivan ${hiddenWords.name}`, shown);
    const other = { en: "the second soldier", ru: "второй солдат" };
    await addDefendant(researcher, "Pyotr Vydumkin", other);
    await untilSaved(researcher);
    expect((await heldCase(researcher, id)).persons).toHaveLength(2);
  });

  test("takes two linked sentences out of the words of the source", async () => {
    await openPane(researcher, "source");
    await quote(researcher, articleTitle, linkedWords);
    const linked = page.getByRole("listitem").filter({ hasText: "5 years 6 months" });
    await linked.getByRole("button", { name: t("fields.suggestion.take") }).click();
    await page.getByRole("button", { name: t("workspace.suggestion.done") }).click();
    await openFacts(researcher, "sentences");
    const chain = await page.getByRole("table").first().innerText();
    expect(chain).toMatch(/5 years 6 months[\s\S]*7 years[\s\S]*1 year 6 months longer/);
  });

  test("takes a value, its quotation and its citation in one step", async () => {
    const text = { en: "The first soldier refused.", ru: "Первый солдат отказался." };
    await addHappening(researcher, "refusal", text);
    await openPane(researcher, "source");
    await quoteFor(researcher, articleTitle, "late December 2022", "Refusal: Date");
    await openFacts(researcher, "timeline");
    const happening = page.getByRole("article");
    expect(await happening.getByRole("heading").innerText()).toMatch(/Refusal, late December 2022/);
    expect(await happening.innerText()).toContain(t("fields.details", { count: 1 }));

    await openFacts(researcher, "charges");
    const charge = t("fields.charge.add", { name: "Pyotr Vydumkin" });
    await page.getByRole("button", { name: charge, exact: true }).click();
    await openPane(researcher, "source");
    await quoteFor(
      researcher,
      articleTitle,
      "part 2.1 of article 332",
      "Vydumkin, Charge 1: Provision",
    );
    await openFacts(researcher, "charges");
    await page.getByRole("heading", { name: /Pyotr Vydumkin, .*332/ }).waitFor();
  });

  test("is shown where two sources state different values", async () => {
    await openPane(researcher, "source");
    await quoteFor(researcher, articleTitle, "six years", "(first instance): Term");
    await openFacts(researcher, "sentences");
    await page.getByText(t("fields.discrepancy")).first().waitFor();
    await untilSaved(researcher);
  });
});

const linkedWords =
  "five and a half years in August 2023; the term was increased to 7 years in February 2024";

describe("the text of the case", () => {
  test("takes footnotes, notes, a restricted passage and a mention", async () => {
    await write(researcher, "en", ...paragraphs.en);
    await askForFootnote(researcher, "changed its mind");
    await quote(researcher, articleTitle, `every ${redactedWords.quotation} day`);
    await narrative(researcher, "en")
      .getByRole("img", { name: t("editor.passage.footnote", { n: 1 }), exact: true })
      .waitFor();
    await annotate(researcher, "stands for", { ...note, audience: "public", text: "Any article." });
    const deskNote = { ...note, audience: "desk", text: hiddenWords.deskNote } as const;
    await annotate(researcher, "the rest", deskNote);
    await mark(researcher, "en", hiddenWords.restricted, "restrict");
    await mention(researcher, "Vydumkin");
    await write(researcher, "ru", ...paragraphs.ru);
    await fillTexts(researcher, firstTexts);
    await untilSaved(researcher);
  });

  test("is on the server as it was written", async () => {
    await openCase(researcher, id);
    const words = await narrative(researcher, "en").innerText();
    for (const each of [publicWords.en, hiddenWords.restricted, redactedWords.block])
      expect(words).toContain(each);
    await openPane(researcher, "notes");
    expect(await page.getByLabel(t("workspace.note.text.en")).count()).toBe(2);
  });
});

const note = { kind: "legal", audience: "public", text: "" } as const;

describe("what a researcher sends to review", () => {
  test("is locked for her until an editor answers", async () => {
    await move(researcher, id, "submit", `Please look. ${hiddenWords.reason}`);
    await openCase(researcher, id);
    await page.getByText(t("workspace.readOnly.in-review")).waitFor();
    expect(await narrative(researcher, "en").getAttribute("contenteditable")).toBe("false");
  });

  test("comes back with a comment on the words it is about", async () => {
    await comment(editor, id, "changed its mind", `When? ${hiddenWords.comment}`);
    await move(editor, id, "want-changes", `One question. ${hiddenWords.reason}`);
    await openCase(researcher, id);
    await openPane(researcher, "comments");
    const thread = page.getByRole("listitem").filter({ hasText: hiddenWords.comment });
    expect(await thread.first().innerText()).toContain("changed its mind");
    await thread
      .first()
      .getByRole("button", { name: t("comments.resolve") })
      .click();
    const open = page.getByRole("button", { name: t("comments.resolve"), exact: true });
    await open.waitFor({ state: "detached" });
  });

  test("is changed, sent again and called ready", async () => {
    await write(researcher, "en", " In February.");
    await untilSaved(researcher);
    await move(researcher, id, "submit", "It says when now.");
    await move(editor, id, "call-ready");
    await openCase(researcher, id);
    await page.getByText(t("workspace.readOnly.ready")).waitFor();
  });
});

describe("an editor", () => {
  test("is told what is unresolved, and cannot publish before it is settled", async () => {
    const gate = await gateOf(editor, id);
    expect(gate.filter((line) => line.includes(t("people.gate.ground")))).toHaveLength(2);
    expect(gate.filter((line) => line.includes(t("gate.disputed")))).toHaveLength(1);
    await publish(editor, id, { reason, disputed: true });
    await editor.page.getByText(t("publish.gateShut", { n: gate.length - 1 })).waitFor();
  });

  test("settles who may be shown how, and publishes as disputed", async () => {
    for (const { id: person, name } of (await heldCase(researcher, id)).persons) {
      const isHidden = name?.en.includes(hiddenWords.name);
      await settlePerson(editor, person, isHidden ? hiddenPerson : openPerson);
    }
    expect(await gateOf(editor, id)).toHaveLength(1);
    await publish(editor, id, { reason });
    await editor.page.getByText(t("publish.gateShut", { n: 1 })).waitFor();
    await publish(editor, id, { reason, disputed: true });
    await untilPublic(editor);
  });
});

describe("a reader", () => {
  test("sees it at once in both languages, in the list and in the search", async () => {
    const reader = await aReader(browser, { url: site.url });
    await reader.goto("/en/cases?article=332");
    await reader.getByRole("link", { name: firstTexts.en.title }).first().click();
    await reader.getByText(publicWords.en).first().waitFor();
    expect(await reader.getByRole("main").innerText()).toContain("Pyotr Vydumkin");
    slug = new URL(reader.url()).pathname.split("/").at(-1) ?? "";
    await reader.goto(`/ru/cases/${slug}`);
    await reader.getByText(publicWords.ru).first().waitFor();
    await reader.goto(`/en/search?q=${publicWords.en}`);
    await reader.getByRole("link", { name: firstTexts.en.title }).first().waitFor();
    const { text } = await ask(site.url, `/api/v1/cases/${slug}?lang=ru`);
    expect(text).toContain(publicWords.ru);
  });

  test("meets nothing that belongs to the desk, at no address", async () => {
    expect(await leaks([...Object.values(hiddenWords), researcher.email, editor.email])).toEqual(
      [],
    );
    expect(await leaks(Object.values(publicWords))).not.toEqual([]);
  });

  test("is not told who of the desk did what", async () => {
    expect(await leaks([researcher.alias, editor.alias])).toEqual([]);
  });
});

describe("what an editor redacts", () => {
  test("is gone everywhere within a second, from older versions too", async () => {
    const page = `/en/cases/${slug}`;
    for (const path of [page, `${page}/v/1`])
      for (const word of gone) expect((await ask(site.url, path)).text).toContain(word);
    await redact(editor, id, gone);
    for (const path of [page, `${page}/v/1`, `/api/v1/cases/${slug}?lang=en`])
      for (const word of gone) expect(await timeUntilGone(site.url, path, word)).toBeLessThan(1000);
    expect(await leaks(gone)).toEqual([]);
  });

  test("is not brought back by a revision that is restored and published", async () => {
    await restore(researcher, id, 1);
    await move(researcher, id, "submit", "As it was.");
    await move(editor, id, "call-ready");
    await publish(editor, id, { reason: { en: "Again.", ru: "Снова." }, disputed: true });
    await untilPublic(editor);
    expect(await leaks([...gone, ...Object.values(hiddenWords)])).toEqual([]);
  });
});

describe("a case that an editor withdraws", () => {
  test("leaves a tombstone and nothing else", async () => {
    await withdraw(editor, id, `No longer. ${hiddenWords.reason}`);
    for (const lang of ["en", "ru"])
      expect(await timeUntilGone(site.url, `/${lang}/cases/${slug}`, "ibbelpublic")).toBeLessThan(
        1000,
      );
    for (const path of [`/en/cases/${slug}`, `/ru/cases/${slug}/v/1`, `/api/v1/cases/${slug}`])
      expect((await ask(site.url, path)).status).toBe(410);
    expect(await leaks([...Object.values(publicWords), firstTexts.en.title])).toEqual([]);
  });
});

const gone = Object.values(redactedWords);

/** Where any of these words is told to a reader. */
async function leaks(words: readonly string[]): Promise<string[]> {
  const paths = [...addressesAround(slug), ...searchesFor(words)];
  return leaksIn(await crawl(site.url, paths), words);
}

const reason = { en: "First published.", ru: "Опубликовано впервые." };
const hiddenPerson = {
  display: "role-only",
  tier: 3,
  ground: `Named by a court. ${hiddenWords.ground}`,
  label: { en: "an invented soldier", ru: "выдуманный солдат" },
} as const;
const openPerson = {
  display: "full-name",
  tier: 1,
  ground: "He speaks in public.",
  label: { en: "another invented soldier", ru: "другой выдуманный солдат" },
} as const;
