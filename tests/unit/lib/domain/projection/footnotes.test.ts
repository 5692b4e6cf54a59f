import { describe, expect, it } from "vitest";
import { citedExcerpts, renumberFootnotes } from "@/lib/domain/projection/footnotes";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote } from "@/tests/fixtures/public-values";

const doc = aNarrative([words("One"), cite("e2"), cite("e1")], [cite("e2"), cite("e3")]);
const note = (n: number, excerpt: string) => ({ n, quote: aQuote({ excerpt }) });

describe("the excerpts of a narrative", () => {
  it("are named once each, in the order of reading", () => {
    expect(citedExcerpts(doc)).toEqual(["e2", "e1", "e3"]);
  });

  it("are none where nothing is cited", () => {
    expect(citedExcerpts(aNarrative([words("e1")]))).toEqual([]);
  });
});

describe("footnotes numbered anew", () => {
  it("are those that are still cited, without a gap", () => {
    const footnotes = [note(1, "e0"), note(2, "e3"), note(5, "e2")];
    const document = aPublicCase({ narrative: { lang: "en", doc }, footnotes });
    expect(renumberFootnotes(document).footnotes).toEqual([note(1, "e2"), note(2, "e3")]);
  });

  it("are none without a narrative", () => {
    const document = aPublicCase({ footnotes: [note(1, "e1")] });
    expect(renumberFootnotes(document).footnotes).toEqual([]);
  });
});
