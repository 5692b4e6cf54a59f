import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { cleanHtml } from "@/lib/editor/paste/clean-html";
import { isSafeLink } from "@/lib/editor/safe-link";
import { pasteAttacks } from "@/tests/fixtures/attacks";
import { pasted } from "@/tests/fixtures/pasted";

const clean = (html: string) => cleanHtml(pasted(html));

/** Every element of some HTML with its attributes. */
function elementsOf(html: string): { tag: string; attributes: Record<string, string> }[] {
  const root = pasted(html);
  const walk = (node: typeof root): ReturnType<typeof elementsOf> =>
    typeof node === "string"
      ? []
      : [{ tag: node.tag, attributes: { ...node.attributes } }, ...node.children.flatMap(walk)];
  return walk(root).filter(({ tag }) => !["html", "head", "body"].includes(tag));
}

const allowed = /^(p|h[234]|ul|ol|li|blockquote|table|tbody|tr|td|th|hr|strong|em|a)$/;

function expectHarmless(html: string) {
  for (const { tag, attributes } of elementsOf(html)) {
    expect(tag).toMatch(allowed);
    const { href, ...others } = attributes;
    expect(others).toEqual({});
    if (href !== undefined) expect(isSafeLink(href)).toBe(true);
  }
}

describe("what is pasted", () => {
  it.each(pasteAttacks)("never brings in $what", ({ html }) => {
    const cleaned = clean(html);
    expectHarmless(cleaned);
    expect(cleaned).toContain(html.includes("kept") ? "kept" : "");
    expect(cleaned).not.toMatch(/hit|tracker/);
  });

  it("is harmless, whatever it is", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "<svg>",
      "<math>",
      "<style>",
      "</style>",
      "<!--",
      "-->",
      "<img src=x onerror=hit>",
      "<a href='javascript:hit'>",
      "<table>",
      "<tr>",
      "<td>",
      "<li>",
      "<ul>",
      "<mtext>",
      "<template>",
      "<noscript>",
      "text",
      "<",
      "&lt;script&gt;",
      '"',
      "\u202e",
      "<title>",
      "<br>",
      "<form>",
      "<h1>",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const cleaned = clean(parts.join(""));
        expectHarmless(cleaned);
        expect(parse(cleaned).mode).toBeDefined();
      }),
      { numRuns: 1500 },
    );
  });

  it("is cleaned as fast where it is deep", () => {
    const html = `${"<div><ul><li>".repeat(150)}deep`;
    expectHarmless(clean(html));
  });
});

describe("what is pasted from Word", () => {
  it("keeps its lists, without their bullets", () => {
    const item = (level: number, bullet: string, text: string) =>
      `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(clean(item(1, "·", "one") + item(2, "o", "below") + item(1, "·", "two"))).toBe(
      "<ul><li><p>one</p><ul><li><p>below</p></li></ul></li><li><p>two</p></li></ul>",
    );
    expect(clean(item(1, "1.", "one") + item(1, "2.", "two"))).toBe(
      "<ol><li><p>one</p></li><li><p>two</p></li></ol>",
    );
  });

  it("keeps its words without its styles, comments and hidden text", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head><body><!--StartFragment--><p class=MsoNormal style='margin-bottom:0cm'><b><span lang=RU style='font-family:"Arial";color:red'>Выдуманный</span></b><span> приказ<o:p></o:p></span><span style='display:none;mso-hide:all'>secret</span></p><!--EndFragment--></body></html>`;
    expect(clean(html)).toBe("<p><strong>Выдуманный</strong> приказ</p>");
  });

  it("makes its headings those of a narrative", () => {
    expect(clean("<h1><b>One</b></h1><h2>Two</h2><h3>Three</h3><h6>Six</h6>")).toBe(
      "<h2>One</h2><h2>Two</h2><h3>Three</h3><h4>Six</h4>",
    );
  });
});

describe("what Word has beside its text", () => {
  it("is left out where it was deleted while changes were tracked, and kept where it was put in", () => {
    const html = `<p class=MsoNormal>Он <del cite="mailto:a" datetime="2024-01-01T10:00">не </del><ins cite="mailto:a">дважды </ins>отказался<span class=msoDel>, кажется</span>.</p>`;
    expect(clean(html)).toBe("<p>Он дважды отказался.</p>");
  });

  it("is no comment of anybody, nor the sign of one", () => {
    const html = `<p class=MsoNormal><a style='mso-comment-reference:X_1;mso-comment-date:20240101T1000'>Пять лет</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[X1]</a><span style='mso-special-character:comment'>&nbsp;</span></span>.</p><div style='mso-element:comment-list'><hr class=msocomoff size=1><div style='mso-element:comment'><div class=msocomtxt><p class=MsoCommentText>between us</p></div></div></div>`;
    expect(clean(html)).toBe("<p>Пять лет.</p>");
  });

  it("is its footnotes, as words after the text", () => {
    const html = `<p>Отказ<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a> был.</p><div style='mso-element:footnote-list'><hr size=1><div style='mso-element:footnote'><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> Выдуманная газета.</p></div></div>`;
    expect(clean(html)).toBe("<p>Отказ[1] был.</p><hr><p>[1] Выдуманная газета.</p>");
  });
});

describe("a number that is raised or lowered", () => {
  it.each([
    ["ст. 332 ч. 2<sup>1</sup>", "ст. 332 ч. 2¹"],
    ['part 2<span style="vertical-align:super">1</span>', "part 2¹"],
    ["H<sub>2</sub>O", "H₂O"],
    ["7<sup>th</sup> day<sup>[12]</sup>", "7th day[12]"],
  ])("is none of the number before it: %s", (html, text) => {
    expect(clean(`<p>${html}</p>`)).toBe(`<p>${text}</p>`);
  });
});

