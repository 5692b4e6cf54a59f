import { describe, expect, it } from "vitest";
import { newTotpSecret, totpAddress, totpStep } from "@/lib/outside/totp";

/** The secret and the first codes of RFC 6238, of which six digits are shown. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

describe("a code generator", () => {
  it.each([
    ["287082", 59_000, 1],
    ["081804", 1_111_111_109_000, 37_037_036],
    ["279037", 2_000_000_000_000, 66_666_666],
  ])("shows %s at the time of the standard", (code, at, step) => {
    expect(totpStep(secret, code, at)).toBe(step);
  });

  it.each([
    [-30_000, 0],
    [30_000, 2],
  ])("is heard a step away, and which step it was is told: %i ms", (away) => {
    expect(totpStep(secret, "287082", 59_000 + away)).toBe(1);
  });

  it.each([-60_000, 60_000])("is not heard two steps away: %i ms", (away) => {
    expect(totpStep(secret, "287082", 59_000 + away)).toBeNull();
  });

  it.each(["", "28708", "2870822", "28708a", "٢٨٧٠٨٢", "\u0000"])("never takes %j", (code) => {
    expect(totpStep(secret, code, 59_000)).toBeNull();
  });

  it("gets a secret of its own each time, with the name of the site", () => {
    const [one, other] = [newTotpSecret(), newTotpSecret()];
    expect(one).toMatch(/^[A-Z2-7]{32}$/);
    expect(one).not.toBe(other);
    expect(totpAddress(one, "ivan@invented.example")).toMatch(/^otpauth:\/\/totp\/Otkaz:ivan/);
  });
});
