import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { narrativeText } from "@/lib/domain/narrative";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { openEditor } from "@/tests/editor/open-editor";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { pasteAttacks } from "@/tests/fixtures/attacks";

const browser = await openBrowser();

/** Pastes or drops HTML, with what the same would be as plain text. */
async function bring(page: Page, how: "paste" | "drop", html: string, text = "") {
  await page.locator(".ne-text").focus();
  await page.evaluate(
    ([type, given, plain]) => {
      const data = new DataTransfer();
      data.setData("text/html", given);
      data.setData("text/plain", plain);
      const target = document.querySelector(".ne-text p");
      const box = target?.getBoundingClientRect();
      const at = { clientX: (box?.left ?? 0) + 2, clientY: (box?.top ?? 0) + 8 };
      const init = { bubbles: true, cancelable: true };
      target?.dispatchEvent(
        type === "paste"
          ? new ClipboardEvent("paste", { ...init, clipboardData: data })
          : new DragEvent("drop", { ...init, ...at, dataTransfer: data }),
      );
    },
    [how, html, text] as const,
  );
}

/** The narrative as the editor holds it, which is what the server would store. */
async function written(page: Page) {
  const json: unknown = await page.evaluate(() => window.page.handle?.getJSON());
  const stored = canonicalNarrative(json);
  expect(stored).toEqual(json);
  return stored;
}

const wasHit = (page: Page) => page.evaluate(() => "hit" in window);

describe("what is pasted into a text", () => {
  it("never runs, loads or leaves anything behind but clean structure, pasted or dropped", async () => {
    const { page, requests } = await openEditor(browser);
    for (const how of ["paste", "drop"] as const)
      for (const { html } of pasteAttacks) await bring(page, how, html);
    await page.waitForTimeout(300);
    const html = await page.locator(".ne-text").innerHTML();
    expect(html).not.toMatch(
      /<(script|style|img|svg|math|iframe|object|embed|form|input|base|meta|link|template)\b/i,
    );
    expect(html).not.toMatch(/\son\w+=|javascript:|tracker|style="(?!$)[^"]*url/i);
    expect(narrativeText(await written(page))).toContain("kept");
    expect(await wasHit(page)).toBe(false);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it("keeps the paragraphs, lists and words of a document and none of its looks", async () => {
    const { page } = await openEditor(browser);
    await bring(
      page,
      "paste",
      `<b style="font-weight:normal" id="docs-internal-guid-1"><h1 style="color:red">Heading</h1><p style="line-height:3"><span style="font-weight:700;color:red">Bold</span><span> and </span><a href="https://www.google.com/url?q=https://example.test/a&amp;sa=D">linked</a></p><ul><li><p>one</p></li><li><p>two</p></li></ul></b>`,
    );
    const { content = [] } = await written(page);
    expect(content.map(({ type }) => type)).toEqual(["heading", "paragraph", "bulletList"]);
    expect(await page.locator(".ne-text [style]").count()).toBe(0);
    expect(await page.locator(".ne-text a").getAttribute("href")).toBe("https://example.test/a");
    await page.context().close();
  });

  it("is cleaned where another editor of the same make marked it as its own", async () => {
    const { page } = await openEditor(browser);
    const html = `<p data-pm-slice="1 1 []">He <del>never </del>refused under part 2<sup>1</sup></p>`;
    await bring(page, "paste", html);
    expect(narrativeText(await written(page))).toBe("He refused under part 2¹");
    await page.context().close();
  });

  it("puts every word of merged cells under its column", async () => {
    const { page } = await openEditor(browser);
    const html = `<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D</table>`;
    await bring(page, "paste", html);
    const json: unknown = await page.evaluate(() => window.page.handle?.getJSON());
    const table = canonicalNarrative(json).content?.find(({ type }) => type === "table");
    const rows = table?.content?.map(({ content = [] }) => content.map(narrativeText));
    expect(rows).toEqual([
      ["A", "B", ""],
      ["", "C", "D"],
    ]);
    await page.context().close();
  });

  it("is plain words where it was plain text, without what deceives the eye", async () => {
    const { page } = await openEditor(browser);
    await bring(page, "paste", "", "one\u202e\u0000\r\n\r\n<b>two</b>");
    expect(narrativeText(await written(page))).toBe("one\n<b>two</b>");
    await page.context().close();
  });

  it("takes footnotes along within the text, and gives every copy an id of its own", async () => {
    const { page } = await openEditor(browser, {
      value: aNarrative([words("Refused"), cite("e1"), words(" twice")]),
      refs: {
        persons: [],
        annotations: {},
        figures: {},
        excerpts: { e1: { exact: "refused", source: "Invented" } },
      },
    });
    await page.locator(".ne-text").click();
    for (const keys of ["Control+a", "Control+c", "Control+End", "Enter", "Control+v"]) {
      await page.keyboard.press(keys);
      // The browser tells of a moved cursor a moment later; nobody's hands are as fast as this test.
      await page.waitForTimeout(100);
    }
    await expect.poll(() => page.locator(".ne-cite").count()).toBe(2);
    await page.waitForTimeout(300);
    const { content = [] } = await written(page);
    const ids = content.map(({ attrs }) => z.string().parse(attrs?.id));
    expect(new Set(ids).size).toBe(2);
    expect(
      await page.locator(".ne-cite").evaluateAll((all) => all.map((one) => one.dataset.n)),
    ).toEqual(["1", "1"]);
    await page.context().close();
  });
});