describe("lines that a page keeps as they were typed", () => {
  it.each([
    "<pre>one\ntwo\n\nthree</pre>",
    '<div style="white-space: pre-wrap;">one\r\ntwo<br>three</div>',
    '<div style="white-space-collapse: preserve">one\ntwo<p style="white-space: normal">three</p></div>',
  ])("are paragraphs: %j", (html) => {
    expect(clean(html)).toBe("<p>one</p><p>two</p><p>three</p>");
  });
});

describe("a table that is pasted", () => {
  const rowsOf = (html: string) =>
    [...clean(html).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<t[dh]>(.*?)<\/t[dh]>/g)].map(([, cell = ""]) =>
        cell.replace(/<\/?p>/g, ""),
      ),
    );

  it("keeps every word under its column where cells were merged", () => {
    const html = `<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D<tr><td>E<td rowspan=2 colspan=2>F<tr><td>G</table>`;
    expect(rowsOf(html)).toEqual([
      ["A", "B", ""],
      ["", "C", "D"],
      ["E", "F", ""],
      ["G", "", ""],
    ]);
  });

  it("keeps its words whatever its cells say that they cover", () => {
    const html = `<table><tr><td colspan=999999 rowspan=999999>A<td colspan=0>B<tr><td colspan=-1>C<td rowspan=x>D</table>`;
    expect(rowsOf(html)).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
  });

  it("keeps its caption, and the words of a table within a cell", () => {
    const html = `<table><caption>Years</caption><tr><td>out<table><tr><td>in</td><td>side</td></tr></table>after</td><td>x</td></tr></table>`;
    expect(clean(html)).toBe(
      "<p>Years</p><table><tbody><tr><td><p>out</p><p>in</p><p>side</p><p>after</p></td><td><p>x</p></td></tr></tbody></table>",
    );
  });

  it("is what stands in it where it only lays out a page", () => {
    const html = "<table><tr><td><h2>Head</h2><p>One</p><ul><li>a</ul></td></tr></table>";
    expect(clean(html)).toBe("<h2>Head</h2><p>One</p><ul><li><p>a</p></li></ul>");
  });
});

describe("what a page does not show", () => {
  it.each(["display: none", "visibility:hidden", "opacity: 0", "font-size:0px;"])(
    "is left out: %s",
    (style) => {
      expect(clean(`<p>shown<span style="${style}">hidden</span></p>`)).toBe("<p>shown</p>");
    },
  );

  it("is not taken for what is only faint or small", () => {
    const html = '<p><span style="opacity: 0.8">a</span><span style="font-size:0.9em">b</span></p>';
    expect(clean(html)).toBe("<p>ab</p>");
  });
});

describe("what is pasted from Google Docs", () => {
  it("is not bold where the bold around it says that it is none", () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap">He </span><span style="font-weight:700">refused</span><span style="font-style:italic"> twice</span></p><br /><p dir="ltr"><span>Then</span></p></b>`;
    expect(clean(html)).toBe("<p>He <strong>refused</strong><em> twice</em></p><p>Then</p>");
  });

  it("links to where its links lead", () => {
    const html = `<a href="https://www.google.com/url?q=https://example.test/a?b%3Dc&amp;sa=D&amp;usg=1">words</a><a href="https://www.google.com/url?q=javascript:hit">none</a>`;
    expect(clean(html)).toBe('<p><a href="https://example.test/a?b=c">words</a>none</p>');
  });

  it("keeps lists in lists", () => {
    const html = `<ol><li aria-level="1"><p>one</p></li><ul><li aria-level="2"><p>below</p></li></ul><li aria-level="1"><p>two</p></li></ol>`;
    expect(clean(html)).toBe(
      "<ol><li><p>one</p><ul><li><p>below</p></li></ul></li><li><p>two</p></li></ol>",
    );
  });
});

describe("what is pasted from a news page", () => {
  it("is its paragraphs, whatever boxes they stand in", () => {
    const html = `<div class="article"><figure><img src="https://tracker.test/a.jpg"><figcaption>Caption</figcaption></figure><div>First <i>part</i>.<br><br>Second.</div><aside><p>Third</p></aside></div>`;
    expect(clean(html)).toBe("<p>Caption</p><p>First <em>part</em>.</p><p>Second.</p><p>Third</p>");
  });

  it("keeps quotations and rules", () => {
    expect(clean("<blockquote><p>One</p><p>Two</p></blockquote><hr>after")).toBe(
      "<blockquote><p>One</p><p>Two</p></blockquote><hr><p>after</p>",
    );
  });

  it("keeps tables, every row as wide as the widest", () => {
    const html =
      "<table><thead><tr><th>Court<th>Months</thead><tr><td><p>One</p><p>two</p><td><tr><td>x</table>";
    const cell = (tag: string, text: string) => `<${tag}><p>${text}</p></${tag}>`;
    expect(clean(html)).toBe(
      `<table><tbody><tr>${cell("th", "Court")}${cell("th", "Months")}</tr><tr><td><p>One</p><p>two</p></td>${cell("td", "")}</tr><tr>${cell("td", "x")}${cell("td", "")}</tr></tbody></table>`,
    );
  });

  it("is one line where it was a word within a line", () => {
    expect(clean("<span>just a <b>word</b></span>")).toBe("<p>just a <strong>word</strong></p>");
  });

  it("is written out where it looks like HTML", () => {
    expect(clean('<p>&lt;script&gt;a&lt;/script&gt; &amp;amp; "b"</p>')).toBe(
      "<p>&lt;script&gt;a&lt;/script&gt; &amp;amp; &quot;b&quot;</p>",
    );
  });
});
