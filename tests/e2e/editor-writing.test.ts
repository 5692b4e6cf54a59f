import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type NarrativeNode, narrativeText } from "@/lib/domain/narrative";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { openEditor } from "@/tests/editor/open-editor";
import type { PageSetup } from "@/tests/editor/page-contract";
import { aNarrative, annotated, cite, restricted, words } from "@/tests/fixtures/a-narrative";

const browser = await openBrowser();

const refs: NarrativeRefs = {
  persons: [{ id: "9999.p1", name: "Ivan Invented" }],
  excerpts: {
    e1: { exact: "he refused", source: "Invented Press" },
    e2: { exact: "five years", source: "Invented Agency" },
  },
  annotations: { a1: { kind: "legal", audience: "desk", text: "An invented note." } },
  figures: {},
};
const setup: Partial<PageSetup> = {
  refs,
  hits: [
    { kind: "person", id: "9999.p1", label: "Ivan Invented", detail: "defendant" },
    { kind: "court", id: "c1", label: "Invented Garrison Court", detail: "Nowhere" },
  ],
  figures: [
    { id: "f900", label: "Invented cases", value: "1,234", asOf: "2023-06", drifted: false },
  ],
};

const open = (value: NarrativeNode | null = null, more: Partial<PageSetup> = {}) =>
  openEditor(browser, { ...setup, value, ...more });

async function written(page: Page): Promise<NarrativeNode> {
  const json: unknown = await page.evaluate(() => window.page.handle?.getJSON());
  return canonicalNarrative(json);
}

const asked = (page: Page) => page.evaluate(() => window.page.asked);
const marksOf = async (page: Page, name: string) =>
  JSON.stringify(await written(page)).match(new RegExp(`"type":"${name}"`, "g"))?.length ?? 0;
/** Selects a word, and waits until the tools for it are there. */
async function select(page: Page, word: string) {
  await page.locator(".ne-text").getByText(word).dblclick();
  await page.getByRole("toolbar", { name: "The selected words" }).waitFor();
}

const option = (page: Page, name: string) => page.getByRole("option", { name });

