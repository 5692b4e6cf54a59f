import { describe, expect, it } from "vitest";
import { daysBefore, lastingActions, shortestAuditDays } from "@/lib/domain/retention";
import { retentionDays } from "@/lib/domain/site-settings";

describe("retention", () => {
  it("counts days of twenty-four hours", () => {
    const at = new Date("2026-03-30T12:00:00Z");
    expect(daysBefore(at, 30).toISOString()).toBe("2026-02-28T12:00:00.000Z");
  });

  it("never sets fewer days for the journal than the database keeps", () => {
    expect(retentionDays["retention.audit"].least).toBe(shortestAuditDays);
  });

  it.each(["redact", "publish", "withdraw", "loadCasebook"])("keeps %s for ever", (action) => {
    expect(lastingActions).toContain(action);
  });
});
