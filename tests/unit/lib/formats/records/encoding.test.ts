import { describe, expect, it } from "vitest";
import { encodingOf } from "@/lib/formats/records/encoding";
import { hostOf } from "@/lib/formats/records/host-of";
import { windows1251 } from "@/tests/fixtures/records/windows-1251";

describe("the encoding of a text", () => {
  it.each([
    ["UTF-8", Buffer.from("суд"), "utf-8"],
    ["UTF-8 cut within a sign", Buffer.from("суд").subarray(0, 5), "utf-8"],
    ["ASCII", Buffer.from("court"), "utf-8"],
    ["nothing", Buffer.alloc(0), "utf-8"],
    [
      "UTF-8 with a broken sign",
      Buffer.concat([Buffer.from("гарнизонный суд"), Buffer.from([0xd0, 0xff])]),
      "utf-8",
    ],
    ["windows-1251", windows1251("суд"), "windows-1251"],
    ["UTF-16", Buffer.from("\uFEFFсуд", "utf16le"), "utf-16le"],
    ["UTF-16, the other way round", Buffer.from("\uFEFFсуд", "utf16le").swap16(), "utf-16be"],
  ])("is told by its bytes: %s", (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it("is not what a page that was saved anew still says of itself", () => {
    expect(encodingOf(Buffer.from('<meta charset="windows-1251">суд'))).toBe("utf-8");
  });
});

describe("the host of a court's site", () => {
  it.each([
    [null, null],
    ["", null],
    ["https://example.org/sudrf.ru", null],
    ["https://evil.sudrf.ru.example.org/", null],
    ["javascript:a.sudrf.ru", null],
    ["https://gvs--krs.sudrf.ru/modules.php", "gvs--krs.sudrf.ru"],
    ["http://GVS.krs.sudrf.ru", "gvs.krs.sudrf.ru"],
    ["gvs.krs.sudrf.ru", "gvs.krs.sudrf.ru"],
  ])("in %j is %j", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
