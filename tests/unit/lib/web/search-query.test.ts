import { expect, it } from "vitest";
import { readFigureQuery } from "@/lib/web/figure-query";
import { oneParam } from "@/lib/web/one-param";
import { readSearchQuery } from "@/lib/web/search-query";

it("takes the first of several values and leaves out what is blank or malformed", () => {
  expect(oneParam({ q: ["a", "b"] }, "q")).toBe("a");
  expect(oneParam({ q: "  " }, "q")).toBeUndefined();
  expect(oneParam({ q: "a\u0000b" }, "q")).toBeUndefined();
  expect(oneParam({}, "q")).toBeUndefined();
});

it("never refuses a search that it cannot understand", () => {
  expect(readSearchQuery({ kind: "unheard-of", page: "-3" })).toEqual({
    q: "",
    kind: null,
    page: 1,
    quiet: false,
  });
});

it("reads words, kind, page and whether the search was quiet", () => {
  expect(readSearchQuery({ q: " отказ ", kind: "law", page: "2", quiet: "1" })).toEqual({
    q: "отказ",
    kind: "law",
    page: 2,
    quiet: true,
  });
});

it("reads only the choices that the ledger knows", () => {
  expect(readFigureQuery({ metric: "share", colour: "red", source: "" })).toEqual({
    metric: "share",
  });
});
