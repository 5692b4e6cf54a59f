import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import sharp from "sharp";
import { Refusal } from "@/lib/domain/refusal";
import { archiveEntries } from "./sniff-zip";

/** Parts that make the document; all others, of its maker, its history and its programs, are left out. */
const kept = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^word\/(_rels\/)?(document|footnotes|endnotes|header\d*|footer\d*)\.xml(\.rels)?$/,
  /^word\/(styles|numbering|settings|fontTable|webSettings)\.xml$/,
  /^word\/theme\/theme\d+\.xml$/,
  /^word\/media\/[\w.-]+\.(jpe?g|png|webp)$/i,
];

/** Any moment does: the archive shall not tell when it was made. */
const noTime = new Date("1990-01-01T00:00:00Z");

/**
 * Packs a word-processor document anew: its text, styles and pictures; without properties, comments,
 * names and times of changes, previews, links to templates, and places in pictures.
 */
export async function stripDocx(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const names = archiveEntries(bytes).map((entry) => entry.name);
  const wanted = new Set(names.filter((name) => kept.some((part) => part.test(name))));
  const parts = unzipped(bytes, wanted);
  const made: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    const clean = await cleanPart(name, part, wanted);
    if (clean) made[name] = clean;
  }
  return Uint8Array.from(zipSync(made, { mtime: noTime }));
}

function unzipped(bytes: Uint8Array, wanted: ReadonlySet<string>) {
  try {
    return unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  } catch {
    throw new Refusal("invalid", "capture.broken");
  }
}

async function cleanPart(
  name: string,
  part: Uint8Array,
  wanted: ReadonlySet<string>,
): Promise<Uint8Array | null> {
  if (name.startsWith("word/media/")) return redrawn(part);
  const xml = strFromU8(part);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Refusal("invalid", "capture.broken");
  return strToU8(cleanXml(name, xml, wanted));
}

/** A picture without what tells of its camera; one that cannot be read is left out. */
async function redrawn(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await sharp(bytes, { limitInputPixels: 60_000_000, failOn: "error" })
      .rotate()
      .toBuffer();
  } catch {
    return null;
  }
}

function cleanXml(name: string, xml: string, wanted: ReadonlySet<string>): string {
  if (name === "[Content_Types].xml") return withoutStrangers(xml, wanted);
  if (name.endsWith(".rels")) return withOwnTargets(name, xml, wanted);
  return withoutPeople(xml);
}

/** Types are declared for parts that are there. */
function withoutStrangers(xml: string, wanted: ReadonlySet<string>): string {
  return xml.replaceAll(/<Override\b[^>]*PartName="\/([^"]*)"[^>]*\/>/g, (all, part: string) =>
    wanted.has(part) ? all : "",
  );
}

/** Relations lead to parts that are there, or are links that a reader may follow. */
function withOwnTargets(name: string, xml: string, wanted: ReadonlySet<string>): string {
  const folder = name.replace(/_rels\/[^/]*$/, "");
  return xml.replaceAll(/<Relationship\b[^>]*\/>/g, (all) => {
    const target = /Target="([^"]*)"/.exec(all)?.[1] ?? "";
    if (/TargetMode="External"/.test(all))
      return /\/hyperlink"/.test(all) && /^(https?|mailto):/i.test(target) ? all : "";
    const path = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
    return wanted.has(path) ? all : "";
  });
}

/** What is taken out of the words themselves, and what takes its place. */
const ofPeople: readonly (readonly [RegExp, string])[] = [
  [/<w:(del|moveFrom)\b(?:[^>]*[^/])?>[\s\S]*?<\/w:\1>/g, ""],
  [/\sw:(author|initials)=("[^"]*"|'[^']*')/g, ' w:$1=""'],
  [/\sw:(date|rsid\w*)=("[^"]*"|'[^']*')/g, ""],
  [/\sw1[456]:(paraId|textId|docId|dateUtc)=("[^"]*"|'[^']*')/g, ""],
  [/<w:rsids>[\s\S]*?<\/w:rsids>/g, ""],
  [/<w:(rsid\w*|attachedTemplate|documentProtection|writeProtection)\b[^>]*\/>/g, ""],
  [/<w:mailMerge>[\s\S]*?<\/w:mailMerge>/g, ""],
  [/<w1\d:(docId|person)\b[^>]*\/>/g, ""],
  [/<w:docVars>[\s\S]*?<\/w:docVars>/g, ""],
  // Pictures bear the name of their file, and older programs its whole path.
  [/(<\w+:(?:docPr|cNvPr)\b[^>]*?\sname=)("[^"]*"|'[^']*')/g, '$1""'],
  [/\s(?:descr|title)=("[^"]*[\\/][^"]*"|'[^']*[\\/][^']*')/g, ""],
  [/<w:comment(RangeStart|RangeEnd|Reference)\b[^>]*\/>/g, ""],
];

/** Who changed what when, what was struck out, and the marks that tell documents of one hand. */
function withoutPeople(xml: string): string {
  return ofPeople.reduce((left, [pattern, instead]) => left.replaceAll(pattern, instead), xml);
}
