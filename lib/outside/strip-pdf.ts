import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "pdf-lib";
import { Refusal } from "@/lib/domain/refusal";
import { keepReached } from "./reached-objects";
import { stripJpeg } from "./strip-jpeg";

/** Entries of any dictionary that tell of its maker, or that do something when a page is opened. */
const untold = ["Metadata", "PieceInfo", "LastModified", "AA", "OpenAction", "JavaScript", "JS"];

/** Entries that carry whole files, forms with programs, or the history of a document. */
const uncarried = ["EmbeddedFiles", "XFA", "AF", "Collection", "Thumb", "Perms", "DSS"];

const gone = [...untold, ...uncarried].map((name) => PDFName.of(name));

/** Who wrote a note on a page, and when; a field of a form is called by its `T`. */
const ofNotes = ["T", "M", "NM", "CreationDate"].map((name) => PDFName.of(name));
const ofFields = ["M", "NM"].map((name) => PDFName.of(name));

/**
 * Writes a PDF anew: one state of each object, without author, dates, programs, enclosed files and
 * what its pictures tell of their camera. Refuses one that is damaged or locked.
 */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: false,
  }).catch(refused);
  assertHasPages(document);
  const { context } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [, object] of context.enumerateIndirectObjects()) clean(object);
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (isUnwanted(object)) context.delete(ref);
  removeInfo(document);
  keepReached(context);
  const made = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  return Uint8Array.from(made);
}

/** What is no PDF at all is read as one without pages, or with none that can be found. */
function assertHasPages(document: PDFDocument): void {
  let pages = 0;
  try {
    pages = document.getPageCount();
  } catch {
    // Counted as none.
  }
  if (pages === 0) throw new Refusal("invalid", "capture.broken");
}

/** Cleans a dictionary and what it holds itself; what it points to is met by its own number. */
function clean(object: PDFObject): void {
  const parts = [object];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const dict = part instanceof PDFStream ? part.dict : part;
    if (dict instanceof PDFDict) {
      for (const name of [...gone, ...toldByNote(dict)]) dict.delete(name);
      parts.push(...dict.values());
    } else if (part instanceof PDFArray) parts.push(...part.asArray());
  }
  if (object instanceof PDFRawStream) cleanPhoto(object);
}

/** What stands on a page and is neither a link nor a picture has a rectangle. */
function toldByNote(dict: PDFDict): readonly PDFName[] {
  if (!dict.has(PDFName.of("Rect")) || !dict.has(PDFName.of("Subtype"))) return [];
  return dict.get(PDFName.of("Subtype")) === PDFName.of("Widget") ? ofFields : ofNotes;
}

/** A JPEG, packed once more or not, is kept without what tells of its camera. */
function cleanPhoto(stream: PDFRawStream): void {
  const filters = filtersOf(stream);
  if (filters.at(-1) !== jpeg) return;
  const contents = stripJpeg(filters.length === 1 ? stream.contents : unpacked(stream, filters));
  stream.dict.set(PDFName.of("Filter"), jpeg);
  if (filters.length > 1) stream.dict.delete(PDFName.of("DecodeParms"));
  Object.assign(stream, { contents });
}

const jpeg = PDFName.of("DCTDecode");

/** The JPEG inside its other packings. */
function unpacked({ dict, contents }: PDFRawStream, filters: readonly PDFObject[]): Uint8Array {
  const outer = dict.clone(dict.context);
  outer.set(PDFName.of("Filter"), dict.context.obj([...filters.slice(0, -1)]));
  const params = dict.lookup(PDFName.of("DecodeParms"));
  if (params instanceof PDFArray)
    outer.set(PDFName.of("DecodeParms"), dict.context.obj(params.asArray().slice(0, -1)));
  return decodePDFRawStream(PDFRawStream.of(outer, contents)).decode();
}

/** Descriptions and enclosed files that nothing points to any more, but that would be written. */
function isUnwanted(object: PDFObject): boolean {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return false;
  const kind = `${dict.get(PDFName.of("Type")) ?? ""} ${dict.get(PDFName.of("S")) ?? ""}`;
  return /\/(Metadata|EmbeddedFile|Filespec|JavaScript|Launch|SubmitForm|Sig|DocTimeStamp)\b/.test(
    kind,
  );
}

function removeInfo({ context }: PDFDocument): void {
  const told = ["Producer", "Creator", "Author", "CreationDate", "ModDate", "Keywords"];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isInfo = object instanceof PDFDict && told.some((name) => object.has(PDFName.of(name)));
    const isPartOfPage = object instanceof PDFDict && object.has(PDFName.of("Type"));
    if (isInfo && !isPartOfPage && ref instanceof PDFRef) context.delete(ref);
  }
}

/** How a stream is packed, the outermost first. */
function filtersOf({ dict }: PDFRawStream): PDFObject[] {
  const filter = dict.lookup(PDFName.of("Filter"));
  if (filter instanceof PDFArray) return filter.asArray();
  return filter ? [filter] : [];
}

function refused(error: unknown): never {
  const isLocked = error instanceof Error && /encrypt/i.test(error.message);
  throw new Refusal("invalid", isLocked ? "capture.locked" : "capture.broken");
}
