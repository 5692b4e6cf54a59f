import { expect, it } from "vitest";
import { hashToken, newToken } from "@/lib/outside/tokens";

it("never makes the same token twice", () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens).size).toBe(100);
});

it("makes tokens that a link can hold, of 32 bytes", () => {
  expect(newToken()).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

it("keeps of a token what does not give it back", () => {
  const token = newToken();
  expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashToken(token)).toBe(hashToken(token));
  expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
