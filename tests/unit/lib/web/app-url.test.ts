import { afterEach, expect, it, vi } from "vitest";
import { appUrl } from "@/lib/web/app-url";

afterEach(() => {
  vi.unstubAllEnvs();
});

it("is what the operator set, without a slash at its end", () => {
  vi.stubEnv("APP_URL", "https://otkaz.example/");
  expect(appUrl()).toBe("https://otkaz.example");
});
