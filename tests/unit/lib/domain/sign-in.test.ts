import { describe, expect, it } from "vitest";
import {
  delayFor,
  emailKey,
  freshMs,
  isFresh,
  sessionClaims,
  waitAfter,
} from "@/lib/domain/sign-in";

describe("the delay of an answer", () => {
  it.each([
    [1, 0],
    [5, 0],
    [6, 250],
    [7, 500],
    [8, 1000],
    [10, 4000],
    [1_000_000, 4000],
  ])("is, after attempt %i of which 5 are free, %i ms", (attempts, ms) => {
    expect(delayFor(attempts, 5)).toBe(ms);
  });
});

describe("the wait between codes", () => {
  it.each([
    [1, 0],
    [5, 0],
    [6, 2],
    [10, 32],
    [14, 512],
    [1_000_000, 512],
  ])("is, after attempt %i, %i seconds", (attempts, seconds) => {
    expect(waitAfter(attempts)).toBe(seconds);
  });

  it("leaves whoever guesses all day one chance in some 1,800", () => {
    let [attempts, seconds] = [0, 0];
    while (seconds < 86_400) seconds += waitAfter(++attempts);
    expect(1_000_000 / (3 * attempts)).toBeGreaterThan(1_800);
  });
});

describe("a proof", () => {
  it.each([
    [0, true],
    [freshMs - 1, true],
    [freshMs, false],
    [-1, false],
  ])("of %i ms ago is fresh: %s", (ago, fresh) => {
    expect(isFresh(1_000_000_000, 1_000_000_000 + ago)).toBe(fresh);
  });
});

it("has one spelling for an address, however it was typed", () => {
  expect(emailKey("  Ｉvan@Invented.EXAMPLE ")).toBe("ivan@invented.example");
});

it.each([
  {},
  { account: "x" },
  { account: "", session: "s".repeat(43), version: 1, authAt: 1 },
  { account: "x", session: "short", version: 1, authAt: 1 },
  { account: "x", session: "s".repeat(43), version: "1", authAt: 1 },
  { account: "x", session: "s".repeat(43), version: 1, authAt: null },
])("takes no session from %j", (claims) => {
  expect(sessionClaims.safeParse(claims).success).toBe(false);
});
