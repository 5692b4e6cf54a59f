import type { Browser, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import type { Language } from "@/lib/domain/language";
import { type Session, sessionCookie } from "@/tests/e2e/setup/sessions";
import { watchContext } from "@/tests/e2e/setup/watch-context";

type WindowOptions = {
  lang?: Language;
  width?: number;
  colorScheme?: "light" | "dark";
  javaScript?: boolean;
  bypassPolicy?: boolean;
  /** What a page here may fail at in this test, such as an answer that refuses. */
  expected?: RegExp;
};

/**
 * A browser window of its own on the shared site, signed in as somebody or as nobody. The test fails
 * when a page in it throws, breaks our own policy or asks another host for anything.
 */
export async function aWindow(
  browser: Browser,
  who: Session | null,
  options: WindowOptions = {},
): Promise<Page> {
  const { lang = "en", width = 1280, colorScheme = "light", javaScript = true } = options;
  const { url } = inject("site");
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled: javaScript,
    bypassCSP: options.bypassPolicy ?? false,
    reducedMotion: "reduce",
    locale: lang === "ru" ? "ru-RU" : "en-GB",
  });
  context.setDefaultTimeout(10_000);
  if (who) {
    const value = who.cookie.slice(sessionCookie.length + 1);
    await context.addCookies([{ name: sessionCookie, value, url, httpOnly: true }]);
  }
  const problems = watchContext(context, url);
  onTestFinished(async () => {
    await context.close();
    expect(problems.filter((problem) => !options.expected?.test(problem))).toEqual([]);
  });
  return context.newPage();
}
