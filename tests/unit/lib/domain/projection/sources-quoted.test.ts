import { describe, expect, it } from "vitest";
import { quotationsIn, sourcesQuoted } from "@/lib/domain/projection/sources-quoted";
import { aContext } from "@/tests/fixtures/a-projection-context";
import { aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote, stated } from "@/tests/fixtures/public-values";

const quote = (excerpt: string, source = "invented") => aQuote({ excerpt, source });

describe("the quotations of a document", () => {
  it("are found wherever they stand, each excerpt once", () => {
    const document = {
      a: [{ quotes: [quote("e1")] }, { n: 1, quote: quote("e2") }],
      b: quote("e1"),
    };
    expect(quotationsIn(document).map((found) => found.excerpt)).toEqual(["e1", "e2"]);
  });

  it("are none in what merely names an excerpt", () => {
    expect(quotationsIn({ type: "cite", attrs: { excerpt: "e1" } })).toEqual([]);
    expect(quotationsIn(null)).toEqual([]);
  });
});

describe("the sources of a case", () => {
  const headcount = stated({ kind: "number", number: 1 }, { quotes: [quote("e1"), quote("e2")] });

  it("are named once, with the risk of opening them and whom they relay", () => {
    const document = aPublicCase({ defendants: [], headcount });
    expect(sourcesQuoted(document, aContext())).toEqual([
      {
        id: "invented",
        title: "An invented article",
        language: "en",
        publisher: "The Invented Gazette",
        published: expect.objectContaining({ edtf: "2023-04-11" }),
        address: "https://invented.example/article",
        risk: "Opening it is an invented risk.",
        relays: ["The Invented Agency"],
      },
    ]);
  });

  it("are none that is not quoted", () => {
    const document = aPublicCase({
      defendants: [],
      headcount: stated({ kind: "number", number: 1 }, { quotes: [] }),
    });
    expect(sourcesQuoted(document, aContext())).toEqual([]);
  });
});
