import { expect, it } from "vitest";
import { deskHeaders, plainPrivateHeaders, publicHeaders } from "@/lib/server/front/headers";

it("lets a public page load from its own host and run nothing inline", () => {
  expect(publicHeaders(false)["Content-Security-Policy"]).toBe(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; " +
      "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
      "manifest-src 'self'",
  );
});

it("sends the referrer to our own host alone, without which plain forms fail", () => {
  expect(publicHeaders(false)["Referrer-Policy"]).toBe("same-origin");
});

it("asks for https only where the public address is https", () => {
  expect(publicHeaders(false)).not.toHaveProperty("Strict-Transport-Security");
  expect(publicHeaders(true)).toHaveProperty("Strict-Transport-Security");
});

it("lets nobody store what is private", () => {
  expect(plainPrivateHeaders(true)["Cache-Control"]).toBe("private, no-store");
  expect(deskHeaders(true, "abc")["Cache-Control"]).toBe("private, no-store");
});

it("lets the desk run the scripts of one answer and none inline beside", () => {
  const policy = deskHeaders(true, "abc")["Content-Security-Policy"];
  expect(policy).toContain("script-src 'self' 'nonce-abc';");
});

it("lets private pages alone ask for keys on the device", () => {
  const key = "publickey-credentials-get";
  expect(publicHeaders(true)["Permissions-Policy"]).toContain(`${key}=()`);
  expect(plainPrivateHeaders(true)["Permissions-Policy"]).toContain(`${key}=()`);
  const desk = deskHeaders(true, "abc")["Permissions-Policy"];
  expect(desk).toContain(`${key}=(self)`);
  expect(desk).toContain("publickey-credentials-create=(self)");
  expect(desk).toContain("camera=()");
});
