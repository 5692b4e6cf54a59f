import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type NarrativeNode, narrativeText } from "@/lib/domain/narrative";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { openEditor } from "@/tests/editor/open-editor";

const browser = await openBrowser();

const paragraphs = [
  "First an invented soldier was asked.",
  "Потом выдуманный солдат отказался.",
  "Third, nobody wrote down why; e.g. 3/4 of it.",
  "В-четвёртых, был суд.",
  "Last of all he was sentenced to nothing at all.",
];

async function paragraphsOf(page: Page): Promise<string[]> {
  const json: unknown = await page.evaluate(() => window.page.handle?.getJSON());
  const doc: NarrativeNode = canonicalNarrative(json);
  return (doc.content ?? []).map(narrativeText);
}

describe("somebody who types without a pause between keys", () => {
  it("loses no letter and no paragraph after Enter", async () => {
    const { page } = await openEditor(browser);
    await page.locator(".ne-text").focus();
    await page.keyboard.type(paragraphs.join("\n"), { delay: 0 });
    expect(await paragraphsOf(page)).toEqual(paragraphs);
    expect(await page.evaluate(() => window.page.dirty)).toBeGreaterThan(0);
    await page.context().close();
  });

  it("loses nothing where the text is asked for while it is being typed", async () => {
    const { page } = await openEditor(browser);
    await page.locator(".ne-text").focus();
    const typing = page.keyboard.type(paragraphs.join("\n"), { delay: 0 });
    const seen: string[] = [];
    for (let n = 0; n < 5; n++) seen.push((await paragraphsOf(page)).join("\n"));
    await typing;
    const whole = paragraphs.join("\n");
    expect(seen.every((text) => whole.startsWith(text))).toBe(true);
    expect(await paragraphsOf(page)).toEqual(paragraphs);
    await page.context().close();
  });

  it("gets every paragraph an id of its own", async () => {
    const { page } = await openEditor(browser);
    await page.locator(".ne-text").focus();
    await page.keyboard.type(paragraphs.join("\n"), { delay: 0 });
    const json: unknown = await page.evaluate(() => window.page.handle?.getJSON());
    const ids = (canonicalNarrative(json).content ?? []).map((block) => block.attrs?.id);
    expect(new Set(ids).size).toBe(paragraphs.length);
    await page.context().close();
  });
});
