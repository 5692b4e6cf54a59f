import { describe, expect, test } from "vitest";
import { openBrowser } from "@/tests/e2e/setup/browser";
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
  article,
  articleTitle,
  hiddenWords,
  publicWords,
  redactedWords,
} from "@/tests/e2e/setup/invented-article";
import { aSiteOfItsOwn } from "@/tests/e2e/setup/own-site";
import { pasteSource, quote, quoteFor, sourceText } from "@/tests/e2e/setup/source-pane";
import { aStaffMember } from "@/tests/e2e/setup/staff";

const site = await aSiteOfItsOwn();
const browser = await openBrowser();
const lasting = { site, lasting: true } as const;
const researcher = await aStaffMember(browser, "researcher", lasting);
const editor = await aStaffMember(browser, "editor", lasting);
const { page, t } = researcher;

let id = "";

describe("a researcher", () => {
  test("begins a case of a group and pastes a source beside it", async () => {
    id = await beginCase(researcher, "An invented working title", "group");
    await openCase(researcher, id);
    await pasteSource(researcher, articleTitle, article);
    expect(await sourceText(researcher, articleTitle).innerText()).toContain(
      "five and a half years",
    );
  });

  test("adds two defendants whose records are made on the way", async () => {
    await openFacts(researcher, "people");
    for (const [index, name] of [`Ivan ${hiddenWords.name}`, "Pyotr Vydumkin"].entries()) {
      await page.getByLabel(t("fields.party.add.role")).selectOption("defendant");
      await page.getByRole("button", { name: t("fields.party.add"), exact: true }).click();
      const party = page.getByRole("tabpanel").getByRole("article").nth(index);
      await party.getByLabel(t("fields.party.newPerson")).fill(name);
      await party.getByRole("button", { name: t("fields.party.create") }).click();
      await party.getByRole("heading", { name }).waitFor();
    }
    await untilSaved(researcher);
  });

  test("takes two linked sentences out of the words of the source", async () => {
    await openPane(researcher, "source");
    await quote(
      researcher,
      articleTitle,
      "five and a half years in August 2023; the term was increased to 7 years in February 2024",
    );
    const linked = page.getByRole("listitem").filter({ hasText: "5 years 6 months" });
    await linked.getByRole("button", { name: t("fields.suggestion.take") }).click();
    await page.getByRole("button", { name: t("workspace.suggestion.done") }).click();
    await openFacts(researcher, "sentences");
    console.log(await page.getByRole("table").first().innerText());
  });
});