/** A key at its place, with the letter that a Russian layout gives it. */
async function pressRussian(page: Page, code: string, key: string, alt = false) {
  const session = await page.context().newCDPSession(page);
  const event = { code, key, modifiers: alt ? 3 : 2, windowsVirtualKeyCode: 0 };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

describe("a researcher who writes", () => {
  it("puts headings, tables and lists in from the slash menu, without a mouse", async () => {
    const { page } = await open();
    await page.locator(".ne-text").focus();
    await page.keyboard.type("/head");
    await option(page, "Heading begins").waitFor();
    expect(await page.locator(".ne-text").getAttribute("aria-activedescendant")).toBeTruthy();
    await page.keyboard.press("Enter");
    await page.keyboard.type("An invented refusal");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/табл");
    await option(page, "Table").waitFor();
    await page.keyboard.press("Enter");
    const doc = await written(page);
    expect(doc.content?.map(({ type }) => type)).toEqual(["heading", "table", "paragraph"]);
    await page.context().close();
  });

  it("begins a paragraph by Shift and Enter, in an item of a list too", async () => {
    const { page } = await open();
    await page.locator(".ne-text").focus();
    await page.keyboard.type("one");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("two");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- three");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("four");
    const { content = [] } = await written(page);
    expect(content.map((block) => narrativeText(block))).toEqual(["one", "two", "three\nfour"]);
    expect(content.at(-1)?.content).toHaveLength(1);
    await page.context().close();
  });

  it("mentions who is there by typing on, and makes who is missing without leaving the text", async () => {
    const { page } = await open();
    await page.locator(".ne-text").focus();
    await page.keyboard.type("By @Ivan");
    await option(page, "Ivan Invented").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(" and [[Pyotr Unheard");
    await option(page, "Add the person").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(" too");
    await expect.poll(() => marksOf(page, "mention")).toBe(2);
    expect(narrativeText(await written(page))).toBe("By Ivan Invented and Pyotr Unheard too");
    expect(await asked(page)).toEqual(["create person Pyotr Unheard"]);
    await page.context().close();
  });

  it("makes a proceeding and a sentence that are missing, and chooses where the sentence stands", async () => {
    const { page } = await open(null, {
      creatable: ["proceeding", "sentence"],
      places: [
        { key: "p1", label: "Ivan Invented", detail: "Proceeding 1" },
        { key: "p2", label: "Ivan Invented", detail: "Proceeding 2" },
      ],
    });
    await page.locator(".ne-text").focus();
    await page.keyboard.type("At @Unheard Court");
    await option(page, "Add the proceeding").waitFor();
    await page.getByText("cannot be added here").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(": @5 years");
    await option(page, "Add the sentence “5 years”").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("Whose sentence is it").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => marksOf(page, "mention")).toBe(2);
    expect(narrativeText(await written(page))).toBe("At Unheard Court: 5 years");
    expect(await asked(page)).toEqual([
      "create proceeding Unheard Court",
      "create sentence 5 years p2",
    ]);
    expect(JSON.stringify(await written(page))).toContain('"kind":"sentence","id":"9999.made"');
    await page.keyboard.press("Control+z");
    expect(await marksOf(page, "mention")).toBe(1);
    expect(narrativeText(await written(page))).toBe("At Unheard Court: 5 years");
    await page.keyboard.press("Control+z");
    expect(narrativeText(await written(page))).toBe("At Unheard Court: @5 years");
    await page.context().close();
  });

  it("makes what chosen words name by that name, and ties those very words to it", async () => {
    const { page } = await open(
      aNarrative([words("by "), words("Unheard", { type: "bold" }), words(" too")]),
      {
        creatable: ["person", "sentence"],
        places: [
          { key: "p1", label: "Ivan Invented", detail: "Proceeding 1" },
          { key: "p2", label: "Ivan Invented", detail: "Proceeding 2" },
        ],
      },
    );
    await select(page, "Unheard");
    await page.keyboard.press("Control+Shift+KeyM");
    const name = page.getByRole("combobox", { name: "Name" });
    await expect.poll(() => name.inputValue()).toBe("Unheard");
    await option(page, "Add the sentence").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await name.fill("Pyotr Unheard");
    await page.keyboard.press("Enter");
    expect(await asked(page)).toEqual([]);
    await option(page, "Add the person “Pyotr Unheard”").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("Whose sentence is it").waitFor();
    await name.fill("Oleg Unheard");
    await option(page, "Add the person “Oleg Unheard”").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => marksOf(page, "mention")).toBe(1);
    expect(await asked(page)).toEqual(["create person Oleg Unheard"]);
    expect(narrativeText(await written(page))).toBe("by Unheard too");
    await page.keyboard.press("Control+z");
    expect(await marksOf(page, "mention")).toBe(0);
    await page.context().close();
  });

  it("sees footnotes numbered as they come and listed under the text", async () => {
    const { page } = await open(aNarrative([words("One"), cite("e2"), words(" two")]));
    await page.evaluate(() => {
      window.page.handle?.goTo("9999.en.1");
      window.page.handle?.insertCite("e1");
    });
    const numbers = () =>
      page.locator(".ne-cite").evaluateAll((all) => all.map((c) => c.dataset.n));
    await expect.poll(numbers).toEqual(["1", "2"]);
    const list = page.getByRole("region", { name: "Footnotes" }).getByRole("listitem");
    expect(await list.allInnerTexts()).toEqual([
      expect.stringContaining("he refused"),
      expect.stringContaining("five years"),
    ]);
    await page.keyboard.type("x");
    await page.keyboard.press("Control+z");
    await expect.poll(numbers).toEqual(["1", "2"]);
    await page.context().close();
  });

  it("annotates a passage for the desk alone, and sees that it is", async () => {
    const { page } = await open(aNarrative([words("Sentenced")]));
    await select(page, "Sentenced");
    await page.keyboard.press("Control+Alt+KeyM");
    await page.getByLabel("the desk alone").check();
    await page.getByRole("button", { name: "Law" }).click();
    await page.locator(".ne-annotated .for-desk").waitFor();
    expect(await page.locator(".ne-word.letter").innerText()).toBe("a desk only");
    expect(await asked(page)).toEqual(["annotate legal desk 9999.a0", "open annotation 9999.a0"]);
    await page.context().close();
  });

  it("uses the same keys on a Russian layout", async () => {
    const { page } = await open(aNarrative([words("Отказался")]));
    await select(page, "Отказался");
    await pressRussian(page, "KeyB", "и");
    await pressRussian(page, "KeyX", "ч", true);
    expect(await marksOf(page, "bold")).toBe(1);
    expect(await marksOf(page, "restricted")).toBe(1);
    await pressRussian(page, "KeyZ", "я");
    expect(await marksOf(page, "restricted")).toBe(0);
    await pressRussian(page, "KeyC", "с", true);
    expect(await asked(page)).toEqual(["cite"]);
    await page.context().close();
  });

  it("puts a number in with the day it is of, and is warned once it has drifted", async () => {
    const { page } = await open(null);
    await page.locator(".ne-text").focus();
    await page.keyboard.press("Control+Alt+KeyF");
    await option(page, "1,234").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => marksOf(page, "figure")).toBe(1);
    expect(JSON.stringify(await written(page))).toContain(
      '{"figure":"f900","value":"1,234","asOf":"2023-06"}',
    );
    const value = await written(page);
    await page.context().close();
    const figures = {
      f900: { label: "", value: "1,234", asOf: null, drifted: true, now: "1,500" },
    };
    const later = await open(value, { refs: { ...refs, figures } });
    await later.page.getByText("out of date, now 1,500").waitFor();
    await later.page.context().close();
  });

  it("takes today's number in the place of one that is out of date by one click, and undoes that", async () => {
    const newest = { id: "f901", value: "1,500", asOf: "2024-02-01" };
    const figures = {
      f900: { label: "", value: "1,234", asOf: null, drifted: true, now: "1,500", newest },
    };
    const attrs = { figure: "f900", value: "1,234", asOf: "2023-06" };
    const figure = { type: "figure" as const, attrs };
    const value = aNarrative([words("So "), words("1,234 people", figure), words(" refused.")]);
    const { page } = await open(value, { refs: { ...refs, figures } });
    await page.locator(".ne-figure").click();
    const bubble = page.locator(".ne-drift");
    await bubble.waitFor();
    expect(await bubble.innerText()).toMatch(
      /In the text: 1,234 \(as of 2023-06\)\.\s+Today: 1,500 \(as of 1 February 2024\)\./,
    );
    await bubble.getByRole("button", { name: "Take today’s number" }).click();
    await bubble.waitFor({ state: "detached" });
    expect(narrativeText(await written(page))).toBe("So 1,500 people refused.");
    expect(JSON.stringify(await written(page))).toContain(
      '{"figure":"f901","value":"1,500","asOf":"2024-02-01"}',
    );
    await page.keyboard.press("Control+z");
    expect(await written(page)).toEqual(canonicalNarrative(value));
    await page.context().close();
  });

  it("is told where an address cannot be linked to", async () => {
    const { page } = await open(aNarrative([words("Words")]));
    await select(page, "Words");
    await page.keyboard.press("Control+k");
    await page.getByLabel("Address").fill("javascript:alert(1)");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Address").fill("example.test/a");
    await page.keyboard.press("Enter");
    expect(await page.locator(".ne-text a").getAttribute("href")).toBe("https://example.test/a");
    await page.context().close();
  });

  it("finds every key in a sheet that a key opens, and Escape closes", async () => {
    const { page } = await open();
    await page.locator(".ne-text").focus();
    await page.keyboard.press("Control+Shift+Slash");
    await page.getByRole("dialog", { name: "Keys and signs" }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    const sheets = () => page.getByRole("dialog").count();
    await expect.poll(sheets).toBe(0);
    await page.keyboard.type("why?");
    expect(await sheets()).toBe(0);
    await page.context().close();
  });

  it("reaches every tool from the text by keys, and comes back", async () => {
    const { page } = await open(aNarrative([words("Words")]));
    await page.locator(".ne-text").focus();
    await page.keyboard.press("Alt+F10");
    const name = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await name()).toBe("Insert");
    await page.keyboard.press("ArrowRight");
    expect(await name()).toBe("Footnote");
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain("ne-text");
    await page.context().close();
  });

  it("keeps the place where another text is put in, and gets the own one back by one undo", async () => {
    const { page } = await open(aNarrative([words("mine")], [words("both")]));
    await page.evaluate(
      (theirs) => {
        window.page.handle?.goTo("9999.en.2");
        window.page.handle?.replace(theirs);
      },
      aNarrative([words("theirs")], [words("both")]),
    );
    expect(narrativeText(await written(page))).toBe("theirs\nboth");
    await page.locator(".ne-text:focus").waitFor();
    await page.keyboard.press("Control+z");
    expect(narrativeText(await written(page))).toBe("mine\nboth");
    await page.context().close();
  });
});

