import { describe, expect, it } from "vitest";
import { siteTranslator } from "@/lib/messages/site-translator";
import { translatorFor } from "@/lib/messages/translator";

describe("the translator of a public page", () => {
  const site = { en: { "site.name": "Our {name} 'is' this" }, ru: {} };

  it("says the site's own words exactly as they were written", () => {
    expect(siteTranslator("en", site)("site.name")).toBe("Our {name} 'is' this");
    expect(siteTranslator("en", site).dynamic("site.name")).toBe("Our {name} 'is' this");
  });

  it("says everything else in the words of the project", () => {
    const [own, ordinary] = [siteTranslator("en", site), translatorFor("en")];
    expect(own("nav.cases")).toBe(ordinary("nav.cases"));
    expect(own.code("yes-no", "yes")).toBe("yes");
    expect(own.lang).toBe("en");
  });

  it("mixes no language into the other", () => {
    expect(siteTranslator("ru", site)("site.name")).toBe(translatorFor("ru")("site.name"));
    expect(siteTranslator("ru", undefined)("site.name")).toBe(translatorFor("ru")("site.name"));
  });
});
