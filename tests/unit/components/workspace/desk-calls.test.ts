import { describe, expect, it } from "vitest";
import { saveAnswer } from "@/components/workspace/desk-calls";

const problem = (kind: string, values: Record<string, string | number> = {}) => ({
  problem: { kind, key: "k", message: "words", values },
});

describe("an answer to a save", () => {
  it.each([
    ["a page of somebody's proxy", 200, "<html>"],
    ["nothing", 200, null],
    ["an answer without a version", 200, { savedAt: "now" }],
    ["a failing server", 500, null],
    ["a server that is not ready", 503, problem("unavailable")],
    ["too many saves", 429, problem("too-many")],
    ["a foreign not-found page", 404, "<html>"],
  ])("is none where it is %s, so that it is tried again", (_name, status, body) => {
    expect(saveAnswer(status, body)).toEqual({ kind: "unanswered" });
  });

  it("says which version stands in the way", () => {
    expect(saveAnswer(409, problem("conflict", { version: 7 }))).toEqual({
      kind: "overtaken",
      version: 7,
    });
  });

  it("is a last word where the case may no longer be written", () => {
    const final = { kind: "refused", message: "words", final: true };
    expect(saveAnswer(404, problem("not-found"))).toEqual(final);
    expect(saveAnswer(409, problem("conflict"))).toEqual(final);
  });

  it("is no last word where the text is not right as it is", () => {
    expect(saveAnswer(422, problem("invalid"))).toEqual({
      kind: "refused",
      message: "words",
      final: false,
    });
  });

  it("asks to sign in again", () => {
    expect(saveAnswer(401, problem("sign-in-again"))).toEqual({ kind: "sign-in" });
    expect(saveAnswer(401, null)).toEqual({ kind: "sign-in" });
  });

  it("brings the version and the moment of what was saved", () => {
    expect(saveAnswer(200, { version: 4, savedAt: "now", revision: 2, state: "draft" })).toEqual({
      kind: "saved",
      version: 4,
      savedAt: "now",
      revision: { number: 2, state: "draft" },
    });
  });
});
