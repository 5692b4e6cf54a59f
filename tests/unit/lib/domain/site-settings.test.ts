import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  retentionDays,
  retentionNames,
  settingSchemas,
  siteTextLimits,
  siteTextNames,
  siteTexts,
} from "@/lib/domain/site-settings";
import { catalogue } from "@/lib/messages/catalogue";

describe("the texts of the site", () => {
  it.each(siteTextNames)("are messages whose words fit their own limit: %s", (name) => {
    for (const lang of ["en", "ru"] as const) {
      expect(catalogue[lang][name].length).toBeLessThanOrEqual(siteTextLimits[name]);
      expect(catalogue[lang][name]).not.toMatch(/[{}']/);
    }
  });

  it("are named once each", () => {
    expect([...siteTextNames].sort()).toEqual(Object.keys(siteTextLimits).sort());
  });

  it.each(["<script>", "</p>", "<!--", "<?xml", "a <B>", "\u0000", "a\tb", "\u2066"])(
    "refuse %j",
    (en) => {
      expect(siteTexts.safeParse({ "site.name": { en, ru: "" } }).success).toBe(false);
    },
  );

  it.each(["a < b", "1<2", "Otkaz & co", "“quoted”", "{name}", "it's"])(
    "take %j as it is",
    (en) => {
      expect(siteTexts.parse({ "site.name": { en, ru: "" } })["site.name"].en).toBe(en);
    },
  );

  it("never hold anything that begins a tag, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (en) => {
        const read = siteTexts.safeParse({ "site.name": { en, ru: "" } });
        if (read.success) expect(read.data["site.name"].en).not.toMatch(/<[a-z/!?]/i);
      }),
    );
  });

  it("are all empty to begin with", () => {
    const texts = settingSchemas["site.texts"].parse(undefined);
    for (const name of siteTextNames) expect(texts[name]).toEqual({ en: "", ru: "" });
  });
});

describe("the days of retention", () => {
  it.each(retentionNames)("have an ordinary number within their limits: %s", (name) => {
    const { least, most, ordinary } = retentionDays[name];
    expect(settingSchemas[name].parse(undefined)).toBe(ordinary);
    expect(least).toBeLessThanOrEqual(ordinary);
    expect(ordinary).toBeLessThanOrEqual(most);
    expect(settingSchemas[name].safeParse(least - 1).success).toBe(false);
    expect(settingSchemas[name].safeParse(most + 1).success).toBe(false);
  });
});
