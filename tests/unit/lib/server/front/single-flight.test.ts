import { expect, it } from "vitest";
import { createSingleFlight } from "@/lib/server/front/single-flight";

it("lets those who come at the same time share one piece of work", async () => {
  const share = createSingleFlight<number>();
  let works = 0;
  const work = async () => {
    await Promise.resolve();
    works += 1;
    return works;
  };
  expect(await Promise.all([share("a", work), share("a", work), share("b", work)])).toEqual([
    1, 1, 2,
  ]);
  expect(await share("a", work)).toBe(3);
});

it("lets a failure fail for all who waited and for nobody after", async () => {
  const share = createSingleFlight<string>();
  const failing = () => Promise.reject(new Error("invented"));
  const both = [share("a", failing), share("a", failing)];
  await expect(Promise.all(both)).rejects.toThrow("invented");
  expect(await share("a", () => Promise.resolve("well"))).toBe("well");
});
