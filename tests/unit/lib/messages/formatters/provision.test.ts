import { describe, expect, it } from "vitest";
import { provisionName, shortProvision } from "@/lib/messages/formatters/provision";

describe("a provision", () => {
  it.each([
    ["332(2.1)", "article 332, part 2.1", "часть 2.1 статьи 332 УК РФ"],
    ["337", "article 337", "статья 337 УК РФ"],
    ["352.1", "article 352.1", "статья 352.1 УК РФ"],
  ])("%s has a name in words", (id, english, russian) => {
    expect(provisionName(id, "en")).toBe(english);
    expect(provisionName(id, "ru")).toBe(russian);
  });

  it("is abbreviated as lawyers do", () => {
    expect(shortProvision("337(5)", "en")).toBe("337(5)");
    expect(shortProvision("337(5)", "ru")).toBe("ч. 5 ст. 337");
    expect(shortProvision("337", "ru")).toBe("ст. 337");
  });
});
