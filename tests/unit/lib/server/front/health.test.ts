import { expect, it } from "vitest";
import { answerHealth, isReady } from "@/lib/server/front/health";

const failing = () => Promise.reject(new Error("invented"));

it("is alive whatever the database says", async () => {
  expect(await answerHealth("/healthz", failing, {})).toMatchObject({ status: 200 });
});

it.each([
  ["is ready", () => Promise.resolve(true), 200],
  ["is not ready", () => Promise.resolve(false), 503],
  ["cannot say", failing, 503],
])("answers a process that %s", async (_, ready, status) => {
  expect(await answerHealth("/readyz", ready, {})).toMatchObject({ status });
});

it("takes silence for a no", async () => {
  expect(await isReady(() => new Promise(() => undefined), 5)).toBe(false);
});
