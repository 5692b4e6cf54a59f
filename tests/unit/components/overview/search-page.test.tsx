import { describe, expect, it } from "vitest";
import { SearchPage } from "@/components/overview/search-page";
import type { DeskHit } from "@/lib/domain/desk-search";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const hits: DeskHit[] = [
  {
    kind: "case",
    id: "9001",
    path: "/desk/cases/9001",
    title: "Ivan Invented",
    detail: "9001 draft",
    found: ["before ", "<found>", " after"],
  },
  { kind: "source", id: "s", path: "/desk/sources/s", title: "S", detail: "article", found: null },
];

describe("the search of the desk", () => {
  it("is a plain form that keeps what was typed", () => {
    const markup = rendered(<SearchPage words={'"x" <y>'} hits={[]} lang="en" />);
    expect(markup).toContain('action="/desk/search" method="get"');
    expect(markup).toContain('value="&quot;x&quot; &lt;y&gt;"');
  });

  it("says what to try where nothing was found, and nothing where nothing was asked", () => {
    expect(wordsOf(rendered(<SearchPage words="xy" hits={[]} lang="en" />))).toContain(
      "Nothing found for “xy”",
    );
    expect(rendered(<SearchPage words="" hits={[]} lang="en" />)).not.toContain("d-empty");
  });

  it("groups what was found and marks the words, as text", () => {
    const markup = rendered(<SearchPage words="xy" hits={hits} lang="en" />);
    expect(markup).toContain("<mark>&lt;found&gt;</mark>");
    expect(wordsOf(markup)).toContain("Cases Ivan Invented 9001 · Draft before <found> after");
    expect(wordsOf(markup)).toContain("Sources S article");
  });
});
