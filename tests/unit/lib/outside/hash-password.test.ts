import { verify } from "@node-rs/argon2";
import { expect, it } from "vitest";
import { hashPassword, isPassword } from "@/lib/outside/hash-password";

it("keeps of a passphrase what does not give it back, and differs each time", async () => {
  const [one, other] = await Promise.all([
    hashPassword("an invented one"),
    hashPassword("an invented one"),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await verify(one, "an invented two")).toBe(false);
  expect(await verify(one, "an invented one")).toBe(true);
});

it("knows a passphrase again however its letters were composed", async () => {
  expect(await verify(await hashPassword("и\u0306 ﬁ"), "й fi")).toBe(true);
});

it("says yes to the one passphrase alone, and no to all where there is none", async () => {
  const kept = await hashPassword("an invented one");
  expect(await isPassword("an invented one", kept)).toBe(true);
  expect(await isPassword("an invented two", kept)).toBe(false);
  expect(await isPassword("an invented one", null)).toBe(false);
  expect(await isPassword("", "invented")).toBe(false);
});
