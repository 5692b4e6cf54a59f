import type { Browser, BrowserContext, Page } from "playwright-core";
import { bundledWorkspace } from "./bundle";
import { FakeDesk } from "./fake-desk";

/** A browser trusts this address with encryption; nothing ever listens there. */
const address = "http://localhost:9/";

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Case</title>
<link rel="stylesheet" href="/page.css"></head>
<body class="desk"><main class="d-page" id="main" tabindex="-1"><div id="root"></div></main>
<script type="module" src="/page.js"></script></body></html>`;

export type OpenWorkspace = { page: Page; desk: FakeDesk; context: BrowserContext };

/** Opens the page of an invented case in a browser, with a desk behind it that is not there. */
export async function openWorkspace(browser: Browser, width = 1280): Promise<OpenWorkspace> {
  const { script, style } = await bundledWorkspace();
  const desk = new FakeDesk();
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: "reduce",
  });
  const files: Record<string, { contentType: string; body: string }> = {
    "/": { contentType: "text/html", body: html },
    "/page.js": { contentType: "text/javascript", body: script },
    "/page.css": { contentType: "text/css", body: style },
  };
  await context.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files[pathname];
    return file ? route.fulfill(file) : desk.answer(route, pathname);
  });
  return { page: await openPage(context), desk, context };
}

/** Another page of the same browser on the same case. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(address);
  await whenOpen(page);
  return page;
}

/** Loads the page anew. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await whenOpen(page);
}

async function whenOpen(page: Page): Promise<void> {
  await page
    .getByRole("textbox", { name: /English/ })
    .first()
    .waitFor();
}

/** Writes at the end of the English text. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator("#w-text-panel-en [contenteditable=true]").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/** Waits until the page says this of its saving. */
export async function untilSaid(page: Page, words: RegExp): Promise<void> {
  await page.locator(".w-save").filter({ hasText: words }).waitFor({ timeout: 15_000 });
}

/** Tells the page that its network is back. */
export async function networkBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
}