describe("a text", () => {
  const value = aNarrative(
    [words("Ivan"), cite("e1"), words(" was "), words("sentenced", annotated("a1"))],
    [words("at "), words("a secret place", restricted)],
  );

  it.each(["light", "dark"] as const)(
    "can be read by everybody, in the %s",
    async (colorScheme) => {
      const { page, requests } = await openEditor(browser, { ...setup, value }, { colorScheme });
      await page.getByText("secret").dblclick();
      await page.getByRole("toolbar", { name: "The selected words" }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(requests).toEqual([]);
      await page.context().close();
    },
  );

  it("fits a narrow window", async () => {
    const { page } = await openEditor(browser, { ...setup, value }, { width: 360 });
    await page.getByText("secret").dblclick();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it("is not hidden by the tools for its chosen words", async () => {
    const attrs = { id: "9999.en.1", level: 2 };
    const heading: NarrativeNode = { type: "heading", attrs, content: [words("Told")] };
    const { content = [] } = aNarrative([words("above")], [words("secret here")]);
    const given = { ...setup, value: { ...value, content: [heading, ...content.slice(1)] } };
    const { page } = await openEditor(browser, given, { width: 360 });
    await page.getByText("Told").click();
    await page.getByText("secret").dblclick({ position: { x: 10, y: 8 } });
    const tools = page.getByRole("toolbar", { name: "The selected words" });
    await tools.waitFor();
    const overlap = async () => {
      const [over, under] = [
        await tools.boundingBox(),
        await page.getByText("secret").boundingBox(),
      ];
      if (!over || !under) return null;
      return over.y < under.y + under.height && under.y < over.y + over.height;
    };
    await expect.poll(overlap).toBe(false);
    await page.context().close();
  });

  it("that may only be read takes no word and no key", async () => {
    const { page } = await open(value, { readOnly: true });
    await page.getByText("secret").dblclick();
    await page.keyboard.type("x");
    await page.keyboard.press("Control+b");
    expect(await written(page)).toEqual(value);
    expect(await page.evaluate(() => window.page.dirty)).toBe(0);
    expect(await page.getByRole("toolbar").count()).toBe(0);
    await page.context().close();
  });

  it("is not touched by being opened", async () => {
    const { page } = await open(value);
    expect(await written(page)).toEqual(value);
    expect(await page.evaluate(() => window.page.dirty)).toBe(0);
    await page.context().close();
  });
});
