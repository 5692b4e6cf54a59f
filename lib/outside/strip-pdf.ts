import {
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
import { stripJpeg } from "./strip-jpeg";

/** Entries of any dictionary that tell of its maker, or that do something when a page is opened. */
const untold = ["Metadata", "PieceInfo", "LastModified", "AA", "OpenAction", "JavaScript", "JS"];

/** Entries that carry whole files, forms with programs, or the history of a document. */
const uncarried = ["EmbeddedFiles", "XFA", "AF", "Collection", "Thumb", "Perms", "DSS"];

const gone = [...untold, ...uncarried].map((name) => PDFName.of(name));

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
      for (const name of gone) dict.delete(name);
      parts.push(...dict.values());
    } else if (part instanceof PDFArray) parts.push(...part.asArray());
  }
  if (object instanceof PDFRawStream && filterOf(object) === "/DCTDecode")
    Object.assign(object, { contents: stripJpeg(object.contents) });
}

/** Descriptions and enclosed files that nothing points to any more, but that would be written. */
function isUnwanted(object: PDFObject): boolean {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return false;
  const kind = `${dict.get(PDFName.of("Type")) ?? ""} ${dict.get(PDFName.of("S")) ?? ""}`;
  return /\/(Metadata|EmbeddedFile|Filespec|JavaScript|Launch|SubmitForm)\b/.test(kind);
}

function removeInfo({ context }: PDFDocument): void {
  const told = ["Producer", "Creator", "Author", "CreationDate", "ModDate", "Keywords"];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isInfo = object instanceof PDFDict && told.some((name) => object.has(PDFName.of(name)));
    const isPartOfPage = object instanceof PDFDict && object.has(PDFName.of("Type"));
    if (isInfo && !isPartOfPage && ref instanceof PDFRef) context.delete(ref);
  }
}

function filterOf({ dict }: PDFRawStream): string {
  const filter = dict.get(PDFName.of("Filter"));
  const last = filter instanceof PDFArray ? filter.asArray().at(-1) : filter;
  const isAlone = !(filter instanceof PDFArray) || filter.size() === 1;
  return isAlone ? String(last) : "";
}

function refused(error: unknown): never {
  const isLocked = error instanceof Error && /encrypt/i.test(error.message);
  throw new Refusal("invalid", isLocked ? "capture.locked" : "capture.broken");
}
