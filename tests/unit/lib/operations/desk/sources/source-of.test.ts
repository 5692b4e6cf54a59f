import { expect, it } from "vitest";
import { newSource } from "@/lib/domain/new-source";
import { sourceOf } from "@/lib/operations/desk/sources/source-of";
import { aDay } from "@/tests/fixtures/public-values";

const wanted = newSource.parse({ kind: "article", title: "An invented article", language: "en" });
const printed = { ...aDay("2023-04-11"), printed: "11 April 2023, 8:41" };
const before = sourceOf("invented", { ...wanted, published: printed }, null);

it("keeps the printed words of a day that stays, and takes those of another", () => {
  const again = sourceOf("invented", { ...wanted, published: aDay("2023-04-11") }, null, before);
  expect(again.published).toBe(before.published);
  const other = sourceOf("invented", { ...wanted, published: aDay("2023-04-12") }, null, before);
  expect(other.published.value?.edtf).toBe("2023-04-12");
  expect(sourceOf("invented", wanted, null, before).published.value).toBeNull();
});
