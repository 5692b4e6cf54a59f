import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNext, safeNextIn } from "@/lib/domain/safe-next";

const elsewhere = [
  "",
  "/",
  "desk",
  "//evil.example",
  "///evil.example/desk",
  "/\\evil.example",
  "/desk\\..\\..\\\\evil.example",
  "\\/evil.example",
  "https://evil.example/desk",
  "https:evil.example",
  "http:///evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/desk\r\nSet-Cookie: a=b",
  "/desk\n/evil",
  "/\tdesk",
  "/desk\u0000",
  "/desk\u2028",
  "/desk/дело",
  "/desk evil",
  "/deskevil",
  "/account.evil.example",
  "/desk@evil.example",
  "/en/cases",
  "/api/auth/signin",
  " /desk",
];

describe("where somebody may be sent after signing in", () => {
  it.each(elsewhere)("is the desk and not %j", (next) => {
    expect(safeNext(next)).toBe("/desk");
  });

  it.each([null, undefined])("is the desk where nothing is said: %s", (next) => {
    expect(safeNext(next)).toBe("/desk");
  });

  it.each([
    "/desk",
    "/account",
    "/desk/cases/9001?in=ru#b1",
    "/account/sessions",
    "/desk?q=%D0%B4%D0%B5%D0%BB%D0%BE",
  ])("is %s", (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it("is on this site, whatever is asked for, and fits into a header", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((text) => `/desk/${text}`),
        ),
        (next) => {
          const { origin } = new URL(safeNext(next), "https://otkaz.example");
          expect(origin).toBe("https://otkaz.example");
          expect(() => new Headers({ Location: safeNext(next) })).not.toThrow();
        },
      ),
    );
  });
});

describe("where somebody may be sent, as an address in full", () => {
  const here = "https://otkaz.example";

  it.each([
    "https://otkaz.example.evil.example/desk/cases",
    "https://evil.example/desk/cases",
    "https://otkaz.example//evil.example",
    "https://otkaz.example/en/cases",
    "https://otkaz.example",
    `${here}${here}/desk/cases`,
  ])("is the desk and not %s", (address) => {
    expect(safeNextIn(here, address)).toBe("/desk");
  });

  it("is the path on this site, with or without the site before it", () => {
    expect(safeNextIn(here, `${here}/desk/cases/9001?in=ru`)).toBe("/desk/cases/9001?in=ru");
    expect(safeNextIn(here, "/account")).toBe("/account");
    expect(safeNextIn(here, undefined)).toBe("/desk");
  });
});
