import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../public/own");
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith(".js"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

describe.each(scripts)("$name, which readers' pages load", ({ text }) => {
  it("is small", () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3072);
  });

  it("keeps nothing on the device and asks nobody else", () => {
    expect(text).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie|sendBeacon|https?:/);
  });

  it("puts no markup together and runs no text as a program", () => {
    expect(text).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(/,
    );
  });

  it("does nothing on a page that has nothing for it", () => {
    const document = {
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
    };
    expect(() => runInNewContext(text, { document, window: {} })).not.toThrow();
  });
});
