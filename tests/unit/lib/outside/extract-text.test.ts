import { describe, expect, it } from "vitest";
import { declaredEncoding, decodeText } from "@/lib/outside/extract-text";

const cp1251 = new Uint8Array([0xce, 0xf2, 0xea, 0xe0, 0xe7]);
const utf8 = new TextEncoder().encode("Отказ");

describe("written bytes", () => {
  it("are UTF-8 where they can be", () => {
    expect(decodeText(utf8, "ru")).toBe("Отказ");
  });

  it("are of the encoding that is usual in the language where they cannot", () => {
    expect(decodeText(cp1251, "ru")).toBe("Отказ");
    expect(decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9]), "en")).toBe("café");
  });

  it("are of the encoding that a page names", () => {
    const page = new TextEncoder().encode('<meta charset="windows-1251">');
    expect(declaredEncoding(page)).toBe("windows-1251");
    expect(decodeText(cp1251, "en", "windows-1251")).toBe("Отказ");
  });

  it("are read in spite of an encoding that nobody knows", () => {
    expect(decodeText(utf8, "en", "nonsense-9")).toBe("Отказ");
  });

  it("are UTF-16 by their mark", () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Отказ", "utf16le")]);
    expect(decodeText(bytes, "en")).toBe("Отказ");
  });
});
