import { expect, it } from "vitest";
import { readStatement } from "@/lib/server/front/page-statement";

it.each([
  ["none", []],
  ["two", ['{"status":200,"keys":{}}', '{"status":200,"keys":{}}']],
  ["no JSON", ["status 200"]],
  ["no status", ['{"keys":{}}']],
  ["no keys", ['{"status":200}']],
  ["a redirect", ['{"status":302,"keys":{}}']],
  ["a failure", ['{"status":500,"keys":{}}']],
  ["a version below nought", ['{"status":200,"keys":{"cases":-1}}']],
  ["a version in words", ['{"status":200,"keys":{"cases":"1"}}']],
  ["a list of keys", ['{"status":200,"keys":["cases"]}']],
])("reads nothing from %s", (_, statements) => {
  expect(readStatement(statements)).toBeNull();
});

it.each([200, 400, 404, 410])("reads a page of status %i with its versions", (status) => {
  const statement = { status, keys: { "case:0001": 12, cases: 0 } };
  expect(readStatement([JSON.stringify(statement)])).toEqual(statement);
});

it.each(["https://evil.example/", "//evil.example", "/\\evil.example", ""])(
  "reads no move to %j, which is no path of ours",
  (to) => {
    expect(readStatement([JSON.stringify({ status: 308, keys: {}, to })])).toBeNull();
  },
);

it("reads where a page has moved to", () => {
  const moved = { status: 308, keys: { "case:0001": 2 }, to: "/en/cases/0001-ivan-invented" };
  expect(readStatement([JSON.stringify(moved)])).toEqual(moved);
});
