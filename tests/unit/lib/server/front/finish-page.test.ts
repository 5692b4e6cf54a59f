import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finishPage } from "@/lib/server/front/finish-page";
import { nextPage } from "./next-page";

describe("a page as Next emits it", () => {
  const finished = finishPage(nextPage);

  it("keeps no framework script, no preload of one, no payload and no comment", () => {
    expect(finished.html).not.toMatch(/_next\/static\/[^"]*\.js|__next_f|TURBOPACK|<!--/);
  });

  it("keeps the document, its style and our own script", () => {
    expect(finished.html).toBe(
      '<!DOCTYPE html><html lang="en" class="zlf74q_variable"><head><meta charSet="utf-8"/>' +
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>' +
        '<link rel="stylesheet" href="/_next/static/chunks/0es2shla_q2uo.css" data-precedence="next"/>' +
        '<title>Home &amp; &lt;b&gt;</title><meta name="description" content="d"/></head><body>' +
        '<a href="/en">home</a><main><h1>Home en {&quot;q&quot;:&quot;1&quot;}</h1>' +
        "<p>a en  b &lt;script&gt; &quot;x&quot; &#x27;y&#x27;</p>" +
        '<button type="button">2 clicks</button><textarea>&lt;script&gt;1&lt;/script&gt;</textarea>' +
        '</main><script src="/own/copy.js" defer=""></script></body></html>',
    );
  });

  it("reads the statement with its entities and takes it out", () => {
    expect(finished.statements).toEqual([
      '{"status":200,"keys":{"case:in\'v<e>nted&":12,"cases":31}}',
    ]);
  });

  it("is complete", () => {
    expect(finished.incomplete).toBe(false);
  });
});

describe("finishPage removes", () => {
  it.each([
    ["an inline script", "<p>a</p><script>alert('<p>')</script>", "<p>a</p>"],
    ["a script in capitals", "<SCRIPT>x</SCRIPT ><p>a</p>", "<p>a</p>"],
    ["a script that names a tag", "<script>'</scripty>'</script><p>a</p>", "<p>a</p>"],
    ["a script that never ends", "<p>a</p><script>x", "<p>a</p>"],
    ["a script of another folder", '<script src="/own/../_next/x"></script>', null],
    ["a script of another host", '<script src="//evil.example/own/x.js"></script>', ""],
    ["a module preload", '<link rel="modulepreload" href="/x.js">', ""],
    ["a script preload", '<link href="/x.js" as=script rel=preload>', ""],
    ["a preload of data", '<link rel="preload" as="fetch" href="/x.rsc">', ""],
    ["a hold of the first paint", '<link rel="expect" href="#_R_" blocking="render"/>', ""],
    ["a comment with a tag in it", "<p>a<!-- <script> --></p>", "<p>a</p>"],
    ["a comment that never ends", "<p>a</p><!-- x", "<p>a</p>"],
    ["an empty outlet", '<div hidden=""><!--$--><!--/$--></div><p>a</p>', "<p>a</p>"],
  ])("%s", (_, html, expected) => {
    expect(finishPage(html).html).toBe(expected ?? html);
  });

  it("what stands inside a script of our own", () => {
    expect(finishPage('<script src="/own/a.js">alert(1)</script>').html).toBe(
      '<script src="/own/a.js"></script>',
    );
  });
});

describe("finishPage keeps", () => {
  it.each([
    ["a title that looks like a comment", "<title><!-- a --></title>"],
    ["a textarea that looks like a script", "<textarea><script>x</textarea>"],
    ["a style with a bracket", "<style>a>b{content:'<script>'}</style>"],
    ["a bracket inside an attribute", '<p title="a > <script>">b</p>'],
    ["a font preload", '<link rel="preload" as="font" href="/f.woff2" crossorigin=""/>'],
    ["a bracket that opens no tag", "<p>1 < 2 &lt; 3</p>"],
    ["an outlet with something in it", '<div hidden=""><p>a</p></div>'],
    ["a meta of another name", '<meta name="description" content="otkaz-page"/>'],
    ["a script element named in an attribute", "<p data-x='<script></script>'>a</p>"],
  ])("%s", (_, html) => {
    expect(finishPage(html).html).toBe(html);
  });
});

describe("finishPage sees that a page is incomplete", () => {
  it.each([
    ["an error page of Next", '<html id="__next_error__"><body></body></html>'],
    [
      "something that waits",
      '<main><!--$?--><template id="B:0"></template><i>wait</i><!--/$--></main>',
    ],
    ["something that failed", '<main><!--$!--><template data-dgst="1"></template><!--/$--></main>'],
  ])("%s", (_, html) => {
    expect(finishPage(html).incomplete).toBe(true);
  });
});

it("finds every statement, wherever it stands", () => {
  const html = `<meta content='{"a":1}' name=otkaz-page><p><meta name="otkaz-page" content="b"/></p>`;
  expect(finishPage(html)).toEqual({
    html: "<p></p>",
    statements: ['{"a":1}', "b"],
    incomplete: false,
  });
});

describe("whatever a page is put together from", () => {
  const kept = [
    '<script src="/own/a.js" defer=""></script>',
    "<style>p>a{content:'<!-- -->'}</style>",
    '<p title="a > b">',
    "</p>",
    "<textarea><!-- </textarea>",
    "text &lt;script&gt; -->",
  ].map((html) => ({ html, stays: true }));
  const removed = [
    "<script>'<p>' + \"<!--\"</script>",
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    "<!-- <script> -->",
    "<!--$-->",
    '<link rel="preload" as="script" href="/a.js"/>',
    '<meta name="otkaz-page" content="{}"/>',
  ].map((html) => ({ html, stays: false }));

  it("exactly the framework's part is removed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kept, ...removed)), (parts) => {
        const expected = parts.filter((part) => part.stays);
        const finished = finishPage(parts.map((part) => part.html).join(""));
        expect(finished.html).toBe(expected.map((part) => part.html).join(""));
      }),
    );
  });
});

it("begins the links for programs with the public address, and no other link", () => {
  const html =
    '<head><link rel="canonical" href="/en/cases"/><link rel="alternate" hrefLang="ru" href="/ru/cases"/>' +
    '<link rel="stylesheet" href="/_next/static/a.css"/></head><a href="/en/law">law</a>';
  expect(finishPage(html, "https://otkaz.example").html).toBe(
    '<head><link rel="canonical" href="https://otkaz.example/en/cases"/>' +
      '<link rel="alternate" hrefLang="ru" href="https://otkaz.example/ru/cases"/>' +
      '<link rel="stylesheet" href="/_next/static/a.css"/></head><a href="/en/law">law</a>',
  );
});
