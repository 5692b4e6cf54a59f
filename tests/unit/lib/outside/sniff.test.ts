import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx } from "@/lib/domain/media-type";
import { sniff } from "@/lib/outside/sniff";
import {
  inventedDocx,
  inventedPdf,
  inventedPhoto,
  joinedBytes,
} from "@/tests/fixtures/invented-files";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const pdf = await inventedPdf();
const [jpeg, png, webp] = [
  await inventedPhoto("jpeg"),
  await inventedPhoto("png"),
  await inventedPhoto("webp"),
];
const words = (text: string) => new TextEncoder().encode(text);
const keyOf = (bytes: Uint8Array) => refusalOf(() => sniff(bytes))?.key;

describe("a file", () => {
  it.each([
    ["nothing at all", new Uint8Array(), "capture.empty"],
    ["a program", joinedBytes("MZ", new Uint8Array(64)), "capture.unknownType"],
    ["a GIF", words("GIF89a\u0001\u0000"), "capture.unknownType"],
    [
      "an SVG",
      words('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      "capture.unknownType",
    ],
    ["an SVG behind a declaration", words('<?xml version="1.0"?><svg/>'), "capture.unknownType"],
    ["an SVG behind a comment", words("<!-- a --><svg/>"), "capture.unknownType"],
    ["XML with an entity", words('<!DOCTYPE a [<!ENTITY b "c">]><a/>'), "capture.unknownType"],
    ["a feed", words("<rss><channel/></rss>"), "capture.unknownType"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "capture.unknownType"],
    [
      "a document with macros",
      inventedDocx({ "word/vbaProject.bin": strToU8("x") }),
      "capture.macros",
    ],
    ["a PDF cut short", pdf.subarray(0, 200), "capture.broken"],
  ])("is refused that is %s", (_what, bytes, key) => {
    expect(keyOf(bytes)).toBe(key);
  });

  it.each([
    ["an archive behind a PDF", joinedBytes(pdf, inventedDocx(), "%%EOF")],
    [
      "an archive behind a text",
      joinedBytes("Some words.\n", zipSync({ a: strToU8("b") }, { level: 0 })),
    ],
  ])("is refused that is two things at once: %s", (_what, bytes) => {
    expect(["capture.twoFilesInOne", "capture.unknownType"]).toContain(keyOf(bytes));
  });

  it("is not taken for a document where something stands before its archive", () => {
    const hidden = joinedBytes("PK\u0003\u0004 hello ", inventedDocx());
    expect(keyOf(hidden)).toBe("capture.broken");
  });

  it.each([
    ["a page", words("\ufeff <!DOCTYPE html><title>a</title>"), "text/html"],
    ["a page behind a comment", words("<!-- <svg> -->\n<html lang=en>"), "text/html"],
    ["an XHTML page", words('<?xml version="1.0"?><!DOCTYPE html><html/>'), "text/html"],
    ["words", words("Выдуманный солдат отказался."), "text/plain"],
    ["words that speak of markup", words("He wrote <script>alert(1)</script>"), "text/plain"],
    [
      "words in UTF-16",
      joinedBytes(new Uint8Array([0xff, 0xfe]), Buffer.from("да", "utf16le")),
      "text/plain",
    ],
    ["a PDF", pdf, "application/pdf"],
    ["a word-processor document", inventedDocx(), docx],
    ["a JPEG", jpeg, "image/jpeg"],
    ["a PNG", png, "image/png"],
    ["a WebP", webp, "image/webp"],
  ])("is known by what it holds: %s", (_what, bytes, type) => {
    expect(sniff(bytes)).toBe(type);
  });
});
