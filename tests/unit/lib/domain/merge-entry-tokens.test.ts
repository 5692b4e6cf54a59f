import { describe, expect, it } from "vitest";
import { blockTokens, textTokens } from "@/lib/domain/merge-entry-tokens";
import { aNarrative, cite, restricted, words } from "@/tests/fixtures/a-narrative";

const said = (text: string) => textTokens(text).map((token) => token.text);

describe("the words of a text", () => {
  it("are whole in Russian too", () => {
    expect(said("Он отказался, ёлки.")).toEqual(["Он", " ", "отказался", ",", " ", "ёлки", "."]);
  });

  it("lose nothing", () => {
    const text = "12 лет — «да»?\n\tEnd… 😀";
    expect(said(text).join("")).toBe(text);
  });
});

describe("the words of a block", () => {
  it("say how they are set, so that a restriction alone is a difference", () => {
    const [free] = blockTokens(aNarrative([words("word")]));
    const [held] = blockTokens(aNarrative([words("word", restricted)]));
    expect([free?.set, held?.set]).toEqual(["", "restricted"]);
  });

  it("hold the footnotes where they stand", () => {
    const tokens = blockTokens(aNarrative([words("a"), cite("e1"), words("b")]));
    expect(tokens.map(({ text, quotation }) => quotation ?? text)).toEqual(["a", "e1", "b", "\n"]);
  });
});
