import { describe, expect, it } from "vitest";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { batchRow, batchView } from "@/lib/domain/records/import-views";

const batch: ImportBatch = {
  id: 3,
  state: "reading",
  trouble: null,
  fileName: "invented.csv",
  fileDigest: "0".repeat(64),
  fileBytes: 12,
  format: "csv",
  said: null,
  mapping: null,
  synthetic: false,
  position: 5,
  added: 1,
  changed: 2,
  same: 1,
  refused: 1,
  flagged: 2,
  flags: { "uid-check": 1, "date-order": 4 },
  by: "an-account",
  startedAt: new Date("2026-01-02T03:04:05Z"),
  movedAt: new Date("2026-01-02T03:05:05Z"),
  mergedAt: null,
  publishedAt: null,
  undoneAt: null,
};

describe("a batch that is shown", () => {
  it("bears an alias and never an account", () => {
    const view = batchView(batch, "An alias");
    expect(view.by).toBe("An alias");
    expect(JSON.stringify(view)).not.toContain("an-account");
  });

  it("is stopped where something stopped its reading, and only then", () => {
    expect(batchRow(batch, null).state).toBe("reading");
    expect(batchRow({ ...batch, trouble: "Error" }, null).state).toBe("stopped");
    expect(batchRow({ ...batch, state: "public", trouble: "Error" }, null).state).toBe("public");
  });

  it("tells its remarks by how frequent they are", () => {
    expect(batchView(batch, null).flags).toEqual([
      ["date-order", 4],
      ["uid-check", 1],
    ]);
  });

  it("tells moments so that a browser can be given them", () => {
    const view = batchView(batch, null);
    expect([view.startedAt, view.mergedAt]).toEqual(["2026-01-02T03:04:05.000Z", null]);
  });
});
