import { describe, expect, inject, test } from "vitest";
import { languages } from "@/lib/domain/language";
import { oneOfEach, outsideLanguages } from "@/tests/e2e/setup/addresses";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { ask } from "@/tests/e2e/setup/raw";

const browser = await openBrowser();
const { url } = inject("site");

const pages = [...outsideLanguages, ...languages.flatMap(oneOfEach)];

test("a reader of every page gets no cookie, no storage and nothing from elsewhere", async () => {
  const page = await aReader(browser);
  for (const path of pages) await page.goto(path);
  await page.goto("/en/cases/0001-dmitry-vasilets");
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    cookie: document.cookie,
  }));
  const nothing = { local: 0, session: 0, databases: 0, workers: 0, caches: 0, cookie: "" };
  expect(kept).toEqual(nothing);
});

describe.each(pages)("%s", (path) => {
  test("holds no script but our own, no payload and nothing inline", async () => {
    const { text, headers } = await ask(url, path);
    const scripts = [...text.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !/ src="\/own\/[\w./-]+"/.test(tag))).toEqual([]);
    expect(text).not.toMatch(/__next_f|self\.__|\/_next\/static\/[^"]+\.js|otkaz-page/);
    expect(text).not.toMatch(/<[^>]+\s(on\w+|style)=/i);
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test("carries every header that protects its reader", async () => {
    const { headers } = await ask(url, path);
    expect(headers).toMatchObject(protecting);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|data:|https?:|\*/);
    for (const telling of ["x-powered-by", "server", "x-nextjs-cache", "x-otkaz-page", "link"])
      expect(headers[telling], telling).toBeUndefined();
  });
});

const protecting = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("geolocation=()"),
};

describe("what the framework would answer beside a page", () => {
  const page = "/en/cases/0001-dmitry-vasilets";

  test.each([
    { rsc: "1" },
    { RSC: "1", "Next-Router-Prefetch": "1" },
    { "next-router-prefetch": "1" },
    { "next-router-segment-prefetch": "/_tree" },
    { "next-router-state-tree": "%5B%5D" },
    { "next-action": "0123456789abcdef" },
  ])("is not there for %j", async (headers) => {
    const answer = await ask(url, page, { headers });
    expect([answer.status, answer.text]).toEqual([404, "404\n"]);
  });

  test.each([
    `${page}.rsc`,
    "/en.rsc",
    "/index.rsc",
    `${page}.segments/_tree.segment.rsc`,
    `${page}?_rsc=abc`,
    `${page}?%5Frsc=abc`,
    "/_next/data/build/en/cases.json",
    "/_next/image?url=%2Fx&w=64&q=75",
    "/_next/static/chunks/main.js.map",
    "/_next/static/none.css",
    "/_next/server/app-paths-manifest.json",
    "/_next/static/../server/app-paths-manifest.json",
    "/_next/static/..%2fserver%2fapp-paths-manifest.json",
    "/_next/",
    "/fonts/none.woff2",
    "/own/none.js",
    "/favicon.ico",
  ])("is not there at %s", async (path) => {
    const { status, text } = await ask(url, path);
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/__next_f|Vasilets|Василец|<script/);
  });

  test.each(["/.next/BUILD_ID", "/.env", "/package.json", "/lib/env.ts", "/.git/HEAD"])(
    "nor is the file %s",
    async (path) => expect((await ask(url, path)).status).toBe(404),
  );

  test("a posted server action changes nothing and is refused", async () => {
    const headers = { "next-action": "x", "content-type": "text/plain;charset=UTF-8" };
    expect((await ask(url, page, { method: "POST", headers, body: "[]" })).status).toBe(404);
  });
});

test("a style names no map and no other host", async () => {
  const { text } = await ask(url, "/en");
  const styles = [...text.matchAll(/href="([^"]+\.css)"/g)].map(([, href = ""]) => href);
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) {
    const sheet = await ask(url, style);
    expect(sheet.status).toBe(200);
    expect(sheet.text).not.toMatch(/sourceMappingURL|url\(["']?(https?:)?\/\//);
  }
});

test("links that lead away tell nobody where the reader came from", async () => {
  const page = await aReader(browser);
  const wrong: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    const rels = await page
      .locator("a[href^='http']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("rel") ?? ""));
    wrong.push(...rels.filter((rel) => !(rel.includes("noreferrer") && rel.includes("nofollow"))));
  }
  expect(wrong).toEqual([]);
});

test("the public data may be read from any site, without anybody's cookies", async () => {
  const { headers } = await ask(url, "/api/v1/cases", { headers: { origin: "https://x.example" } });
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["access-control-allow-credentials"]).toBeUndefined();
  const page = await ask(url, "/en/cases", { headers: { origin: "https://x.example" } });
  expect(page.headers["access-control-allow-origin"]).toBeUndefined();
});

test("a forged host is believed by no page", async () => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  for (const path of ["/en/safety", "/sitemap.xml", "/en/law/328"]) {
    const { text } = await ask(url, path, { headers });
    expect(text).not.toContain("evil.example");
  }
});
