import type { Browser, Page } from "playwright-core";
import { bundledPage } from "@/tests/editor/bundle";
import type { EditorPage, PageSetup } from "@/tests/editor/page-contract";

declare global {
  interface Window {
    page: EditorPage;
  }
}

const address = "http://editor.test/";

let bundled: ReturnType<typeof bundledPage> | undefined;

/** What an editor is opened with where a test says nothing else: no text, nothing to refer to. */
export const nothing: PageSetup = {
  value: null,
  refs: { persons: [], excerpts: {}, annotations: {}, figures: {} },
  hits: [],
  figures: [],
};

type Looks = { width?: number; colorScheme?: "light" | "dark" };

/**
 * Opens the editor alone on a page in a browser, under the policy of the desk. Whatever the page asks
 * of a network is refused and noted in `requests`.
 */
export async function openEditor(
  browser: Browser,
  setup: Partial<PageSetup> = {},
  { width = 1280, colorScheme = "light" }: Looks = {},
): Promise<{ page: Page; requests: string[] }> {
  bundled ??= bundledPage();
  const { script, style } = await bundled;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const requests: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: "text/html", body: html });
    if (url === `${address}page.js`)
      return route.fulfill({ contentType: "text/javascript", body: script });
    if (url === `${address}page.css`)
      return route.fulfill({ contentType: "text/css", body: style });
    requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  await page.evaluate((given) => window.page.open(given), { ...nothing, ...setup });
  await page.locator(".ne-text").waitFor();
  return { page, requests };
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:";

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Editor</title>
<link rel="stylesheet" href="/page.css"></head>
<body class="desk"><main class="d-page" id="root"></main>
<script src="/page.js"></script></body></html>`;
