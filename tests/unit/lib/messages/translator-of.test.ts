import { expect, it } from "vitest";
import { translatorOf } from "@/lib/messages/translator-of";

it("writes the number of a plural as its language divides numbers: Russian from five digits on", () => {
  const messages = { "a.count": "{n, plural, one {# record} other {# records}}" };
  const said = (lang: "en" | "ru", n: number) =>
    translatorOf(lang, messages)("a.count", { n }).replaceAll("\u00a0", " ");
  expect([said("en", 5422), said("ru", 5422), said("ru", 15_422)]).toEqual([
    "5,422 records",
    "5422 records",
    "15 422 records",
  ]);
});
