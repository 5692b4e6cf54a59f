import { describe, expect, it } from "vitest";
import { scheduleOutcome } from "@/lib/domain/schedule-outcome";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

describe("why a planned publication did not happen", () => {
  it("is the server's trouble where nothing was noted", () => {
    expect(scheduleOutcome(null)).toBe("schedule.failed");
  });

  it("stays what was noted where that can be said as it is", () => {
    for (const outcome of ["case.withdrawn", "schedule.moved", "toString"])
      expect(scheduleOutcome(outcome)).toBe(outcome);
  });

  it.each([
    "problem.notFound",
    "publish.gateShut",
    "review.needsAnother",
    "review.needsAnotherEditor",
    "revision.cannotBecome",
    "review.changedMeanwhile",
    "publish.notReady",
    "case.withdrawn",
    "schedule.failed",
  ])("has words without a gap in both languages: %s", (outcome) => {
    for (const lang of ["en", "ru"] as const) {
      const key = scheduleOutcome(outcome);
      const words = deskTranslatorFor(lang).dynamic(key);
      expect(words).not.toBe(key);
      expect(words).not.toContain("{");
    }
  });
});
