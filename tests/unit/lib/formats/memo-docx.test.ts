import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { MemoDocument } from "@/lib/domain/memo/memo-document";
import { memoDocx } from "@/lib/formats/memo-docx";
import { memoDocument } from "@/lib/messages/memo/memo-document";
import { translatorFor } from "@/lib/messages/translator";
import { aMemo, aMemoCase } from "@/tests/fixtures/a-memo";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";
import { aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote, asText, stated } from "@/tests/fixtures/public-values";

const t = translatorFor("en");
const origin = "https://otkaz.example";

function aDocument(words: string): MemoDocument {
  const post = stated(asText(words), { quotes: [aQuote({ exact: words, sourceTitle: words })] });
  const shown = aPublicCase({
    title: words,
    defendants: [aDefendant({ name: words, facts: [{ field: "post", stated: post }] })],
  });
  return memoDocument(aMemo({ cases: [aMemoCase({ case: shown })] }), origin, t);
}

async function filesOf(memo: MemoDocument): Promise<Record<string, string>> {
  const files = unzipSync(await memoDocx(memo));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const plain = aDocument("an invented post");

describe("hostile words", () => {
  it.each(hostileStrings)("become text, never a field, an element or a link: %j", async (words) => {
    const files = await filesOf(aDocument(words));
    for (const name of ["word/document.xml", "word/footnotes.xml", "word/footer1.xml"]) {
      const xml = files[name] ?? "";
      expect(xml).not.toMatch(/<w:(fldSimple|object|script)|<script/i);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\ufffd]/);
      for (const [, field = ""] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</g))
        expect(["PAGE", "NUMPAGES"]).toContain(field.trim());
    }
    const links = [
      ...(files["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="(http[^"]*)"/g),
    ];
    for (const [, target = ""] of links) expect(target.startsWith(`${origin}/en/`)).toBe(true);
  });
});

describe("the document", () => {
  it("has real headings, footnotes, table heads and page numbers", async () => {
    const files = await filesOf(plain);
    const xml = files["word/document.xml"] ?? "";
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
    expect(xml).toContain("<w:tblHeader");
    expect(xml).toContain("<w:footnoteReference");
    expect(files["word/footnotes.xml"]).toContain("The Invented Gazette");
    expect(files["word/footer1.xml"]).toMatch(/PAGE.*NUMPAGES/s);
  });

  it("says its language, and that of a quotation in another one", async () => {
    const quote = aQuote({
      excerpt: "invented.e2",
      sourceLanguage: "ru",
      exact: "выдуманные слова",
    });
    const post = stated(asText("post"), { quotes: [quote] });
    const defendants = [aDefendant({ facts: [{ field: "post", stated: post }] })];
    const memo = aMemo({ cases: [aMemoCase({ case: aPublicCase({ defendants }) })] });
    const files = await filesOf(memoDocument(memo, origin, t));
    expect(files["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
    expect(files["word/document.xml"]).toMatch(/<w:lang w:val="ru-RU"\/>.{0,80}выдуманные слова/s);
  });

  it("names the site as its author, and no person, program or moment of this machine", async () => {
    const files = await filesOf(plain);
    const core = files["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:creator>Otkaz</dc:creator>");
    expect(core).toContain("2026-11-21T00:00:00Z");
    const year = String(new Date().getFullYear());
    const moments = [...core.matchAll(/\d{4}-\d\d-\d\dT[\d:]+/g)].map(([moment]) => moment);
    expect(new Set(moments)).toEqual(new Set(["2026-11-21T00:00:00"]));
    expect(Object.values(files).join("")).not.toMatch(/Un-named|docx|Microsoft Macintosh/);
    expect(year).toMatch(/^\d{4}$/);
  });

  it("is the same, byte for byte, when it is made again", async () => {
    const [one, other] = [await memoDocx(plain), await memoDocx(aDocument("an invented post"))];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });
});
