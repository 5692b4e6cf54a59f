import { describe, expect, it } from "vitest";
import { KeepSearch } from "@/components/feeds/keep-search";
import { KeepUp } from "@/components/feeds/keep-up";
import { translatorFor } from "@/lib/messages/translator";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = translatorFor("en");
const parameters = [
  ["q", "zibbel & word"],
  ["article", "337"],
  ["article", "338"],
  ["page", "3"],
] as const;

describe("the line under a page", () => {
  it("leads to its feed and to the private page, which is the same for everybody", () => {
    const markup = rendered(
      <KeepUp page="/courts/25GV0001" follow="what=court&id=25GV0001" t={t} />,
    );
    expect(attributes(markup, "href")).toEqual([
      "/feeds/en/courts/25GV0001.atom",
      "/account/follow?what=court&id=25GV0001&lang=en",
    ]);
  });

  it("offers the feed alone where there is nothing to follow", () => {
    const markup = rendered(<KeepUp page="/corrections" follow={null} t={t} />);
    expect(attributes(markup, "href")).toEqual(["/feeds/en/corrections.atom"]);
  });
});

describe("the line under a search", () => {
  it("says nothing where nothing was searched for", () => {
    expect(rendered(<KeepSearch parameters={[["page", "2"]]} quiet={false} t={t} />)).toBe("");
  });

  it("leads to its feed with every parameter but the page", () => {
    const markup = rendered(<KeepSearch parameters={parameters} quiet={false} t={t} />);
    expect(attributes(markup, "href")).toEqual([
      "/feeds/en/search.atom?q=zibbel+%26+word&article=337&article=338",
    ]);
  });

  it("puts the words of a quiet search into no address", () => {
    const markup = rendered(<KeepSearch parameters={parameters} quiet t={t} />);
    expect([...attributes(markup, "href"), ...attributes(markup, "action")]).toEqual([
      "/account/follow/search",
    ]);
    expect(markup).toContain('method="post"');
    expect(attributes(markup, "value")).toEqual(["en", "zibbel & word", "337", "338"]);
    expect(wordsOf(markup)).toBe("Save this search …");
  });
});
