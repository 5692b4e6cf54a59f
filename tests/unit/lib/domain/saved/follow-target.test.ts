import { describe, expect, it } from "vitest";
import { followTarget, targetPath } from "@/lib/domain/saved/follow-target";

describe("what can be followed", () => {
  it.each([
    { what: "case", id: "1' OR 1=1" },
    { what: "case", id: "0001-a-name" },
    { what: "court", id: "../etc" },
    { what: "article", id: "337(5) --" },
    { what: "article", id: "9".repeat(30) },
    { what: "person", id: "0001" },
    { what: "case" },
    { what: "case", id: "0001", account: "somebody" },
  ])("is not %j", (given) => {
    expect(followTarget.safeParse(given).success).toBe(false);
  });

  it.each([
    ["case", "0001", "/cases/0001"],
    ["court", "25GV0001", "/courts/25GV0001"],
    ["article", "337", "/law/337"],
    ["article", "337(5)", "/law/337/5"],
    ["article", "332(2.1)", "/law/332/2.1"],
    ["article", "352.1", "/law/352.1"],
  ])("is a %s such as %s, read at %s", (what, id, path) => {
    expect(targetPath(followTarget.parse({ what, id }))).toBe(path);
  });
});
