import { expect, it } from "vitest";
import { pageStatement } from "@/lib/domain/public/shown";

const keys = { "case:9999": 3 };

it("never says more of an answer than its status, its keys and its new address", () => {
  expect(pageStatement({ status: 200, keys, view: { secret: true } })).toEqual({
    status: 200,
    keys,
  });
  expect(pageStatement({ status: 410, keys })).toEqual({ status: 410, keys });
});

it("says where a moved page has gone", () => {
  const to = "/en/cases/9999-case";
  expect(pageStatement({ status: 308, keys, to })).toEqual({ status: 308, keys, to });
});
