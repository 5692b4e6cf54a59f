import { deflateSync, inflateSync } from "node:zlib";
import {
  type PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from "pdf-lib";
import { describe, expect, it } from "vitest";
import { pdfText } from "@/lib/outside/extract-pdf";
import { stripPdf } from "@/lib/outside/strip-pdf";
import {
  inventedPdf,
  inventedPhoto,
  joinedBytes,
  maker,
  namesMaker,
} from "@/tests/fixtures/invented-files";
import { refusedWith } from "@/tests/fixtures/refused-with";

const pdf = await inventedPdf();
const left = await stripPdf(pdf);

describe("a PDF", () => {
  it("tells no more of its maker: not in its properties, nor enclosed, nor in a picture", async () => {
    expect(namesMaker(pdf)).toBe(true);
    expect(namesMaker(left)).toBe(false);
    const again = await PDFDocument.load(left, { updateMetadata: false });
    expect([again.getAuthor(), again.getTitle(), again.getProducer()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("holds no program and no enclosed file any more", () => {
    const held = Buffer.from(left).toString("latin1");
    for (const name of ["/JavaScript", "/EmbeddedFile", "/OpenAction", "/Metadata", "Exif", "/ID"])
      expect(held, name).not.toContain(name);
  });

  it("still says what it said, a line for each paragraph", async () => {
    expect(await pdfText(left)).toBe(
      "The invented court said five and a half years and went home.\nAnother paragraph begins here.",
    );
  });

  it("keeps nothing of what is hung on behind it", async () => {
    const twofold = joinedBytes(pdf, "\n<script>alert(1)</script>\n%%EOF");
    expect(Buffer.from(await stripPdf(twofold)).includes("<script>")).toBe(false);
  });

  it("is refused where it is damaged", async () => {
    const odd = await refusedWith(stripPdf(joinedBytes("%PDF-1.7\nnothing more\n%%EOF")));
    expect(odd.key).toBe("capture.broken");
  });
});

const photo = await inventedPhoto("jpeg");

describe("what tells of the maker of a PDF elsewhere", () => {
  const told = PDFString.of(`by ${maker}`);

  const hidden: [string, (pdf: PDFDocument) => unknown][] = [
    [
      "properties of other names",
      ({ context }) => {
        context.trailerInfo.Info = context.register(context.obj({ Company: told, Title: told }));
      },
    ],
    [
      "what nothing leads to any more, such as a page before it was changed",
      ({ context }) => context.register(context.stream(`BT (${maker}) Tj ET`)),
    ],
    [
      "a note on a page",
      (pdf) => annotate(pdf, { Subtype: "Text", T: told, M: told, NM: told, CreationDate: told }),
    ],
    [
      "a signature",
      (pdf) => {
        const signature = { Type: "Sig", Name: told, Location: told, ContactInfo: told, M: told };
        const value = pdf.context.register(pdf.context.obj(signature));
        annotate(pdf, { Subtype: "Widget", FT: "Sig", T: PDFString.of("one"), V: value });
      },
    ],
    [
      "a picture that is packed once more",
      (pdf) => draw(pdf, deflateSync(photo), ["FlateDecode", "DCTDecode"]),
    ],
    [
      "a picture behind a picture",
      (pdf) => draw(pdf, joinedBytes(photo, photo, maker), "DCTDecode"),
    ],
  ];

  it.each(hidden)("is gone: %s", async (_what, hide) => {
    const made = await aPdf(hide);
    expect(await isNamedIn(made)).toBe(true);
    const stripped = await stripPdf(made);
    expect(await isNamedIn(stripped)).toBe(false);
    expect(await pdfText(stripped)).toBe("An invented page.");
  });
});

async function aPdf(hide: (pdf: PDFDocument) => unknown): Promise<Uint8Array<ArrayBuffer>> {
  const made = await PDFDocument.create();
  made.addPage([200, 200]).drawText("An invented page.");
  hide(made);
  return Uint8Array.from(await made.save({ useObjectStreams: false }));
}

function annotate(pdf: PDFDocument, entries: Record<string, string | PDFObject>): void {
  const note = pdf.context.obj({ Type: "Annot", Rect: [0, 0, 9, 9], ...entries });
  pdf.getPage(0).node.set(PDFName.of("Annots"), pdf.context.obj([pdf.context.register(note)]));
}

function draw(pdf: PDFDocument, bytes: Uint8Array, filter: string | string[]): void {
  const dict: PDFDict = pdf.context.obj({
    ...{ Type: "XObject", Subtype: "Image", Width: 12, Height: 8, ColorSpace: "DeviceRGB" },
    BitsPerComponent: 8,
    Filter: filter,
  });
  const image = PDFRawStream.of(dict, Uint8Array.from(bytes));
  pdf.getPage(0).node.setXObject(PDFName.of("Photo"), pdf.context.register(image));
}

/** Looks into every object, packed or not. */
async function isNamedIn(bytes: Uint8Array): Promise<boolean> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().some(([, object]) => {
    const contents = object instanceof PDFRawStream ? object.contents : new Uint8Array();
    return [Buffer.from(object.toString()), contents, unpacked(contents)].some(namesMaker);
  });
}

function unpacked(contents: Uint8Array): Uint8Array {
  try {
    return inflateSync(contents);
  } catch {
    return new Uint8Array();
  }
}
