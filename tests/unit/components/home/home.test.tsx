import { describe, expect, it } from "vitest";
import { Home } from "@/components/home/home";
import { translatorFor } from "@/lib/messages/translator";
import { aHomeView } from "@/tests/fixtures/case-cards";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = translatorFor("en");

describe("the first page", () => {
  const markup = rendered(<Home view={aHomeView()} t={t} />);

  it("searches by a plain form", () => {
    expect(markup).toContain('action="/en/search"');
    expect(markup).toContain('<label for="q">');
  });

  it("dates its counts and says of how many the term is known", () => {
    expect(wordsOf(markup)).toContain("In the casebook on 21 November 2026");
    expect(wordsOf(markup)).toContain("4 defendants. The term is known for 1");
  });

  it("leads to the cases of which something is not known", () => {
    expect(attributes(markup, "href")).toContain("/en/cases?region=unknown");
  });

  it("divides nothing by nothing", () => {
    const counts = { ...aHomeView().counts, defendants: 0, withKnownTerm: 0 };
    expect(rendered(<Home view={aHomeView({ counts })} t={t} />)).not.toContain("NaN");
  });
});
