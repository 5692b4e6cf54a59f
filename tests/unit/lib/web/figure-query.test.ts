import { expect, it } from "vitest";
import { readFigureQuery, readLedgerView } from "@/lib/web/figure-query";

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

it("reads a way of looking at the ledger, and takes what it does not know for the list", () => {
  expect(readLedgerView({ view: "arithmetic" })).toBe("arithmetic");
  expect(readLedgerView({ view: ["echoes", "arithmetic"] })).toBe("echoes");
  expect([{}, { view: "" }, { view: "invented" }].map(readLedgerView)).toEqual([null, null, null]);
});
