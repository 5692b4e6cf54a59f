import { describe, expect, it } from "vitest";
import { optionalLocalText } from "@/lib/domain/optional-local-text";

describe("a text that may be missing", () => {
  it.each([undefined, { en: "", ru: "" }, { en: "  ", ru: "\n" }, {}])("is none: %j", (given) => {
    expect(optionalLocalText.parse(given)).toBeNull();
  });

  it.each([
    [{ en: "Words", ru: "" }, "ru"],
    [{ en: " ", ru: "Слова" }, "en"],
  ])("is refused in one language alone, which names the other: %j", (given, missing) => {
    const read = optionalLocalText.safeParse(given);
    expect(read.error?.issues[0]).toMatchObject({ path: [missing], message: "text.empty" });
  });

  it("is whole in both", () => {
    const text = { en: "Words", ru: "Слова" };
    expect(optionalLocalText.parse(text)).toEqual(text);
  });
});
