import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtomFeed, atomXml } from "@/lib/web/atom-feed";

const site = "https://otkaz.example";
const entry = {
  id: "case/9001/en",
  path: "/en/cases/9001-invented",
  title: "An invented title",
  summary: "An invented summary.",
  updatedOn: "2026-03-02",
  firstOn: "2026-02-01",
};
const feed: AtomFeed = {
  lang: "en",
  id: "feed/en/cases",
  title: "Invented: cases",
  subtitle: "Invented",
  site: "Invented",
  licence: "Invented",
  path: "/feeds/en/cases.atom",
  page: "/en/cases",
  asOf: "2026-03-03",
  entries: [entry],
};
const of = (title: string) => atomXml(site, { ...feed, title, entries: [{ ...entry, title }] });
const titlesIn = (xml: string) =>
  [...xml.matchAll(/<title(?: [^>]*)?>([\s\S]*?)<\/title>/g)].map(([, text = ""]) => text);

describe("words of a feed", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["Fish & chips", "Fish &amp; chips"],
    ["written &amp; as it is", "written &amp;amp; as it is"],
    ["]]> ends it ]]> twice", "]]&gt; ends it ]]&gt; twice"],
    ["a < b > c", "a &lt; b &gt; c"],
    ["\"quoted\" 'once'", "\"quoted\" 'once'"],
  ])("%s stay words", (words, written) => {
    const [title, entryTitle] = titlesIn(of(words));
    expect(title).toBe(written);
    expect(entryTitle).toBe(`<![CDATA[${written}]]>`);
  });

  it("hold nothing that XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const xml = of(`x${words}`);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(Buffer.from(xml).toString("utf8")).toBe(xml);
        expect(titlesIn(xml)).toHaveLength(2);
        expect(xml.match(/<entry>/g)).toHaveLength(1);
      }),
    );
  });
});

describe("a feed", () => {
  it("says where it is, what page it follows, and in which language", () => {
    const xml = atomXml(site, feed);
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
    expect(xml).toContain('<link rel="self" href="https://otkaz.example/feeds/en/cases.atom"/>');
    expect(xml).toContain('<link rel="alternate" href="https://otkaz.example/en/cases"/>');
    expect(xml).toContain('<link href="https://otkaz.example/en/cases/9001-invented"/>');
  });

  it("has ids that stay, and hold neither a port nor a name", () => {
    const xml = atomXml("http://localhost:3000", feed);
    expect(xml).toContain("<id>tag:localhost,2026:feed/en/cases</id>");
    expect(xml).toContain("<id>tag:localhost,2026:case/9001/en</id>");
  });

  it("tells days, never hours", () => {
    const xml = atomXml(site, feed);
    expect(xml).toContain("<updated>2026-03-02T00:00:00.000Z</updated>");
    expect(xml).toContain("<published>2026-02-01T00:00:00.000Z</published>");
    expect(xml.match(/T(?!00:00:00\.000Z)\d\d:/)).toBeNull();
  });

  it("is as old as its latest entry; an empty one has a day too", () => {
    const older = { ...entry, updatedOn: "2025-01-01" };
    expect(atomXml(site, { ...feed, entries: [older, entry] })).toMatch(
      /<updated>2026-03-02T[^<]*<\/updated>[\s\S]*<entry>/,
    );
    expect(atomXml(site, { ...feed, entries: [] })).toContain(
      "<updated>2026-03-03T00:00:00.000Z</updated>",
    );
    expect(atomXml(site, { ...feed, asOf: "", entries: [] })).toMatch(/<updated>2026-01-01T/);
  });

  it("names the site as its author, and nobody else", () => {
    const xml = atomXml(site, feed);
    expect(xml.match(/<author>/g)).toHaveLength(1);
    expect(xml).not.toContain("<generator");
  });

  it("escapes what stands in an address", () => {
    const query = "?q=a%26b&kind=case";
    const xml = atomXml(site, { ...feed, path: `/feeds/en/search.atom${query}` });
    expect(xml).toContain(
      'href="https://otkaz.example/feeds/en/search.atom?q=a%26b&amp;kind=case"',
    );
  });
});
