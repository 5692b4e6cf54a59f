import { expect, it } from "vitest";
import { z } from "zod";
import { inexactDate } from "@/lib/domain/inexact-date";
import { readList } from "@/lib/formats/casebook/read-list";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const item = z.strictObject({ id: z.string(), on: inexactDate });

it.each([
  ["no JSON", "[", "JSON"],
  ["no list", "{}", "array"],
  ["a wrong thing in it", '[{"id":"a","on":{"edtf":"2022"}},{"id":1}]', "[1].id"],
  ["a wrong date in it", '[{"id":"a","on":{"edtf":"soon"}}]', "soon"],
])("names the file that has %s, and the place", (_what, json, place) => {
  const refusal = refusalOf(() => readList(item, "invented.json", json));
  expect(refusal?.values.file).toBe("invented.json");
  expect(refusal?.values.problem).toContain(place);
});

it("reads a list, its dates with first and last day", () => {
  const [read] = readList(item, "invented.json", '[{"id":"a","on":{"edtf":"2022"}}]');
  expect(read).toMatchObject({ id: "a", on: { earliest: "2022-01-01", latest: "2022-12-31" } });
});
