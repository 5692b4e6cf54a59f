import { expect, it } from "vitest";
import { readDate } from "@/lib/domain/reading/read-date";
import { readableDate } from "@/lib/domain/reading/readable-date";
import { aDay } from "@/tests/fixtures/public-values";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

it("keeps printed words that can be read, and gives the expression of others", () => {
  expect(readableDate({ ...aDay("2023-07-19"), printed: "July 19, 2023" })).toBe("July 19, 2023");
  expect(readableDate({ ...aDay("2023-07-19"), printed: "on Wednesday, 8:41" })).toBe("2023-07-19");
});

it("gives back the day of every source that ships", async () => {
  const { sources } = await shippedCasebook();
  for (const { published } of sources) {
    if (published.value === null) continue;
    const read = readDate(readableDate(published.value));
    expect(read.ok && read.value.edtf).toBe(published.value.edtf);
  }
});
