import { describe, expect, it } from "vitest";
import { readStrictPrecedents } from "@/lib/web/strict-precedents";

function problemsOf(query: string) {
  return readStrictPrecedents(new URLSearchParams(query)).problems;
}

describe("a question of a program", () => {
  it.each([
    ["no-such=1", "no-such"],
    ["plea=maybe", "plea"],
    ["from=40&to=10", "from"],
    ["w-wound=9", "w-wound"],
    ["provision=999(9)x", "provision"],
    ["page=0", "page"],
  ])("is told what was not understood: %s", (query, parameter) => {
    expect(problemsOf(query).map((problem) => problem.parameter)).toContain(parameter);
  });

  it("is answered where everything in it is understood", () => {
    expect(
      problemsOf(
        "lang=ru&provision=337(5)&from=31&wound=yes&scope=article&page=1&w-wound=2&v=3&to=",
      ),
    ).toEqual([]);
  });
});
