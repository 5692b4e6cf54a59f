import { describe, expect, it } from "vitest";
import { LedgerPage } from "@/components/figures/ledger-page";
import { languages } from "@/lib/domain/language";
import { type LedgerViewName, ledgerViews } from "@/lib/domain/public/ledger-view";
import { translatorFor } from "@/lib/messages/translator";
import { everyLedgerView } from "@/tests/fixtures/ledger-views";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";
import { seedFigures, seedSources } from "@/tests/fixtures/seed-ledger";

const views = everyLedgerView(seedFigures(), seedSources());
const empty = everyLedgerView([]);
const page = (name: LedgerViewName, lang: "en" | "ru" = "en", of = views) => {
  const view = of.find((one) => one.view === name);
  if (!view) throw new Error(`no view ${name}`);
  return rendered(<LedgerPage view={view} t={translatorFor(lang)} />);
};

describe.each(languages)("every view in %s", (lang) => {
  it.each(ledgerViews)("%s has words for all that it says", (name) => {
    expect(wordsOf(page(name, lang))).not.toMatch(/\b(ledger|code|figures)\.[a-z]|undefined|NaN/);
  });

  it.each(ledgerViews)("%s says where it stands among the views, in a link", (name) => {
    const current = /<a href="([^"]*)" aria-current="page">/.exec(page(name, lang))?.[1];
    expect(current).toBe(`/${lang}/figures?view=${name}`);
  });

  it.each(ledgerViews)("%s is had as a table and as JSON", (name) => {
    const links = attributes(page(name, lang), "href");
    expect(links).toContain(`/${lang}/figures.csv?view=${name}`);
    expect(links).toContain(`/api/v1/figures/${name}?lang=${lang}`);
  });

  it.each(ledgerViews)("%s of an empty ledger still says something", (name) => {
    expect(wordsOf(page(name, lang, empty))).not.toMatch(/\b(ledger|code)\.[a-z]|undefined|NaN/);
  });
});

it("draws every drawing with a title, a description and a table of the same numbers", () => {
  for (const name of ["echoes", "network", "revisions"] as const) {
    const markup = page(name);
    expect(markup).toMatch(/<svg[^>]*role="img" aria-labelledby="[\w-]+ [\w-]+"/);
    expect(markup).toMatch(/<desc [^>]*>[^<]+<\/desc>/);
    expect(markup).toContain("<table");
  }
  expect(page("revisions")).toMatch(/<desc [^>]*>5,593[^<]*5,517/);
});

it("gives no id twice on a page", () => {
  for (const name of ledgerViews) {
    const ids = attributes(page(name), "id");
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe("the arithmetic", () => {
  it("leads from each number of a sum to its figure", () => {
    expect(page("arithmetic")).toContain('<a href="/en/figures/f061">629</a> + ');
  });

  it("says in words how a sum came out, and how far off it is", () => {
    const words = wordsOf(page("arithmetic"));
    expect(words).toContain("629 + 30 + 14 + 26 = 699 708 cases does not agree difference −9");
    expect(words).toContain("41 checks: 12 bear out what was printed, 8 do not");
  });

  it("says that checks are left out where a number is missing", () => {
    const left = everyLedgerView(seedFigures().filter(({ id }) => id !== "f061"));
    const words = wordsOf(page("arithmetic", "en", left));
    expect(words).toContain("4 checks are left out, because a number it needs");
    expect(words).not.toContain("= 699");
  });
});
