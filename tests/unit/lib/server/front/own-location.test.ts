import fc from "fast-check";
import { expect, it } from "vitest";
import { ownLocation } from "@/lib/server/front/own-location";

it.each([
  ["/en/contact/sent", "/en/contact/sent"],
  ["http://localhost:3000/en/contact/sent?x=1#y", "/en/contact/sent?x=1#y"],
  ["https://evil.example/en", "/en"],
  ["//evil.example/en", "/en"],
  ["http://localhost//evil.example", "/evil.example"],
  ["/\\evil.example", "/"],
  ["", "/"],
])("leads %j to %s", (location, path) => {
  expect(ownLocation(location)).toBe(path);
});

it("never leaves the host", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.webPath(), fc.string()), (location) => {
      let own: string;
      try {
        own = ownLocation(location);
      } catch {
        return;
      }
      expect(new URL(own, "https://otkaz.example").origin).toBe("https://otkaz.example");
    }),
  );
});
