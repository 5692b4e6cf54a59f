import { expect, it } from "vitest";
import { createProgress } from "@/lib/server/progress";

function anOutput(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, columns: 80, write: (text: string) => void written.push(text) };
}

it("writes plain lines where there is no terminal", async () => {
  const output = anOutput(false);
  await createProgress(output).step("Migrations", async (report) => report("Migration 1 of 1"));
  expect(output.written).toEqual([
    "  Migration 1 of 1\n",
    expect.stringMatching(/^Migrations +\d\.\d s\n$/),
  ]);
});

it("ends its line on a terminal with a mark", async () => {
  const output = anOutput(true);
  await createProgress(output).step("Migrations", async () => undefined);
  expect(output.written.at(-1)).toMatch(/✓ Migrations +\d\.\d s\n$/);
});

it("passes on what a step gives back", async () => {
  expect(await createProgress(anOutput(false)).step("Sum", async () => 42)).toBe(42);
});

it("says which step failed and passes its error on", async () => {
  const output = anOutput(false);
  const step = createProgress(output).step("Port", async () => {
    throw new Error("taken");
  });
  await expect(step).rejects.toThrow("taken");
  expect(output.written.at(-1)).toMatch(/^Port +failed\n$/);
});

it("begins no step after the order to stop", async () => {
  const output = anOutput(false);
  const progress = createProgress(output, AbortSignal.abort(new Error("stop")));
  await expect(progress.step("Pages", async () => 1)).rejects.toThrow("stop");
  expect(output.written).toEqual([]);
});
