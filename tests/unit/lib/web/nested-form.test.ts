import { expect, it } from "vitest";
import { textLines, withNested } from "@/lib/web/nested-form";

it("builds the thing that the names of the fields describe", () => {
  const form = { id: "1", "fields.name.en": "a", "fields.name.ru": "б", "fields.note": "" };
  expect(withNested(form)).toEqual({ id: "1", fields: { name: { en: "a", ru: "б" }, note: "" } });
});

it("never reaches beyond the thing that it builds", () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  withNested({ "__proto__.polluted": "x", "constructor.prototype.polluted": "x" });
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

it("keeps a plain field where a path would go through it", () => {
  expect(withNested({ name: "whole", "name.en": "part" })).toEqual({ name: "whole" });
  expect(withNested("text")).toBe("text");
});

it("reads lines without blank ones", () => {
  expect(textLines(" a \r\n\n b\n")).toEqual(["a", "b"]);
});
