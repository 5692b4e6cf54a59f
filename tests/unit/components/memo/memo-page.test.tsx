import { describe, expect, it } from "vitest";
import { MemoPage } from "@/components/memo/memo-page";
import { translatorFor } from "@/lib/messages/translator";
import { aMemo, aMemoCase } from "@/tests/fixtures/a-memo";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";
import { aPublicCase } from "@/tests/fixtures/public-case";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = translatorFor("en");
const page = (...args: Parameters<typeof aMemo>) =>
  rendered(<MemoPage memo={aMemo(...args)} origin="https://otkaz.example" t={t} />);

describe("the page of a memo", () => {
  it("sends the question on in the body of a form, to each kind of file", () => {
    const markup = page({ cases: [aMemoCase({ n: 1 })] });
    expect(attributes(markup, "action")).toEqual([
      "/en/precedents/memo.docx",
      "/en/precedents/memo.md",
    ]);
    expect(markup.match(/method="post"/g)).toHaveLength(2);
    expect(markup).toContain('name="case" value="9999~1"');
    expect(markup).toContain('name="v" value="7"');
  });

  it("leads from a quotation to its footnote and back", () => {
    const links = attributes(page(), "href");
    expect(links).toContain("#memo-note-1");
    expect(links).toContain("#memo-ref-1");
  });

  it("leads to the version of the case on which it rests", () => {
    expect(attributes(page(), "href")).toContain("/en/cases/9999-ivan-invented/v/2");
  });

  it("says what to do where there is nothing to make a memo of", () => {
    const markup = page({ cases: [] });
    expect(wordsOf(markup)).toContain("There is nothing to make a memorandum of.");
    expect(markup).not.toContain("<form");
  });

  it.each(hostileStrings)("shows %j as words", (words) => {
    const markup = page({ cases: [aMemoCase({ case: aPublicCase({ title: words }) })] });
    expect(markup).not.toMatch(/<script|<img|style=|javascript:[^)]*"/);
  });
});
