import { describe, expect, it } from "vitest";
import { signInPath } from "@/lib/web/sign-in-path";

describe("the way to sign in", () => {
  it("says where to go on, as one value", () => {
    expect(signInPath("/desk/cases?state=draft&page=2")).toBe(
      "/account/sign-in?next=%2Fdesk%2Fcases%3Fstate%3Ddraft%26page%3D2",
    );
  });

  it("is in the language of the page that somebody comes from", () => {
    expect(signInPath("/account/follow?what=case&id=0001&lang=ru")).toMatch(/lang%3Dru&lang=ru$/);
    expect(signInPath("/account/follow?lang=xx")).not.toContain("&lang");
  });

  it("does not carry on another site", () => {
    expect(signInPath("//evil.example")).toBe("/account/sign-in?next=%2Fdesk");
  });
});
