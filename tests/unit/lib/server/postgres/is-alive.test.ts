import { expect, it } from "vitest";
import { isAlive } from "@/lib/server/postgres/is-alive";

it("knows a process that lives, also another user's", () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(1)).toBe(true);
});

it.each([0, -1, Number.NaN, 2 ** 30])("finds no process with the number %d", (pid) => {
  expect(isAlive(pid)).toBe(false);
});
