import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from "pdf-lib";

/**
 * Takes out of a PDF what nothing leads to from its catalogue: properties, and what pages said before
 * they were changed.
 */
export function keepReached(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const parts: PDFObject[] = context.trailerInfo.Root ? [context.trailerInfo.Root] : [];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (!(part instanceof PDFRef)) parts.push(...partsOf(part));
    else if (!reached.has(part)) {
      reached.add(part);
      const object = context.lookup(part);
      if (object) parts.push(object);
    }
  }
  for (const [ref] of context.enumerateIndirectObjects())
    if (!reached.has(ref)) context.delete(ref);
}

function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFStream) return object.dict.values();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFArray ? object.asArray() : [];
}
