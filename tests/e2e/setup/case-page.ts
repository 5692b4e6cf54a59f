import type { Locator, Page } from "playwright-core";
import type { Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** The window of somebody who works on a case, and the words in which their desk speaks. */
export type AtDesk = { page: Page; t: DeskTranslator };

type Pane = "source" | "facts" | "notes" | "comments" | "missing";
type Part = "texts" | "people" | "charges" | "sentences" | "timeline";

/** Begins a case with a working title, and answers its number. */
export async function beginCase({ page, t }: AtDesk, title: string, kind = "person") {
  await page.goto("/desk/cases/new");
  await page.getByLabel(t("cases.new.name"), { exact: true }).fill(title);
  await page.getByLabel(t("cases.new.kind"), { exact: true }).selectOption(kind);
  await page.getByRole("button", { name: t("cases.new.submit") }).click();
  await page.waitForURL(/\/desk\/cases\/\d+$/);
  return page.url().split("/").at(-1) ?? "";
}

/** Opens the page on which a case is written. */
export async function openCase(at: AtDesk, id: string): Promise<void> {
  await at.page.goto(`/desk/cases/${id}`);
  await narrative(at, "en").waitFor();
}

export async function openPane({ page, t }: AtDesk, pane: Pane): Promise<void> {
  const name = new RegExp(`^${t(`workspace.pane.${pane}`)}`);
  await page
    .getByRole("tablist", { name: t("workspace.beside"), exact: true })
    .getByRole("tab", { name })
    .click();
}

/** Opens a part of the facts. */
export async function openFacts(at: AtDesk, part: Part): Promise<void> {
  const { page, t } = at;
  await openPane(at, "facts");
  const tabs = page.getByRole("tablist", { name: t("fields.tabs") });
  await tabs.getByRole("tab", { name: t(`fields.tab.${part}`), exact: true }).click();
}

/** The text of the case in a language, as an editor's field. */
export function narrative({ page, t }: AtDesk, lang: Language): Locator {
  return page.getByRole("textbox", { name: t(`editor.text.${lang}`), exact: true });
}

/** Turns to the text in a language. */
export async function openText(at: AtDesk, lang: Language): Promise<void> {
  const { page, t } = at;
  await page.getByRole("tab", { name: t(`workspace.narrative.${lang}`), exact: true }).click();
  await narrative(at, lang).waitFor();
}

/** Types paragraphs at the end of the text. */
export async function write(at: AtDesk, lang: Language, ...paragraphs: string[]): Promise<void> {
  await openText(at, lang);
  const { keyboard } = at.page;
  await narrative(at, lang).click();
  await keyboard.press("Control+End");
  for (const [index, words] of paragraphs.entries()) {
    if (index > 0) await keyboard.press("Enter");
    await keyboard.type(words);
  }
}

/** Selects words in a text that is shown, as a hand would. */
export async function select(text: Locator, words: string): Promise<void> {
  await text.focus();
  await text.evaluate((root, wanted) => {
    const block = [...root.querySelectorAll("p, h2, h3, li")].find((each) =>
      each.textContent?.includes(wanted),
    );
    if (!block) throw new Error(`no block says “${wanted}”`);
    const start = (block.textContent ?? "").indexOf(wanted);
    const ends = [start, start + wanted.length].map((offset) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let left = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? "";
        if (left <= length) return { node, offset: left };
        left -= length;
      }
      throw new Error("past the end of the block");
    });
    const [from, to] = ends;
    if (!from || !to) return;
    block.scrollIntoView({ block: "center" });
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }, words);
}

/** Selects words of the case's text and uses a button of those that appear beside them. */
export async function mark(at: AtDesk, lang: Language, words: string, tool: Tool): Promise<void> {
  const { page, t } = at;
  await select(narrative(at, lang), words);
  const bubble = page.getByRole("toolbar", { name: t("editor.bubble") });
  await bubble.getByRole("button", { name: t(`editor.tool.${tool}`), exact: true }).click();
}

type Tool = "cite" | "annotate" | "restrict" | "mention" | "link";

/** Waits until the page says that everything is saved. */
export async function untilSaved({ page, t }: AtDesk): Promise<void> {
  await untilSaid({ page, t }, t("save.savedAt", { time: "" }).trim());
}

/** Waits until the line about saving says this. */
export async function untilSaid({ page }: AtDesk, words: string): Promise<void> {
  const line = page.getByRole("status").filter({ hasText: words });
  await line.first().waitFor({ timeout: 15_000 });
}
