import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";
import type { Language } from "@/lib/domain/language";
import { watchContext } from "@/tests/e2e/setup/watch-context";

type ReaderOptions = {
  lang?: Language;
  javaScript?: boolean;
  width?: number;
  colorScheme?: "light" | "dark";
  /** Only for tools that have to run a script inside a page, such as axe. */
  bypassPolicy?: boolean;
  /** Which site is read; else the one that all stories share. */
  url?: string;
};

/** A browser for one test file; it is closed after the file. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: chromiumProgram(), args: [...flags] });
  afterAll(() => browser.close());
  return browser;
}

/**
 * A reader with a browser window of their own, without history. The test fails when a page asks
 * another host for anything, sets a cookie, fails to load a part of itself, breaks our own policy or
 * throws.
 */
export async function aReader(browser: Browser, options: ReaderOptions = {}): Promise<Page> {
  const { url = inject("site").url, width = 1280, javaScript = true } = options;
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: "reduce",
    locale: options.lang === "ru" ? "ru-RU" : "en-GB",
    bypassCSP: options.bypassPolicy ?? false,
  });
  context.setDefaultTimeout(patience);
  const problems = watchContext(context, url);
  onTestFinished(() => expectUntroubled(context, problems));
  return context.newPage();
}

async function expectUntroubled(context: BrowserContext, problems: readonly string[]) {
  const cookies = await context.cookies();
  await context.close();
  expect({ problems, cookies }).toEqual({ problems: [], cookies: [] });
}

/** How long a reader waits for something to appear, in milliseconds. */
const patience = 10_000;

const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
] as const;

/** Debian's Chromium, or the one that Playwright installs. */
function chromiumProgram(): string {
  const found = ["/usr/bin/chromium", chromium.executablePath()].find(existsSync);
  if (!found)
    throw new Error(
      "There is no Chromium: install Debian's package chromium, or run npx playwright-core install chromium.",
    );
  return found;
}
