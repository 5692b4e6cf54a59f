import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { MemoDocument } from "@/lib/domain/memo/memo-document";

/** The first moment that a ZIP can name. */
const noMoment = new Date(1980, 0, 1);
const contentTypes = "[Content_Types].xml";

/**
 * A DOCX package without what changes from one making to the next: the random names of its links, the
 * moment of making, the moments of its files. Its properties say the title, the site and the day of
 * the data, and nothing else.
 */
export function settledDocx(
  docx: Uint8Array,
  { title, site, day, lang }: Pick<MemoDocument, "title" | "site" | "day" | "lang">,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(docx);
  const names = Object.keys(files).sort(byName);
  const settle = linkNames();
  const settled: Zippable = {};
  for (const name of names) {
    const bytes = files[name] ?? new Uint8Array();
    const isText = name.endsWith(".xml") || name.endsWith(".rels");
    settled[name] = [isText ? strToU8(settle(strFromU8(bytes))) : bytes, { mtime: noMoment }];
  }
  settled["docProps/core.xml"] = [
    strToU8(coreProperties({ title, site, day, lang })),
    { mtime: noMoment },
  ];
  return zipSync(settled, { level: 6 });
}

/** Gives every random name of a link a number, in the order of the files. */
function linkNames(): (xml: string) => string {
  const numbers = new Map<string, string>();
  return (xml) =>
    xml.replace(/rId[0-9a-z_-]{21}(?=")/g, (name) => {
      const settled = numbers.get(name) ?? `rIdLink${numbers.size + 1}`;
      numbers.set(name, settled);
      return settled;
    });
}

function coreProperties(said: Pick<MemoDocument, "title" | "site" | "day" | "lang">): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(said.day) ? said.day : "1980-01-01";
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(said.title)}</dc:title><dc:creator>${xmlText(said.site)}</dc:creator>`,
    `<dc:language>${said.lang}</dc:language>`,
    `<cp:lastModifiedBy>${xmlText(said.site)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `${date("created")}${date("modified")}</cp:coreProperties>`,
  ].join("");
}

function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The list of contents first, as readers of such packages expect. */
function byName(a: string, b: string): number {
  return Number(b === contentTypes) - Number(a === contentTypes) || (a < b ? -1 : 1);
}
