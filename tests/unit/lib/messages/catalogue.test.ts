import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { catalogue } from "@/lib/messages/catalogue";

describe.each(languages)("the catalogue in %s", (lang) => {
  const messages = Object.entries(catalogue[lang]);

  it("has only messages that can be read", () => {
    for (const [key, message] of messages)
      expect(() => new IntlMessageFormat(message, lang), key).not.toThrow();
  });

  it("leaves no message empty", () => {
    for (const [key, message] of messages) expect(message.trim(), key).not.toBe("");
  });
});

describe("the Russian plurals", () => {
  it("have every form that the language needs", () => {
    const count = (message: string, part: string) => message.split(part).length - 1;
    for (const [key, message] of Object.entries(catalogue.ru)) {
      const plurals = count(message, ", plural,");
      expect([key, count(message, " few {")]).toEqual([key, plurals]);
      expect([key, count(message, " many {")]).toEqual([key, plurals]);
    }
  });
});
