import { describe, expect, it } from "vitest";
import { LanguageChoice } from "@/components/shell/language-choice";
import { PublicPage } from "@/components/shell/public-page";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const keys = { "case:invented": 3 };

function page(shown: Parameters<typeof PublicPage>[0]["shown"]) {
  return rendered(
    <PublicPage lang="en" path="/cases/9999-ivan-invented" title="Ivan Invented" shown={shown}>
      <h1>Ivan Invented</h1>
    </PublicPage>,
  );
}

describe("a public page", () => {
  it("states its status and what it depends on", () => {
    const statement = attributes(page({ status: 200, keys }), "content").find((c) =>
      c.startsWith("{"),
    );
    expect(JSON.parse(statement ?? "")).toEqual({ status: 200, keys });
  });

  it("names both languages and the address that stands for it", () => {
    const markup = page({ status: 200, keys });
    expect(markup).toContain('<link rel="canonical" href="/en/cases/9999-ivan-invented"/>');
    expect(markup).toContain('hrefLang="ru" href="/ru/cases/9999-ivan-invented"');
  });

  it("names nobody when the thing was withdrawn", () => {
    const markup = page({ status: 410, keys });
    expect(markup).not.toContain("<h1>Ivan");
    expect(markup).not.toContain("<title>Ivan");
    expect(wordsOf(markup)).toContain("This page was withdrawn");
  });

  it("says in ordinary markup that there is no such page", () => {
    const markup = page({ status: 404, keys: {} });
    expect(markup).not.toContain("Ivan Invented");
    expect(wordsOf(markup)).toContain("There is no such page");
  });

  it("leads on where the thing has moved, and states where", () => {
    const markup = page({ status: 308, keys: {}, to: "/en/cases/9999-an-invented-soldier" });
    expect(markup).toContain('href="/en/cases/9999-an-invented-soldier"');
    expect(attributes(markup, "content").join()).toContain('"status":308');
  });

  it("can be skipped through and read without styles of its own or scripts", () => {
    const markup = page({ status: 200, keys });
    expect(markup).toContain('<a class="skip" href="#main">');
    expect(markup).not.toMatch(/ style=|<script|<style/);
  });

  it("says which section the reader is in", () => {
    expect(page({ status: 200, keys })).toMatch(/href="\/en\/cases" aria-current="page"/);
  });
});

describe("the choice of a language", () => {
  it("offers both, each in its own language", () => {
    const markup = rendered(<LanguageChoice shown={{ status: 200, keys: {} }} />);
    expect(markup).toContain('<section lang="ru"><a href="/ru" hrefLang="ru">Читать по-русски</a>');
    expect(markup).toContain('<a href="/en" hrefLang="en">Read in English</a>');
  });

  it("says in both that an address leads nowhere", () => {
    const markup = rendered(<LanguageChoice shown={{ status: 404, keys: {} }} />);
    expect(attributes(markup, "content").join()).toContain('"status":404');
    expect(wordsOf(markup)).toContain("Такой страницы нет");
  });
});
