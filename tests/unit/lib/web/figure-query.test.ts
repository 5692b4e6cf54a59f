import { expect, it } from "vitest";
import { readFigureQuery } from "@/lib/web/figure-query";

it("leaves out what it does not know and what cannot be understood", () => {
  expect(readFigureQuery({ colour: "red", source: "", metric: "a\u0000" })).toEqual({});
});

it("reads what a reader chose", () => {
  const params = { source: "s", publisher: ["p", "q"], article: "337", metric: "share" };
  expect(readFigureQuery(params)).toEqual({
    source: "s",
    publisher: "p",
    article: "337",
    metric: "share",
  });
});
