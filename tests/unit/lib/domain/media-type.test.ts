import { describe, expect, it } from "vitest";
import { mediaTypeNamed, mediaTypes, opaqueFileName } from "@/lib/domain/media-type";

describe("the types of file that are kept", () => {
  it.each(Object.keys(mediaTypes))("have %s among them", (name) => {
    expect(mediaTypeNamed(name)).toBe(name);
  });

  it.each([
    "image/svg+xml",
    "text/javascript",
    "application/zip",
    "application/x-msdownload",
    "application/octet-stream",
    "text/HTML",
    "text/html; charset=utf-8",
    "__proto__",
    "",
  ])("have %j never among them", (name) => {
    expect(mediaTypeNamed(name)).toBeNull();
  });
});

it("names a kept file by its copy and its type alone", () => {
  expect(opaqueFileName("source-1.2", "text/html")).toBe("source-1.2.html");
});
