import { describe, expect, it } from "vitest";
import { formatValue } from "@/lib/messages/formatters/public-value";
import { translatorFor } from "@/lib/messages/translator";
import { aDay, asCode, asDate, asTerm, asText } from "@/tests/fixtures/public-values";

const [en, ru] = [translatorFor("en"), translatorFor("ru")];

describe("a public value", () => {
  it("says that it is unknown", () => {
    expect(formatValue({ kind: "unknown" }, en)).toBe("not known");
    expect(formatValue({ kind: "unknown" }, ru)).toBe("неизвестно");
  });

  it.each([
    [asText("as printed"), "as printed"],
    [{ kind: "number", number: 5593 } as const, "5,593"],
    [{ kind: "range", min: 4, max: 4 } as const, "4"],
    [{ kind: "range", min: 10, max: null } as const, "at least 10"],
    [{ kind: "range", min: null, max: 30 } as const, "at most 30"],
    [{ kind: "range", min: null, max: null } as const, "not known"],
    [asDate(aDay("2023-04-07")), "7 April 2023"],
    [asTerm(29), "2 years 5 months"],
    [{ kind: "provision", provision: "332(2.1)" } as const, "article 332, part 2.1"],
    [{ kind: "court", code: "XX", name: "An invented court" } as const, "An invented court"],
    [asCode("service", "mobilised"), "mobilised"],
  ])("%o is said in words", (value, words) => {
    expect(formatValue(value, en)).toBe(words);
  });
});
