import { describe, expect, it } from "vitest";
import { StatedValue } from "@/components/values/stated-value";
import { translatorFor } from "@/lib/messages/translator";
import { aQuote, asText, inferred, stated, unknown } from "@/tests/fixtures/public-values";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const [en, ru] = [translatorFor("en"), translatorFor("ru")];

describe("a stated value", () => {
  it("is hatched and said in words where nobody knows it", () => {
    const markup = rendered(<StatedValue stated={unknown()} t={en} />);
    expect(markup).toBe('<span class="unknown">not known</span>');
  });

  it("opens the words it rests on without a script", () => {
    const markup = rendered(<StatedValue stated={stated(asText("private"))} t={en} />);
    expect(markup).toMatch(/^<details class="stated"><summary>private<\/summary>/);
    expect(markup).toContain("an invented soldier said an invented thing");
    expect(attributes(markup, "href")).toEqual(["/en/sources/invented-gazette"]);
  });

  it("says so where no quotation stands behind it", () => {
    const markup = rendered(
      <StatedValue stated={stated(asText("private"), { quotes: [] })} t={en} />,
    );
    expect(wordsOf(markup)).toBe("private no quotation");
  });

  it("says that it is inferred, and why", () => {
    const value = inferred(asText("conscript"), "The invented text says so elsewhere.");
    const words = wordsOf(rendered(<StatedValue stated={value} t={en} />));
    expect(words).toContain("conscript inferred");
    expect(words).toContain("The invented text says so elsewhere.");
  });

  it("marks quotations in another language than the page", () => {
    const markup = rendered(<StatedValue stated={stated(asText("рядовой"))} t={ru} />);
    expect(markup).toContain('<q lang="en">an invented soldier');
    expect(rendered(<StatedValue stated={stated(asText("private"))} t={en} />)).toContain("<q>");
  });

  it("marks printed words in another language than the page", () => {
    const markup = rendered(<StatedValue stated={stated(asText("Senior Lieutenant"))} t={ru} />);
    expect(markup).toContain('<span lang="en">Senior Lieutenant</span>');
  });

  it("keeps links out of the part that opens", () => {
    const court = { kind: "court", code: "XX0001", name: "An invented court" } as const;
    const markup = rendered(<StatedValue stated={stated(court)} t={en} />);
    expect(markup.split("</summary>")[0]).not.toContain("<a ");
    expect(attributes(markup, "href")).toContain("/en/courts/XX0001");
  });

  it("shows what a source states otherwise, and that we do not follow it", () => {
    const quote = aQuote({ states: "Draft evader", rank: "deprecated", reason: "A slip." });
    const value = stated(asText("officer"), { quotes: [quote] });
    const words = wordsOf(rendered(<StatedValue stated={value} t={en} />));
    expect(words).toContain("As this source states it: Draft evader");
    expect(words).toContain("Not followed. A slip.");
  });
});
