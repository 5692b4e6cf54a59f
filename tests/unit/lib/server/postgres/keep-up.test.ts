import { expect, it, vi } from "vitest";
import { keepUp } from "@/lib/server/postgres/keep-up";

it("brings up what is down, once it is found down", async () => {
  let up = false;
  const restart = vi.fn(async () => {
    up = true;
  });
  const end = keepUp({ isUp: async () => up, restart, tell: () => undefined, every: 1 });
  await vi.waitFor(() => expect(up).toBe(true));
  await end();
  expect(restart).toHaveBeenCalledTimes(1);
});

it("tells of an attempt that failed and makes another", async () => {
  const told: unknown[] = [];
  const restart = async () => {
    throw new Error("disk full");
  };
  const tell = (error: unknown) => told.push(error);
  const end = keepUp({ isUp: async () => false, restart, tell, every: 1 });
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(1));
  await end();
  expect(told[0]).toEqual(new Error("disk full"));
});

it("does nothing any more once it was ended", async () => {
  const isUp = vi.fn(async () => true);
  const end = keepUp({ isUp, restart: async () => undefined, tell: () => undefined, every: 1 });
  await end();
  const asked = isUp.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isUp).toHaveBeenCalledTimes(asked);
});
