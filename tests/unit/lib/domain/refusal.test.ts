import { expect, it } from "vitest";
import { Refusal } from "@/lib/domain/refusal";

it("says its kind, its key and its values to whoever reads the log", () => {
  const refusal = new Refusal("conflict", "case.cannotBecome", { from: "draft" });
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.message).toBe('conflict: case.cannotBecome {"from":"draft"}');
});
