import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { archiveEntries } from "@/lib/outside/sniff-zip";
import { inventedDocx, joinedBytes } from "@/tests/fixtures/invented-files";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const keyOf = (bytes: Uint8Array) => refusalOf(() => archiveEntries(bytes))?.key;
const named = (name: string) => zipSync({ [name]: strToU8("x") });

/** Overwrites bytes of an archive in its directory, found by the mark of its first entry. */
function patched(bytes: Uint8Array, offset: number, ...values: number[]): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  for (const [index, value] of values.entries()) copy.writeUInt8(value, at + offset + index);
  return copy;
}

describe("an archive", () => {
  it.each(["../up.xml", "/etc/passwd", "C:/a.xml", "a\\..\\b", "a/../../b", ""])(
    "is refused that climbs out of its folder by the name %j",
    (name) => {
      expect(keyOf(named(name))).toBe("capture.broken");
    },
  );

  it("is refused that unpacks into far more than it is", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
    expect(keyOf(bomb)).toBe("capture.bomb");
  });

  it("is refused whose files are many times too many", () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, n) => [`f${n}`, strToU8("x")]),
    );
    expect(keyOf(zipSync(many))).toBe("capture.bomb");
  });

  it("is refused whose directory says a file is larger than all may be", () => {
    expect(keyOf(patched(named("a"), 24, 0xff, 0xff, 0xff, 0x7f))).toBe("capture.bomb");
  });

  it("is refused that holds a locked file", () => {
    expect(keyOf(patched(named("a"), 8, 1))).toBe("capture.locked");
  });

  it("is refused that holds a link", () => {
    expect(keyOf(patched(named("a"), 38, 0, 0, 0, 0xa0))).toBe("capture.broken");
  });

  it("is refused that packs in a way of its own", () => {
    expect(keyOf(patched(named("a"), 10, 99))).toBe("capture.broken");
  });

  it("is refused whose directory names a file otherwise than the file itself", () => {
    expect(keyOf(patched(named("abc"), 46, 0x78))).toBe("capture.broken");
  });

  it("is refused that names a file twice, in capitals or not", () => {
    expect(keyOf(zipSync({ "a.xml": strToU8("1"), "A.XML": strToU8("2") }))).toBe("capture.broken");
  });

  it.each([
    ["behind", joinedBytes(inventedDocx(), "hung on")],
    ["before", joinedBytes("#!/bin/sh\n", inventedDocx())],
  ])("is refused that has something %s it", (_where, bytes) => {
    expect(keyOf(bytes)).toBe("capture.broken");
  });

  it("is listed where it is what it says", () => {
    expect(archiveEntries(inventedDocx()).map(({ name }) => name)).toContain("word/document.xml");
  });
});
