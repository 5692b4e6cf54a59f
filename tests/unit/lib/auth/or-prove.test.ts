import { expect, it } from "vitest";
import { orProve } from "@/lib/auth/or-prove";
import { Refusal } from "@/lib/domain/refusal";

const refuse = (kind: "sign-in-again" | "conflict") => async () => {
  throw new Refusal(kind, "account.proveAgain");
};

it("leads to a fresh proof and back where one is wanted", async () => {
  expect(await orProve("/account/people?a=b", refuse("sign-in-again"))).toEqual({
    goTo: "/account/prove?next=%2Faccount%2Fpeople%3Fa%3Db",
  });
});

it("passes every other refusal on, and what went well", async () => {
  await expect(orProve("/account", refuse("conflict"))).rejects.toMatchObject({ kind: "conflict" });
  expect(await orProve("/account", async () => 1)).toBe(1);
});
