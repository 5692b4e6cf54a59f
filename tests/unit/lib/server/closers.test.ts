import { expect, it } from "vitest";
import { createClosers, withClosers } from "@/lib/server/closers";

const fails = (words: string) => async () => {
  throw new Error(words);
};

it("closes in the opposite order", async () => {
  const order: string[] = [];
  const closers = createClosers();
  for (const name of ["database", "web", "port"]) closers.add(() => void order.push(name));
  await closers.closeAll();
  expect(order).toEqual(["port", "web", "database"]);
});

it("closes the rest when one fails, and tells the first failure", async () => {
  const order: string[] = [];
  const closers = createClosers();
  closers.add(() => void order.push("database"));
  closers.add(fails("second"));
  closers.add(fails("first"));
  await expect(closers.closeAll()).rejects.toThrow("first");
  expect(order).toEqual(["database"]);
});

it("closes nothing twice", async () => {
  let closed = 0;
  const closers = createClosers();
  closers.add(() => {
    closed += 1;
  });
  await closers.closeAll();
  await closers.closeAll();
  expect(closed).toBe(1);
});

it("tells why the work failed, not that closing failed after it", async () => {
  const work = withClosers(async (closers) => {
    closers.add(fails("closing"));
    await fails("work")();
  });
  await expect(work).rejects.toThrow("work");
});

it("closes after work that went well", async () => {
  let closed = false;
  const result = await withClosers(async (closers) => {
    closers.add(() => {
      closed = true;
    });
    return 42;
  });
  expect({ result, closed }).toEqual({ result: 42, closed: true });
});
