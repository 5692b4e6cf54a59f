import { expect, it } from "vitest";
import { sitemapXml } from "@/lib/web/sitemap";

const site = "https://otkaz.example";

it("never says more of a change than its day, and nothing where it has none", () => {
  const xml = sitemapXml(site, [
    { path: "/cases/9999-case", changedOn: "2026-11-21" },
    { path: "/law", changedOn: null },
  ]);
  expect(xml.match(/<lastmod>[^<]*<\/lastmod>/g)).toEqual([
    "<lastmod>2026-11-21</lastmod>",
    "<lastmod>2026-11-21</lastmod>",
  ]);
});

it("names each address in both languages, each with its other language", () => {
  const xml = sitemapXml(site, [{ path: "/law", changedOn: null }]);
  expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    `<loc>${site}/en/law</loc>`,
    `<loc>${site}/ru/law</loc>`,
  ]);
  expect(xml.match(/hreflang="(en|ru)" href="[^"]*"/g)).toHaveLength(4);
});

it("is a document even where there is nothing to name", () => {
  const xml = sitemapXml(site, []);
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  expect(xml.endsWith("</urlset>")).toBe(true);
});
