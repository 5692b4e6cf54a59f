import { describe, expect, it } from "vitest";
import { type BatchState, batchStates, moveBatch } from "@/lib/domain/records/import-batch";

const allowed: Partial<Record<BatchState, readonly BatchState[]>> = {
  waiting: ["reading"],
  reading: ["merged", "dropped"],
  merged: ["public"],
  public: ["undone"],
  undone: ["public"],
};

describe("a batch", () => {
  const moves = batchStates.flatMap((from) =>
    batchStates.map((to) => ({ from, to, may: allowed[from]?.includes(to) ?? false })),
  );

  it.each(moves.filter(({ may }) => !may))("never becomes $to from $from", ({ from, to }) => {
    expect(() => moveBatch(from, to)).toThrow("conflict");
  });

  it.each(moves.filter(({ may }) => may))("becomes $to from $from", ({ from, to }) => {
    expect(moveBatch(from, to)).toBe(to);
  });
});
