import { describe, expect, it } from "vitest";
import { addresses } from "@/components/values/addresses";
import { DateText } from "@/components/values/date-text";
import { foreignLanguage } from "@/components/values/foreign-language";
import { ProvisionLink } from "@/components/values/provision-link";
import { SentenceText } from "@/components/values/sentence-text";
import { translatorFor } from "@/lib/messages/translator";
import { aDate, aDay } from "@/tests/fixtures/public-values";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const en = translatorFor("en");

describe("an address", () => {
  it("never lets a name break out of its segment", () => {
    expect(addresses.case("en", "../x?y")).toBe("/en/cases/..%2Fx%3Fy");
  });

  it("leads to an article, or to its part", () => {
    expect(addresses.provision("ru", "337")).toBe("/ru/law/337");
    expect(addresses.provision("ru", "332(2.1)")).toBe("/ru/law/332/2.1");
  });
});

describe("a date", () => {
  it("is machine-readable where it is exact enough", () => {
    const markup = rendered(<DateText date={aDay("2023-04-07")} t={en} />);
    expect(markup).toBe('<time dateTime="2023-04-07">7 April 2023</time>');
  });

  it("is plain text where a machine would make up a day", () => {
    const summer = aDate({
      edtf: "2022-22",
      earliest: "2022-06-01",
      latest: "2022-08-31",
      precision: "season",
    });
    expect(rendered(<DateText date={summer} t={en} />)).toBe("summer 2022");
  });

  it("says that it is not known", () => {
    expect(rendered(<DateText date={null} t={en} />)).toContain("date not known");
  });
});

describe("a text in another language than the page", () => {
  it.each([
    ["Senior Lieutenant", "ru", "en"],
    ["рядовой", "en", "ru"],
    ["рядовой", "ru", undefined],
    ["private", "en", undefined],
    ["332(2.1)", "ru", undefined],
    ["«Медиазона» и TASS", "ru", undefined],
  ] as const)("%s on a page in %s is marked %s", (text, page, marked) => {
    expect(foreignLanguage(text, page)).toBe(marked);
  });
});

describe("a sentence in a list", () => {
  const term = { minMonths: 96, maxMonths: 96, printed: null };

  it("says suspended in a word, not by colour alone", () => {
    const markup = rendered(<SentenceText sentence={{ term, suspended: "suspended" }} t={en} />);
    expect(wordsOf(markup)).toBe("8 years suspended");
  });

  it("says where nobody knows whether it is served", () => {
    const markup = rendered(<SentenceText sentence={{ term, suspended: null }} t={en} />);
    expect(wordsOf(markup)).toBe("8 years real or suspended not known");
  });
});

describe("a link to a provision", () => {
  it("can be as short as lawyers write it", () => {
    expect(wordsOf(rendered(<ProvisionLink provision="337(5)" t={en} short />))).toBe("337(5)");
    expect(wordsOf(rendered(<ProvisionLink provision="337(5)" t={en} />))).toBe(
      "article 337, part 5",
    );
  });
});
