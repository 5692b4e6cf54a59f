import { describe, expect, it } from "vitest";
import { assertSame, stampOf } from "@/lib/domain/stamp";
import { refusalOf } from "@/tests/fixtures/refusal-of";

describe("a stamp", () => {
  it("tells texts apart that only run together alike", () => {
    expect(stampOf("a,", "b")).not.toBe(stampOf("a", ",b"));
    expect(stampOf("", null)).not.toBe(stampOf(null, ""));
  });

  it("refuses a save over what is no longer there", () => {
    expect(refusalOf(() => assertSame(stampOf("now"), stampOf("then")))).toMatchObject({
      kind: "conflict",
      key: "settings.changedMeanwhile",
    });
    expect(refusalOf(() => assertSame(stampOf("now"), stampOf("now")))).toBeNull();
  });
});
